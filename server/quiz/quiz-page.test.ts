import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Session } from "@/components/player/session";
import { choice, hide, makeQuiz, multiple, screens, single, ticked } from "@/lib/quiz/testing/make-quiz";
import { seededQuiz } from "@/lib/quiz/testing/seeded";
import type { QuizDocument } from "@/lib/quiz/types";
import { type BuiltShopper, buildShopper } from "@/shopper/testing/build-shopper";
import { unframed } from "../page/framing";
import { type PageRequest, plainPage, quizPage } from "./quiz-page";

vi.mock("../page/shopper-files", () => ({
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

const requestFor = (document: QuizDocument, query = new URLSearchParams()): PageRequest => ({
	slug: "routine",
	locale: "en",
	entry: null,
	query,
	home: "https://quiz.example",
	framing: unframed,
	confirmed: [],
	version: {
		...{ workspaceId: "w", quizId: "q", id: "019ab000-0000-7000-8000-000000000000", number: 1, snapshotId: "s" },
		...{ document, notices: {}, pictures: {} },
	},
});
const sixQuestions = () => quizPage(requestFor(seededQuiz(6)));

test("a quiz of six questions takes at most 20 kB from link to result", () => {
	const sent = [sixQuestions().body, readFileSync(built.files.hosted), readFileSync(built.files.later)];
	const sizes = sent.map((file) => brotliCompressSync(file).length);
	expect(sizes.reduce((sum, size) => sum + size, REPLIES)).toBeLessThanOrEqual(20_000);
});

test("who is at the end before the script that sends can be had sees what they wait for", () => {
	const { body } = sixQuestions();
	expect(body).toMatch(/<div class="q-ending" hidden[^>]*><section class="q-status" role="status">.*Finding/s);
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

test("without a script nothing is ticked ahead that rules hide: it would be sent, and refused", () => {
	const document = makeQuiz({
		screens: screens(single("q-a", [choice("yes"), choice("no")]), multiple("q-b", [choice("one"), choice("two")])),
		rules: [hide("r", "one", ticked("q-a", "yes"))],
	});
	const session: Session = {
		answers: { "q-a": { kind: "choices", ids: ["yes"] } },
		...{ screen: "s-b", typed: {}, seen: ["s-a", "s-b"], complete: false },
	};
	const request = requestFor(document, new URLSearchParams({ prefill: "q-b=one&q-b=two" }));
	const { body } = plainPage(request, { session, response: null, errors: {}, posted: null, ending: null });
	const ticks = [...body.matchAll(/<input type="checkbox"[^>]*>/g)].map(([tag]) => [
		/value="(\w+)"/.exec(tag)?.[1],
		tag.includes(" checked"),
	]);
	expect(ticks).toEqual([
		["one", false],
		["two", true],
	]);
});
