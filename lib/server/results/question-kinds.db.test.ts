import { beforeAll, describe, expect, it } from "vitest";
import type { CsvQuery, ResultsFilters } from "@/lib/contracts/results";
import type { AnswerDetail } from "@/lib/contracts/results-replies";
import {
	choice,
	contact,
	dropdown,
	email,
	exclusive,
	makeQuiz,
	multiple,
	numberQuestion,
	ranking,
	rating,
	scale,
	screen,
} from "@/lib/quiz/testing/make-quiz";
import type { AnswerValue, ResponseEvent } from "@/lib/quiz/types";
import type { PersonalInput } from "@/lib/quiz/wire";
import { newId } from "@/lib/server/new-id";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import { projectResponses } from "@/lib/server/responses/project-responses";
import { type GoldenQuiz, origin, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { exportResults } from "./export-results";
import { getAnswers } from "./get-answers";
import { getResponse } from "./get-response";

const all: ResultsFilters = { tz: "UTC" };
const abc = () => [choice("a"), choice("b"), choice("c")];
const document = makeQuiz({
	screens: [
		screen("s-1", dropdown("q-list", [choice("x"), choice("y")]), ranking("q-rank", abc().map(within("r")))),
		screen("s-2", multiple("q-some", [...abc(), exclusive("none")]), rating("q-stars"), scale("q-scale")),
		screen("s-3", numberQuestion("q-slide", { kind: "slider" }), day(), email("q-long", { kind: "longText" })),
		screen("s-4", email("q-call", { kind: "phone", maxLength: 30 }), contact("q-who", "name", "email")),
	],
});

function within(name: string) {
	return <T extends { id: string }>(one: T): T => ({ ...one, id: `${name}-${one.id}`, lineage: `${name}-${one.id}` });
}

function day() {
	return numberQuestion("q-day", { kind: "date", min: 0, max: 40_000 });
}

const personal: PersonalInput[] = [
	{ id: newId(), question: "q-long", kind: "longText", value: "First line\nsecond line" },
	{ id: newId(), question: "q-call", kind: "phone", value: "+45 12 34 56 78" },
	{ id: newId(), question: "q-who", kind: "contact", value: '{"name":"Ida","email":"ida@example.com"}' },
];
const given: Record<string, AnswerValue> = {
	"q-list": { kind: "choices", ids: ["y"] },
	"q-rank": { kind: "choices", ids: ["r-c", "r-a"] },
	"q-some": { kind: "choices", ids: ["none"] },
	"q-stars": { kind: "number", value: 4 },
	"q-scale": { kind: "number", value: 0 },
	"q-slide": { kind: "number", value: 12.5 },
	"q-day": { kind: "number", value: 20_783 },
	...Object.fromEntries(personal.map(({ id, question }) => [question, { kind: "personal" as const, id }])),
};

let quiz: GoldenQuiz;
const response = newId();
beforeAll(async () => {
	quiz = await publishGoldenQuiz(() => document);
	await arrive(response, given, personal);
	await projectResponses({ limit: 10 });
});

async function arrive(id: string, answers: Record<string, AnswerValue>, typed: PersonalInput[]) {
	const base = (seq: number) => ({ id: newId(), seq, at: 1_000 + seq });
	const said = Object.entries(answers).map(
		([question, value], seq): ResponseEvent => ({ ...base(seq), type: "answer", question, value }),
	);
	const events: ResponseEvent[] = [...said, { ...base(said.length), type: "complete" }];
	const { slug, versionId: version } = quiz;
	return acceptBatch(
		{ id: newId(), response: id, quiz: slug, version, origin, events, personal: typed },
		{ now: new Date() },
	);
}

describe("a response with every kind of answer", () => {
	it("is complete, and told in full", async () => {
		const { row, answers, rejected } = await getResponse(quiz.scope, quiz.quizId, response);
		expect(row.standing).toBe("completed");
		expect(rejected).toEqual({});
		const of = (id: string) => answers.find(({ question }) => question === id);
		const texts = (id: string) => of(id)?.choices.map(({ en }) => en);
		expect(texts("q-list")).toEqual(["y"]);
		expect(texts("q-rank")).toEqual(["c", "a"]);
		expect(texts("q-some")).toEqual(["none"]);
		expect(of("q-stars")).toMatchObject({ number: 4, most: 5 } satisfies Partial<AnswerDetail>);
		expect(of("q-scale")).toMatchObject({ number: 0, most: 10 });
		expect(of("q-slide")).toMatchObject({ number: 12.5, most: null });
		expect(of("q-day")).toMatchObject({ kind: "date", number: 20_783 });
		expect(of("q-long")?.value).toBe("First line\nsecond line");
		expect(of("q-call")?.value).toBe("+45 12 34 56 78");
		expect(of("q-who")?.contact).toEqual([
			{ field: "name", value: "Ida" },
			{ field: "email", value: "ida@example.com" },
		]);
	});

	it("is counted by choice, place, point and day", async () => {
		const answers = await getAnswers(quiz.scope, quiz.quizId, all);
		const of = (id: string) => answers.find((question) => question.id === id);
		expect(of("q-list")?.counts).toEqual([0, 1]);
		expect(of("q-rank")).toMatchObject({ counts: [1, 0, 1], firsts: [0, 0, 1], numbers: null });
		expect(of("q-some")?.counts).toEqual([0, 0, 0, 1]);
		expect(of("q-stars")?.numbers?.bins.map(({ from, count }) => [from, count])).toEqual([
			[1, 0],
			[2, 0],
			[3, 0],
			[4, 1],
			[5, 0],
		]);
		expect(of("q-scale")?.numbers?.bins).toHaveLength(11);
		expect(of("q-day")?.numbers).toMatchObject({ min: 20_783, max: 20_783 });
	});

	it("stands in files with dates as dates and rankings in order, and without personal values", async () => {
		const rows = await csv({ part: "responses" });
		expect(rows[0]).toContain("q-day?");
		expect(rows[1]).toContain("2026-11-26");
		expect(rows[1]).toContain("c | a");
		expect(rows.join("\n")).not.toMatch(/Ida|12 34|First line/);
		expect((await csv({ part: "answers" })).filter((line) => line.startsWith("q-rank?"))).toContainEqual(
			expect.stringContaining("c (ranked first),1,1"),
		);
	});
});

describe("a contact form's value", () => {
	it.each([
		["no JSON", "Ida"],
		["a field that isn't asked for", '{"phone":"12345678"}'],
		["no text", '{"name":1}'],
		["blanks", '{"name":" Ida "}'],
	])("is not kept when it is %s", async (_, value) => {
		const [id, valueId] = [newId(), newId()];
		const answers = { ...given, "q-who": { kind: "personal" as const, id: valueId } };
		await arrive(id, answers, [{ id: valueId, question: "q-who", kind: "contact", value }]);
		const { answers: told } = await getResponse(quiz.scope, quiz.quizId, id);
		expect(told.find(({ question }) => question === "q-who")).toMatchObject({ status: "answered", value: null });
	});
});

async function csv(query: Pick<CsvQuery, "part">): Promise<string[]> {
	const stream = await exportResults(quiz.scope, quiz.quizId, { ...all, lang: "en", products: 12, ...query });
	return (await new Response(stream).text()).trim().split(/\r?\n/);
}
