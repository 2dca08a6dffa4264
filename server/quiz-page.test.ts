import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { seededQuiz } from "@/lib/quiz/testing/seeded";
import { type BuiltShopper, buildShopper } from "@/shopper/testing/build-shopper";
import { unframed } from "./framing";
import { quizPage } from "./quiz-page";

vi.mock("./shopper-files", () => ({
	shopperFiles: () => ({
		names: Object.fromEntries(
			["hosted", "later", "hiding", "ranking", "search", "sign-up", "local", "early"].map((name) => [
				name,
				`${name}.4KX2ZQ7A.js`,
			]),
		),
		find: (name: string) => (name.startsWith("early.") ? readFileSync(built.files.early) : null),
	}),
}));

let built: BuiltShopper;
beforeAll(async () => {
	built = await buildShopper();
}, 60_000);
afterAll(() => built?.remove());

/** The reply with the result and the acknowledgements before it. */
const REPLIES = 1_000;

const sixQuestions = () =>
	quizPage({
		slug: "routine",
		locale: "en",
		entry: null,
		query: new URLSearchParams(),
		home: "https://quiz.example",
		framing: unframed,
		confirmed: [],
		version: {
			...{ workspaceId: "w", quizId: "q", id: "019ab000-0000-7000-8000-000000000000", number: 1, snapshotId: "s" },
			...{ document: seededQuiz(6), notices: {}, pictures: {} },
		},
	});

test("a quiz of six questions takes at most 20 kB from link to result", () => {
	const sent = [sixQuestions().body, readFileSync(built.files.hosted), readFileSync(built.files.later)];
	const sizes = sent.map((file) => brotliCompressSync(file).length);
	expect(sizes.reduce((sum, size) => sum + size, REPLIES)).toBeLessThanOrEqual(20_000);
});

test("each text of the author finds its own direction", () => {
	const { body } = sixQuestions();
	for (const text of [/<[^>]*>Question 0\?/, /<[^>]*>Choice question-0-0/, /<[^>]*>Seeded<\/p>/])
		expect(text.exec(body)?.[0]).toContain('dir="auto"');
});

test("the script waits until the whole document is there: it reads what stands at its end", () => {
	expect(sixQuestions().body).toContain('<script type="module" src="/shopper/hosted.4KX2ZQ7A.js">');
});

test("the page names the scripts of what the quiz has, and no others", () => {
	const [, data = ""] = /<script type="application\/json" id="quiz">(.*?)<\/script>/s.exec(sixQuestions().body) ?? [];
	expect(JSON.parse(data).parts).toEqual({ later: "/shopper/later.4KX2ZQ7A.js" });
});
