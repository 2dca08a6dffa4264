import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { EventBatch } from "@/lib/quiz/wire";
import { runRows } from "@/lib/server/db/multi-row";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import { insertBatches } from "@/lib/server/responses/stored-batches";
import { inserting, updating } from "@/lib/server/responses/stored-responses";

/** What every response comes to here: columns and replies of another run of the same quiz, so that they weigh the same. */
export interface BareSample {
	workspaceId: string;
	quizId: string;
	versionId: string;
	locale: string;
	/** As JSON, after the first batch and after the second. */
	states: [string, string];
	/** As JSON, packed. */
	result: string;
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
const LANES = 3;

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
			await runRows(
				client,
				inserting,
				rowsOf(group, 0, (taken) => newRow(sample, taken)),
			);
			await runRows(
				client,
				updating,
				rowsOf(group, 1, (taken) => changedRow(sample, taken)),
			);
			const batches = group.map((taken) => newBatch(sample, taken));
			await insertBatches(client, batches);
		});
		for (const { reply } of group) reply();
	}
}

const rowsOf = (group: Taken[], part: 0 | 1, rowOf: (taken: Taken) => unknown[]) =>
	group.filter((taken) => taken.part === part).map(rowOf);

function newRow({ workspaceId, quizId, versionId, locale, states }: BareSample, { batch }: Taken): unknown[] {
	const { link, test, utm, referrerHost, device } = batch.origin;
	const at = new Date();
	return [
		...[workspaceId, batch.response, quizId, versionId, link, test, locale, utm, referrerHost, device],
		...[at, at, at, null, states[0], null, 1, 0],
	];
}

function changedRow({ workspaceId, states, result }: BareSample, { batch }: Taken): unknown[] {
	const at = new Date();
	return [workspaceId, batch.response, states[1], result, at, null, at, 1, 0, 1];
}

const newBatch = ({ workspaceId }: BareSample, { batch }: Taken) => ({
	response: { workspaceId, id: batch.response },
	...{ id: batch.id, events: JSON.stringify(batch.events), receivedAt: new Date() },
});
