import { beforeAll, expect, test } from "vitest";
import first from "@/lib/quiz/testing/formats/format-1.json";
import { expected } from "@/lib/quiz/testing/golden/expected";
import { quiz as document } from "@/lib/quiz/testing/golden/quiz";
import { sequences } from "@/lib/quiz/testing/golden/sequences";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import { type PackedResult, unpackResult } from "@/lib/server/responses/packed-result";
import {
	type GoldenQuiz,
	goldenResult,
	origin,
	publishGoldenQuiz,
	toStored,
} from "@/lib/server/responses/testing/golden-quiz";
import { getResponse } from "@/lib/server/results/get-response";
import { loadNodes } from "@/lib/server/results/load-nodes";
import { getQuiz } from "./get-quiz";
import { getVersionDocument } from "./list-versions";
import { restoreVersion } from "./restore-version";
import { saveDraft } from "./save-draft";

const [sequence] = sequences;
const responseId = sequence?.responseId ?? "";
let golden: GoldenQuiz;

// As an earlier release left it: a draft and a published version in the first format.
beforeAll(async () => {
	golden = await publishGoldenQuiz();
	const { scope, quizId, versionId } = golden;
	const { workspaceId } = scope;
	const stored = toStored(first);
	await db().quiz.update({ where: { workspaceId_id: { workspaceId, id: quizId } }, data: { draft: stored } });
	await db().quizVersion.update({
		where: { workspaceId_id: { workspaceId, id: versionId } },
		data: { document: stored },
	});
});

test("an old version goes on giving the results it always gave", async () => {
	const { slug, versionId, scope, quizId } = golden;
	for (const { personal, ...arrival } of (sequence?.arrivals ?? []).map((one) => ({ ...one, personal: [] }))) {
		const batch = { ...toStored(arrival), response: responseId, quiz: slug, version: versionId, personal };
		const now = new Date(Math.max(...arrival.events.map((event) => event.at)));
		await acceptBatch({ ...batch, origin }, { now });
	}
	const where = { workspaceId_id: { workspaceId: scope.workspaceId, id: responseId } };
	const { result } = await db().response.findUniqueOrThrow({ where });
	expect(goldenResult(unpackResult(result as unknown as PackedResult))).toEqual(expected[0]?.result);
	expect((await getResponse(scope, quizId, responseId)).answers.length).toBeGreaterThan(0);
	expect((await loadNodes(scope, quizId))[0]?.nodes.screens).toHaveLength(document.screens.length);
	expect(await getVersionDocument(scope, quizId, versionId)).toEqual(toStored(document));
});

test("an old draft is opened, edited on, published and restored in today's format", async () => {
	const { scope, quizId, versionId } = golden;
	expect((await getQuiz(scope, quizId)).draft).toEqual(toStored(document));
	await publishQuiz(scope, quizId, { id: newId(), revision: 0, note: "" });
	const title = { en: "Mine" };
	await saveDraft(scope, quizId, { base: 0, patches: [{ op: "set", node: null, key: "title", value: title }] });
	expect((await getQuiz(scope, quizId)).draft).toEqual({ ...toStored(document), title });
	await restoreVersion(scope, quizId, versionId, { base: 1 });
	expect((await getQuiz(scope, quizId)).draft).toEqual(toStored(document));
	const versions = await db().quizVersion.findMany({ where: { workspaceId: scope.workspaceId, quizId } });
	expect(versions.map((version) => (version.document as { format: number }).format).toSorted()).toEqual([1, 5]);
});
