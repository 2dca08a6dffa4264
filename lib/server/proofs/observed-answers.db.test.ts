import { beforeAll, expect, test } from "vitest";
import type { QuizDocument } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { readDocument } from "@/lib/server/quiz/read-document";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { getAnswers } from "@/lib/server/results/get-answers";
import { arriveGolden } from "@/lib/server/results/testing/arrive-golden";
import { countObserved, observedAnswers } from "./observed-answers";

let golden: GoldenQuiz;
let document: QuizDocument;
beforeAll(async () => {
	golden = await arriveGolden();
	const where = { workspaceId: golden.scope.workspaceId, id: golden.versionId };
	document = readDocument((await db().quizVersion.findFirstOrThrow({ where })).document);
	// What is left are completed runs, so that results count the same responses.
	await db().response.deleteMany({ where: { workspaceId: golden.scope.workspaceId, completedAt: null } });
});

test("counts each answer of completed runs as the results do", async () => {
	const { scope, quizId } = golden;
	const observed = await observedAnswers(scope, quizId, document);
	const counted = await getAnswers(scope, quizId, { tz: "UTC" });
	expect(await countObserved(scope, quizId)).toBe(
		await db().response.count({ where: { workspaceId: scope.workspaceId, test: false } }),
	);
	for (const { id: lineage, choices, counts, answered, skipped } of counted) {
		const question = questionsOf(document).find((one) => one.lineage === lineage);
		const given = observed[question?.id ?? ""] ?? [];
		const times = (holds: (value: (typeof given)[number]["value"]) => boolean) =>
			given.filter(({ value }) => holds(value)).reduce((sum, { count }) => sum + count, 0);
		expect(times(({ kind }) => kind === "skipped")).toBe(skipped);
		expect(times(({ kind }) => kind !== "skipped" && kind !== "declined")).toBe(answered);
		for (const [at, { id: choice }] of choices.entries()) {
			const node = "choices" in (question ?? {}) ? question : null;
			const own = node && "choices" in node ? node.choices.find((one) => one.lineage === choice)?.id : "";
			expect(times((value) => value.kind === "choices" && value.ids.includes(own ?? ""))).toBe(counts[at]);
		}
	}
	expect(JSON.stringify(observed)).toContain('"kind":"choices"');
});

test("goes by lineage, and leaves out what isn't there any more", async () => {
	const { scope, quizId } = golden;
	const before = await observedAnswers(scope, quizId, document);
	const [question] = questionsOf(document).filter((one) => "choices" in one && (before[one.id]?.length ?? 0) > 0);
	if (!question || !("choices" in question)) throw new Error("the golden quiz asks with choices");
	const change = (find: string, to: string): QuizDocument =>
		JSON.parse(JSON.stringify(document).replaceAll(`"id":"${find}"`, `"id":"${to}"`));
	const renamed = await observedAnswers(scope, quizId, change(question.id, "fresh"));
	expect(renamed.fresh).toEqual(before[question.id]);
	expect(renamed[question.id]).toBeUndefined();
	const forked: QuizDocument = JSON.parse(
		JSON.stringify(document).replaceAll(`"lineage":"${question.lineage}"`, '"lineage":"another"'),
	);
	expect((await observedAnswers(scope, quizId, forked))[question.id]).toBeUndefined();
});

const questionsOf = ({ screens }: QuizDocument) =>
	screens.flatMap(({ blocks }) => blocks.filter((block) => block.kind !== "text"));
