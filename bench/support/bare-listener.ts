import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { EventBatch } from "@/lib/quiz/wire";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import type { ResponseRow } from "@/lib/server/responses/response-state";
import { insertBatches } from "@/lib/server/responses/stored-batches";
import { type ChangedRow, insertResponses, updateResponses } from "@/lib/server/responses/stored-responses";

/** What every response comes to here: rows and replies of another run of the same quiz, so that they weigh the same. */
export interface BareSample {
	workspaceId: string;
	/** After the first batch and after the second. */
	rows: [ResponseRow, ResponseRow];
	replies: [string, string];
}

interface Taken {
	batch: EventBatch;
	part: 0 | 1;
	reply: () => void;
}

/** As many at once, and as long a wait for company, as the product's. */
const GROUP = 200;
const GATHER_MS = 3;
const LANES = 2;

/**
 * The limit: node:http and the same rows by the same statements in groups, and nothing else. No check of what was sent, no engine, nothing read
 * before it is written.
 */
process.once("message", (sample: BareSample) => {
	const waiting: Taken[] = [];
	const server = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on("data", (part) => parts.push(part));
		request.on("end", () => {
			const batch: EventBatch = JSON.parse(Buffer.concat(parts).toString());
			const part = batch.events[0]?.seq === 0 ? 0 : 1;
			const body = sample.replies[part];
			const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
			waiting.push({ batch, part, reply: () => response.writeHead(200, headers).end(body) });
		});
	});
	for (let number = 0; number < LANES; number++) void work(sample, waiting);
	server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
});

async function work(sample: BareSample, waiting: Taken[]): Promise<void> {
	for (;;) {
		if (waiting.length === 0) await sleep(GATHER_MS);
		const group = waiting.splice(0, GROUP);
		if (group.length === 0) continue;
		await laneTransaction(async (client) => {
			const changed = group.map((taken) => changedRow(sample, taken));
			await insertResponses(client, changed);
			await updateResponses(client, changed);
			await insertBatches(
				client,
				group.map((taken) => newBatch(sample, taken)),
			);
		});
		for (const { reply } of group) reply();
	}
}

function changedRow({ rows }: BareSample, { batch, part }: Taken): ChangedRow {
	const at = new Date();
	return {
		row: { ...rows[part], id: batch.response },
		beginning: part === 0 ? { origin: batch.origin, at } : null,
		...{ startedAt: at, lastEventAt: at, completedAt: part === 0 ? null : at },
		...{ added: 1, duplicates: 0 },
	};
}

const newBatch = ({ workspaceId }: BareSample, { batch }: Taken) => ({
	response: { workspaceId, id: batch.response },
	...{ id: batch.id, events: JSON.stringify(batch.events), receivedAt: new Date() },
});
