import { describe, expect, test } from "vitest";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import { type Entry, settleQuiz } from "@/lib/quiz/entry";
import { recommend } from "@/lib/quiz/recommend";
import { seededAnswers, seededCatalog, seededQuiz } from "@/lib/quiz/testing/seeded";
import type { AnswerValue, QuizDocument } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { packedOf, resultOf, saidOf, writeSaid } from "./kept-results";
import { packResult } from "./packed-result";

const document = seededQuiz(6);
const compiled = (of: QuizDocument = document, catalog = seededCatalog(60)) => compileQuiz(of, compileCatalog(catalog));
const anyone: Entry = { locale: "en", source: "" };
const answers = seededAnswers(document, 7);
const settled = (whole: CompiledQuiz, entry = anyone) => ({ whole, quiz: settleQuiz(whole, entry), entry });
/** Given so often that it is kept. */
const kept = (quiz = compiled()) => [1, 2, 3].map(() => resultOf(settled(quiz), answers)).at(-1) ?? null;

describe("what many answer alike", () => {
	test("comes to what the engine says of it, each time", () => {
		const quiz = compiled();
		for (let seed = 0; seed < 200; seed++) {
			const given = seededAnswers(document, seed % 50);
			const result = resultOf(settled(quiz), given);
			const expected = recommend(quiz, given);
			expect(result).toEqual(expected);
			expect(JSON.parse(JSON.stringify(result))).toEqual(expected);
			expect(result && packedOf(result)).toBe(expected && packResult(expected));
		}
	});

	test("is worked out once, from the second time on", () => {
		const quiz = compiled();
		const [first, second, third] = [1, 2, 3].map(() => resultOf(settled(quiz), answers));
		expect(first).not.toBe(second);
		expect(third).toBe(second);
	});

	test("is another once the catalog is", () => {
		expect(kept()?.overlay).toBe(1);
		expect(kept(compiled(document, { ...seededCatalog(60), overlay: 2 }))?.overlay).toBe(2);
	});

	test("is not what somebody else gets who comes from elsewhere", () => {
		const [page] = document.resultPages;
		if (!page) throw new Error("no page");
		const slots = page.slots.map((slot, at) =>
			at === 0 ? { ...slot, when: { kind: "source" as const, sources: ["spring"] } } : slot,
		);
		const quiz = compiled({ ...document, resultPages: [{ ...page, slots }] });
		for (let time = 0; time < 3; time++) {
			for (const source of ["", "spring"]) {
				const entry = { ...anyone, source };
				expect(resultOf(settled(quiz, entry), answers)).toEqual(recommend(settleQuiz(quiz, entry), answers));
			}
		}
	});

	test("can't be taken for another's by what a link says of where somebody comes from", () => {
		const { "question-0": _, ...others } = answers;
		const forged = "x question-0 choices question-0-0";
		const when = { kind: "source" as const, sources: [forged] };
		const then = { kind: "hide" as const, node: "question-0" };
		const quiz = compiled({ ...document, rules: [{ id: "rule", lineage: "rule", when, then }] });
		const from = (source: string) => settled(quiz, { ...anyone, source });
		for (let time = 0; time < 3; time++) expect(resultOf(from(forged), others)).not.toBeNull();
		const honest = { "question-0": { kind: "choices" as const, ids: ["question-0-0"] }, ...others };
		expect(resultOf(from("x"), honest)).toEqual(recommend(from("x").quiz, honest));
	});

	test("is kept whatever was typed, and never with what is known of somebody", () => {
		const quiz = compiled();
		const typed = (id: string) => ({ ...answers, typed: { kind: "personal", id } satisfies AnswerValue });
		const [, second, third] = ["a", "b", "c"].map((id) => resultOf(settled(quiz), typed(id)));
		expect(third).toBe(second);
		const [, again, oneMore] = [1, 2, 3].map(() =>
			resultOf(settled(quiz, { ...anyone, known: { skin: ["dry"] } }), answers),
		);
		expect(oneMore).not.toBe(again);
	});
});

describe("its words", () => {
	const words = (heading: string): ShopperResult => ({
		...{ page: "page", heading, body: "", empty: null, slots: [], signUp: null },
	});

	test("are found once for each moment, and written as they are", async () => {
		const result = kept();
		if (!result) throw new Error("no result");
		let said = 0;
		const say = (stamp: string) =>
			saidOf(result, stamp, async () => {
				said++;
				return words(stamp);
			});
		for (const stamp of ["one", "one", "two", "two", "one"]) {
			const found = await say(stamp);
			expect(found?.heading).toBe(stamp);
			expect(writeSaid(found)).toBe(JSON.stringify(words(stamp)));
		}
		expect(said).toBe(3);
		expect(writeSaid(null)).toBe("null");
	});

	test("are found anew where the result isn't kept", async () => {
		const result = recommend(compiled(), answers);
		if (!result) throw new Error("no result");
		let said = 0;
		for (let time = 0; time < 2; time++) {
			await saidOf(result, "one", async () => {
				said++;
				return null;
			});
		}
		expect(said).toBe(2);
	});
});
