import { describe, expect, test } from "vitest";
import { listIds } from "./node-tree";
import { toShopperDocument } from "./shopper-document";
import { quiz } from "./testing/golden/quiz";
import {
	changes,
	choice,
	exclude,
	makeQuiz,
	numberQuestion,
	products,
	range,
	score,
	screens,
	single,
	variable,
} from "./testing/make-quiz";

/** Every key and every string of a value. */
function everything(value: unknown): { keys: Set<string>; strings: Set<string> } {
	const keys = new Set<string>();
	const strings = new Set<string>();
	JSON.stringify(value, (key, inner) => {
		keys.add(key);
		if (typeof inner === "string") strings.add(inner);
		return inner;
	});
	return { keys, strings };
}

describe("toShopperDocument", () => {
	const english = toShopperDocument(quiz, "en");
	const danish = toShopperDocument(quiz, "da");

	test("says everything in the one language", () => {
		expect(english.title).toBe("Find your skincare routine");
		expect(danish.title).toBe("Find din hudplejerutine");
		const { strings } = everything(danish);
		expect(strings).toContain("Hvordan er din hud?");
		expect(strings).not.toContain("What is your skin like?");
		expect(danish.locales).toEqual(["en", "da"]);
	});

	test("falls back to the default language where a text is missing", () => {
		expect(toShopperDocument({ ...quiz, title: { en: "Only English" } }, "da").title).toBe("Only English");
	});

	test.each([english, danish])("gives nothing away of how products are chosen ($locale)", (document) => {
		const { keys, strings } = everything(document);
		const secret = [
			"effects",
			"ranges",
			"points",
			"importance",
			"target",
			"candidates",
			"fallback",
			"minMatch",
			"lineage",
			"name",
		];
		expect(secret.filter((key) => key !== "name" && keys.has(key))).toEqual([]);
		for (const id of ["p01", "p06", "bestsellers", "moisture", "e-dry"]) expect(strings).not.toContain(id);
		for (const { name } of [...quiz.screens, ...quiz.resultPages]) expect(strings).not.toContain(name);
	});

	test("gives the changes of variables, which the walk needs, and no other effects", () => {
		const change = changes("e-1", "v", "add", 1);
		const counting = makeQuiz({
			variables: [{ ...variable("v"), name: "Secret name" }],
			screens: screens(
				single("q-a", [choice("yes", change, score("e-2", products("p"), 1)), choice("no")]),
				numberQuestion("q-b", {
					ranges: [range("low", null, 5, exclude("e-3", products("p"))), range("high", 5, null, change)],
				}),
			),
		});
		const given = toShopperDocument(counting, "en");
		const bare = { kind: "variable", variable: "v", op: "add", value: 1 };
		expect(given.variables).toEqual([{ id: "v", initial: 0 }]);
		expect(given.screens[0]?.blocks[0]).toMatchObject({ choices: [{ id: "yes", effects: [bare] }, { id: "no" }] });
		expect(given.screens[1]?.blocks[0]).toMatchObject({
			ranges: [
				{ from: null, to: 5 },
				{ from: 5, to: null, effects: [bare] },
			],
		});
		const { strings } = everything(given);
		for (const secret of ["Secret name", "e-1", "e-2", "e-3", "p", "score", "exclude"])
			expect(strings).not.toContain(secret);
	});

	test("keeps the ids of screens, questions, choices, pages and slots, and no others", () => {
		const kept = new Set(listIds(english));
		const own = quiz.screens.flatMap((screen) => [
			screen.id,
			...screen.blocks.flatMap((block) => [block.id, ...("choices" in block ? block.choices.map(({ id }) => id) : [])]),
		]);
		const pages = quiz.resultPages.flatMap((page) => [page.id, ...page.slots.map(({ id }) => id)]);
		expect(kept).toEqual(new Set([...own, ...pages]));
	});

	test("survives JSON unchanged", () => expect(JSON.parse(JSON.stringify(danish))).toEqual(danish));
});
