import { beforeEach, describe, expect, test } from "vitest";
import type { ProofReport } from "@/lib/quiz/prove/proof-report";
import type { Finding } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { proveDraft } from "./prove-draft";
import { findVerdict, keepVerdict } from "./verdict";

let golden: GoldenQuiz;
beforeEach(async () => {
	golden = await publishGoldenQuiz();
});

const finding = (node: string): Finding => ({
	code: "question-changes-nothing",
	severity: "warning",
	node,
	params: {},
	message: "",
});
const report = (node: string, exact: boolean): ProofReport =>
	({ findings: [finding(node)], exactByCheck: { flow: true, reach: exact, simulation: true } }) as never;
const keep = (key: string, node = "q", exact = true) =>
	keepVerdict(golden.scope, golden.quizId, key, report(node, exact));
const find = (key: string) => findVerdict(golden.scope, golden.quizId, key);
const keys = async ({ scope: { workspaceId }, quizId } = golden) =>
	(await db().proofVerdict.findMany({ where: { workspaceId, quizId }, orderBy: { key: "asc" } })).map(({ key }) => key);

describe("a verdict", () => {
	test("is found by its key, in its workspace and quiz alone", async () => {
		await keep("a");
		expect(await find("a")).toEqual([finding("q")]);
		expect(await find("b")).toBeNull();
		const stranger = await publishGoldenQuiz();
		expect(await findVerdict(stranger.scope, golden.quizId, "a")).toBeNull();
		expect(await findVerdict(golden.scope, stranger.quizId, "a")).toBeNull();
	});

	test("that was cut off gives way to an exact one, and never the other way round", async () => {
		await keep("a", "cut-off", false);
		await keep("a", "cut-off again", false);
		expect(await find("a")).toEqual([finding("cut-off")]);
		await keep("a", "exact", true);
		await keep("a", "late", false);
		expect(await find("a")).toEqual([finding("exact")]);
	});

	test("is one of the last five of its quiz", async () => {
		const other = await publishGoldenQuiz();
		await keepVerdict(other.scope, other.quizId, "0", report("q", true));
		for (const key of ["1", "2", "3", "4", "5", "6", "7"]) await keep(key);
		expect(await keys()).toEqual(["3", "4", "5", "6", "7"]);
		expect(await keys(other)).toEqual(["0"]);
	});
});

test("each quiz that is proved has its own, and answers as people gave them make none", async () => {
	const { scope, quizId } = golden;
	const { workspaceId } = scope;
	await proveDraft(scope, quizId, "observed");
	expect(await keys()).toEqual([]);
	await proveDraft(scope, quizId, "uniform");
	const { draft } = await db().quiz.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id: quizId } } });
	const id = newId();
	await db().quiz.create({ data: { workspaceId, id, name: "Twin", slug: id, draft: draft as object } });
	await proveDraft(scope, id, "uniform");
	expect(await keys()).toHaveLength(1);
	expect(await keys({ ...golden, quizId: id })).toHaveLength(1);
});
