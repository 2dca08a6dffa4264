import { beforeAll, describe, expect, test } from "vitest";
import { expected } from "@/lib/quiz/testing/golden/expected";
import { quiz as document } from "@/lib/quiz/testing/golden/quiz";
import { sequences } from "@/lib/quiz/testing/golden/sequences";
import { db } from "@/lib/server/db/client";
import { acceptBatch } from "./accept-batch";
import { type PackedResult, unpackResult } from "./packed-result";
import type { ResponseState } from "./response-state";
import { type GoldenQuiz, goldenResult, origin, publishGoldenQuiz, toGolden, toStored } from "./testing/golden-quiz";

let golden: GoldenQuiz;
beforeAll(async () => {
	golden = await publishGoldenQuiz();
});

/** Sends the arrivals as the browser would; gives the index of the first reply with a result. */
async function send({ arrivals, personal, responseId, test }: (typeof sequences)[number]): Promise<number | null> {
	let completedBy: number | null = null;
	for (const [at, arrival] of arrivals.entries()) {
		const { slug, versionId } = golden;
		const own = personal.filter(({ id }) => JSON.stringify(arrival.events).includes(id));
		const batch = { ...toStored(arrival), response: responseId, quiz: slug, version: versionId, personal: own };
		const time = Math.max(...arrival.events.map((event) => event.at));
		const reply = await acceptBatch({ ...batch, origin: { ...origin, test } }, { now: new Date(time) });
		if (reply.result) completedBy ??= at;
	}
	return completedBy;
}

describe.each(sequences.map((sequence, at) => ({ ...sequence, want: expected[at] })))(
	"golden sequence $no through the door: $name",
	(sequence) => {
		const { want, responseId } = sequence;

		test("stores the state, the result and the trace worked out by hand", async () => {
			const completedBy = await send(sequence);
			const key = { workspaceId: golden.scope.workspaceId, id: responseId };
			const row = await db().response.findUniqueOrThrow({ where: { workspaceId_id: key } });
			const state = row.state as unknown as ResponseState;
			const result = row.result && unpackResult(row.result as unknown as PackedResult);
			expect(result && goldenResult(result)).toEqual(want?.result);
			expect(state.replaced.map(goldenResult)).toEqual(want?.replaced);
			expect({
				started: row.startedAt !== null,
				completed: row.completedAt !== null,
				completeSeq: state.completedAt,
				completedBy,
				accepted: state.accepted,
				late: state.late,
				duplicateEvents: state.duplicates,
				duplicateBatches: row.duplicateBatches,
				rejected: state.rejected,
				screensSeen: document.screens.map(({ id }) => id).filter((id) => state.screensSeen.includes(id)),
				clicks: toGolden(state.clicks),
			}).toEqual(want?.state);
			expect(row.test).toBe(sequence.test);
		});
	},
);
