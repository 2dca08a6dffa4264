import { expect, test } from "vitest";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import { recommend } from "../recommend";
import {
	choice,
	consentQuestion,
	exclude,
	hide,
	makeCatalog,
	makeQuiz,
	product,
	products,
	score,
	screens,
	single,
} from "../testing/make-quiz";
import { proveQuiz } from "./prove";

/** "balm" wins by a sensitive answer alone, "never" is out by whatever is said, agreed to or not. */
const document = makeQuiz({
	screens: screens(
		single("q-skin", [
			choice("c-dry", score("e-1", products("cream"), 5), exclude("e-2", products("never"))),
			choice("c-oily", score("e-3", products("gel"), 5), exclude("e-4", products("never"))),
		]),
		consentQuestion("q-ok"),
		single("q-health", [choice("c-yes", score("e-5", products("balm"), 9)), choice("c-no")], {
			sensitive: true,
			declinable: true,
		}),
	),
	rules: [hide("r", "q-health", { kind: "not", of: { kind: "consent", question: "q-ok" } })],
});
const catalog = makeCatalog(...["cream", "gel", "balm", "never"].map((id) => product(id)));
const quiz = compileQuiz(document, compileCatalog(catalog));
const always = () => true;

test("what only a sensitive answer leads to is reached by who agreed, and what nothing leads to is proved", () => {
	const report = proveQuiz(quiz, {
		observed: null,
		seed: 1,
		goOn: { flow: always, reach: always, simulation: always },
	});
	const verdicts = new Map(report.reach.products.map(({ product, verdict }) => [product, verdict]));
	expect(["cream", "gel", "balm"].map((id) => verdicts.get(id)?.kind)).toEqual(["reached", "reached", "reached"]);
	const balm = verdicts.get("balm");
	const witness = balm?.kind === "reached" ? balm.witness : expect.fail("not reached");
	expect(witness["q-ok"]).toEqual({ kind: "consent", granted: true });
	expect(recommend(quiz, witness)?.slots[0]?.items[0]?.product).toBe("balm");
	expect(verdicts.get("never")?.kind).toBe("unreachable");
	expect(report.exactByCheck).toEqual({ flow: true, reach: true, simulation: true });
});
