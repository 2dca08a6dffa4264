import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { foldEvents } from "@/lib/quiz/fold";
import { catalog } from "@/lib/quiz/testing/golden/catalog";
import { expected } from "@/lib/quiz/testing/golden/expected";
import { quiz } from "@/lib/quiz/testing/golden/quiz";
import type { GoldenSequence } from "@/lib/quiz/testing/golden/sequence";
import { sequences } from "@/lib/quiz/testing/golden/sequences";
import type { Answers } from "@/lib/quiz/types";
import { type BuiltShopper, buildShopper } from "./testing/build-shopper";

let built: BuiltShopper;
beforeAll(async () => {
	built = await buildShopper();
}, 60_000);
afterAll(() => built?.remove());

describe("the hosted page's script", () => {
	const bytes = (name: keyof BuiltShopper["files"]) => brotliCompressSync(readFileSync(built.files[name])).length;

	test("and all that it fetches up to the result is at most 14 kB compressed", () => {
		expect(bytes("hosted") + bytes("later")).toBeLessThanOrEqual(14_000);
	});

	test("has what an embedded page needs in a part of its own, and a small loader for the page around", () => {
		expect(bytes("embedded") - bytes("later")).toBeLessThanOrEqual(1_500);
		expect(bytes("embed")).toBeLessThanOrEqual(3_000);
		expect(built.inputs.filter((file) => file.startsWith("shopper/embed"))).toEqual([]);
	});

	test("is made of the player, the pure engine and no framework", () => {
		const strange = built.inputs.filter((file) => !allowed.some((part) => part.test(file)));
		expect(strange).toEqual([]);
		expect(built.inputs).toContain("components/player/live/view.ts");
	});

	test("does not carry the engine that recommends", () => {
		expect(built.inputs.filter((file) => /recommend|slots|compile/.test(file))).toEqual([]);
	});
});

const allowed = [/^shopper\/[a-z-]+\.tsx?$/, /^components\/player\//, /^lib\/quiz\/[a-z-]+\.ts$/];

describe("the engine's script, built for browsers", () => {
	const ended = sequences.flatMap((sequence, at) => {
		const want = expected[at];
		return want?.result ? [{ name: sequence.name, sequence, want }] : [];
	});

	test("has golden sequences to run", () => expect(ended.length).toBeGreaterThanOrEqual(10));

	test.each(ended)("reproduces path, scores, match, result and trace: $name", ({ sequence, want }) => {
		const answers = answersOf(sequence);
		expect(built.local.traceOf(quiz, catalog, answers)).toEqual(want.result);
	});

	test.each(ended)("puts the same result into words: $name", ({ sequence, want }) => {
		const answers = answersOf(sequence);
		const cards = Object.fromEntries(
			catalog.products.map(({ id, title, price }) => [
				id,
				{ title, price, imageUrl: null, url: null, soldOut: false, variants: [] },
			]),
		);
		const said = built.local.resultOf({ document: quiz, catalog, cards, notices: {} }, answers, "en", null);
		const shown = said?.slots.map(({ id, items }) => ({ id, products: items.map(({ product }) => product) }));
		expect(shown).toEqual(
			want.result?.slots.map(({ slot, items }) => ({ id: slot, products: items.map(({ product }) => product) })),
		);
	});
});

/** The answers with which the result was asked for. */
function answersOf({ arrivals }: GoldenSequence): Answers {
	const events = arrivals.flatMap((batch) => batch.events);
	return foldEvents(quiz, events).completingAnswers ?? {};
}
