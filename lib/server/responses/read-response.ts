import "server-only";
import { asksForEntry, type Entry } from "@/lib/quiz/entry";
import type { Answers, NodeId } from "@/lib/quiz/types";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import type { Version } from "@/lib/server/publish/load-version";
import { entryOf, type ResponseRow } from "./response-state";
import { readBatches } from "./stored-batches";
import { lockResponses } from "./stored-responses";

/** A response as far as it has come: what someone needs to go on with it. */
export interface StoredResponse {
	row: ResponseRow;
	/** Null: they came by no private link. */
	visit: string | null;
	/** Null where it makes no difference. */
	entry: Entry | null;
	answers: Answers;
	/** In the order in which they were first seen. */
	seen: NodeId[];
	/** The result was asked for with exactly these answers. */
	complete: boolean;
	/** The number of its next event. */
	nextSeq: number;
}

/** The version's response with this id, or null. */
export async function readResponse(
	{ workspaceId, id, document }: Version,
	response: string,
): Promise<StoredResponse | null> {
	return laneTransaction(async (client) => {
		const [row] = await lockResponses(client, [{ workspaceId, id: response }]);
		if (row?.versionId !== id) return null;
		const batches = await readBatches(client, [row]);
		const events = [...batches.values()].flat().flatMap((batch) => batch.events);
		const { answers, screensSeen, completedAt, late } = row.state;
		return {
			row,
			visit: row.state.came?.visit ?? null,
			entry: asksForEntry(document) || row.state.came ? entryOf(row) : null,
			answers,
			seen: screensSeen,
			complete: completedAt !== null && late === 0,
			nextSeq: Math.max(-1, ...events.map(({ seq }) => seq)) + 1,
		};
	});
}
