import { describe, expect, test } from "vitest";
import { walk } from "./advance";
import { duplicateNode, forkNode } from "./duplicate-node";
import { applyPatch } from "./edit";
import { listIds } from "./node-tree";
import { evaluate } from "./recommend";
import { catalog } from "./testing/golden/catalog";
import { quiz as golden } from "./testing/golden/quiz";
import {
	answered,
	choice,
	demand,
	jump,
	makeQuiz,
	numberQuestion,
	outcome,
	outcomes,
	page,
	picked,
	pin,
	products,
	scoreRanges,
	screen,
	single,
	slot,
	table,
	variable,
	where,
} from "./testing/make-quiz";
import { seededAnswers, seededCatalog, seededQuiz } from "./testing/seeded";
import { validate } from "./validate";

function counter(prefix = "new") {
	let count = 0;
	return () => `${prefix}-${count++}`;
}

const quiz = makeQuiz({
	screens: [
		screen(
			"s-a",
			numberQuestion("q-n"),
			single("q-a", [
				choice("c-1", demand("e-1", where(answered("$price", "≤", "q-n"))), pin("e-2", products("p"), "slot")),
				choice("c-2"),
			]),
		),
		screen("s-b"),
	],
	rules: [jump("r", "s-a", "end", { kind: "choice", question: "q-a", op: "hasAny", choices: ["c-1"] })],
});

describe("duplicateNode", () => {
	const patch = duplicateNode(quiz, "s-a", counter());
	if (!patch) throw new Error("s-a is there");
	const changed = applyPatch(quiz, patch);
	const [original, copy] = changed.screens;

	test("puts the copy right after its original, which stays as it is", () => {
		expect(original).toBe(quiz.screens[0]);
		expect(changed.screens.map(({ id }) => id)).toEqual(["s-a", copy?.id, "s-b"]);
	});

	test("gives each copied node a new id, and a lineage of its own", () => {
		const ids = listIds(changed);
		expect(new Set(ids).size).toBe(ids.length);
		expect(copy?.lineage).toBe(copy?.id);
		expect(copy?.blocks.every(({ id, lineage }) => id === lineage)).toBe(true);
	});

	test("lets references within the copy follow it, and keeps those that lead out", () => {
		const [number, choices] = copy?.blocks ?? [];
		const effects = choices && "choices" in choices ? choices.choices[0]?.effects : [];
		expect(effects?.[0]).toMatchObject({ target: where(answered("$price", "≤", number?.id ?? "")) });
		expect(effects?.[1]).toMatchObject({ kind: "pin", slot: "slot" });
	});

	test("knows no unknown node", () => expect(duplicateNode(quiz, "gone", counter())).toBeNull());
});

describe("forkNode on a whole document", () => {
	test("shares no id with the original and makes as much sense", () => {
		const fork = forkNode(golden, counter());
		const ids = new Set(listIds(golden));
		expect(listIds(fork).filter((id) => ids.has(id))).toEqual([]);
		expect(listIds(fork)).toHaveLength(ids.size);
		expect(validate(fork)).toEqual(validate(golden));
		expect(fork.rules.map(({ then }) => then.kind)).toEqual(golden.rules.map(({ then }) => then.kind));
		expect(walk(fork, {}).path).toEqual([fork.screens[0]?.id]);
	});

	test("recommends the same products for the same answers", () => {
		const document = seededQuiz(8);
		const fork = forkNode(document, counter());
		for (const from of [seededCatalog(60), catalog]) {
			for (let seed = 0; seed < 20; seed++) {
				const shown = [document, fork].map((one) =>
					evaluate(one, from, seededAnswers(one, seed))?.slots.map((slot) =>
						slot.items.map((item) => [item.product, item.score]),
					),
				);
				expect(shown[0]).toEqual(shown[1]);
			}
		}
	});
});

test("in a copied quiz decisions and targets name the copies of outcomes, questions, choices and variables", () => {
	const original = makeQuiz({
		screens: [screen("s", single("q", [choice("a", pin("e", outcomes("o"))), choice("b")]))],
		variables: [variable("v")],
		outcomes: [outcome("o")],
		resultPages: [
			page("p", [
				slot("x", { decision: table(["q"], [[["a", "b"]], picked("o")]) }),
				slot("y", { decision: scoreRanges("v", [1], picked("o"), { kind: "product", product: "o", variant: "v" }) }),
			]),
		],
	});
	const copy = forkNode(original, counter());
	expect(validate(copy)).toEqual(validate(original).map((one) => ({ ...one, node: expect.any(String) })));
	const [x, y] = copy.resultPages[0]?.slots ?? [];
	const [o, v] = [copy.outcomes[0]?.id ?? "", copy.variables[0]?.id ?? ""];
	const asked = copy.screens[0]?.blocks[0];
	const choices = asked && "choices" in asked ? asked.choices.map(({ id }) => id) : [];
	expect(x?.decision).toEqual(table([asked?.id ?? ""], [[choices], picked(o)]));
	// A product is none of the quiz's nodes, whatever it is called.
	expect(y?.decision).toEqual(scoreRanges(v, [1], picked(o), { kind: "product", product: "o", variant: "v" }));
});
