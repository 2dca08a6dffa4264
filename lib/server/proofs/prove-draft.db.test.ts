import { beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { newId } from "@/lib/server/new-id";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { proofOf } from "./proof-cache";
import { proofKey } from "./proof-key";
import { proveDraft } from "./prove-draft";
import { runProver } from "./run-prover";

vi.mock("./run-prover", { spy: true });

let golden: GoldenQuiz;
let stranger: GoldenQuiz;
beforeAll(async () => {
	golden = await publishGoldenQuiz();
	stranger = await publishGoldenQuiz();
});

test("a thread proves the draft, and whoever asks meanwhile or afterwards gets the same report", async () => {
	const { scope, quizId } = golden;
	const ask = () => proveDraft(scope, quizId, "uniform");
	const [first, second] = await Promise.all([ask(), ask()]);
	expect(first.revision).toBe(0);
	expect(first.proof?.report.exactByCheck.flow).toBe(true);
	expect(first.proof?.report.simulation.weighting).toBe("uniform");
	const { products } = first.proof?.report.reach ?? { products: [] };
	expect(products.length).toBeGreaterThan(5);
	expect(products.filter(({ product }) => !first.proof?.titles[product])).toEqual([]);
	expect(first.proof?.candidates.length).toBeGreaterThan(0);
	expect(second).toEqual(first);
	expect(await ask()).toEqual(first);
	expect(runProver).toHaveBeenCalledTimes(1);
});

test("another draft, catalog or weighting is proved anew", async () => {
	const { scope, quizId } = golden;
	vi.mocked(runProver).mockClear();
	const uniform = await proveDraft(scope, quizId, "uniform");
	const observed = await proveDraft(scope, quizId, "observed");
	// What doesn't hang on the weighting is kept: only the simulation is run.
	const { flow, reach } = uniform.proof?.report ?? {};
	expect(vi.mocked(runProver).mock.calls.map(([task]) => task.known)).toEqual([{ flow, reach }]);
	expect(observed.proof?.report).toMatchObject({ flow, reach, simulation: { weighting: "observed" } });
	await db().quiz.update({
		where: { workspaceId_id: { workspaceId: scope.workspaceId, id: quizId } },
		data: { draft: toJson({ ...(await draftOf(golden)), currency: "EUR" }), revision: 1 },
	});
	expect((await proveDraft(scope, quizId, "uniform")).revision).toBe(1);
	expect(runProver).toHaveBeenCalledTimes(2);
	expect(vi.mocked(runProver).mock.lastCall?.[0].known).toBeUndefined();
});

test("a stranger's quiz is not found", async () => {
	await expect(proveDraft(stranger.scope, golden.quizId, "uniform")).rejects.toMatchObject({ code: "not-found" });
});

test("a quiz that asks nothing has no proof, and one with errors is proved as far as it can be run", async () => {
	const { scope, quizId } = stranger;
	const { workspaceId } = scope;
	const where = { workspaceId_id: { workspaceId, id: quizId } };
	const draft = await draftOf(stranger);
	await db().quiz.update({ where, data: { draft: toJson({ ...draft, title: {} }) } });
	expect((await proveDraft(scope, quizId, "uniform")).proof).not.toBeNull();
	await db().quiz.update({ where, data: { draft: toJson({ ...draft, screens: [] }) } });
	const { proof, checks } = await proveDraft(scope, quizId, "uniform");
	expect(proof).toBeNull();
	expect(checks.map(({ code }) => code)).toContain("no-screens");
});

describe("what is known", () => {
	test("is kept for the workspace that asked, and a run that failed is forgotten", async () => {
		const document = await draftOf(golden);
		const catalog = { snapshotId: "s", overlay: 1 };
		const key = proofKey(golden.scope.workspaceId, document, catalog, null);
		expect(proofKey(newId(), document, catalog, null)).not.toBe(key);
		expect(proofKey(golden.scope.workspaceId, document, { ...catalog, overlay: 2 }, null)).not.toBe(key);
		await expect(proofOf({ key, quiz: key }, () => Promise.reject(new Error("out of memory")))).rejects.toThrow(
			"out of memory",
		);
		const known = await proveDraft(golden.scope, golden.quizId, "uniform");
		const proved = { report: known.proof?.report as never, candidates: [] };
		expect(await proofOf({ key, quiz: key }, async () => proved)).toBe(proved);
		expect(await proofOf({ key, quiz: key }, () => Promise.reject(new Error("it is known")))).toBe(proved);
	});
});

test("what the engine throws in its thread is told to whoever asked", async () => {
	const document = { ...(await draftOf(golden)), rules: [null as never] };
	const catalog = { snapshotId: "s", overlay: 1, products: [] };
	await expect(runProver({ document, catalog, observed: null, known: undefined })).rejects.toThrow();
});

async function draftOf({ scope: { workspaceId }, quizId: id }: GoldenQuiz) {
	const { draft } = await db().quiz.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id } } });
	return draft as never as import("@/lib/quiz/types").QuizDocument;
}
