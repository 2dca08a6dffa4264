import { setTimeout as sleep } from "node:timers/promises";
import { randomFrom } from "@/lib/quiz/prove/random";
import type { EventBatch } from "@/lib/quiz/wire";
import { withClient } from "../../lib/postgres/databases.mjs";
import { batchesAt, drawRun, type PublishedQuiz, post } from "./shoppers";

export interface Attempt {
	/** ms since 1970. */
	began: number;
	ended: number;
	/** Null: no reply. */
	status: number | null;
	retryAfter: string | null;
}

export interface Shoppers {
	attempts: Attempt[];
	/** Batches that were answered with 200, by id. */
	acked: Map<string, EventBatch>;
	/** Begins no new runs, and waits until all that were begun are acknowledged. */
	finish: () => Promise<void>;
	/** They go away, whatever was begun. */
	leave: () => Promise<void>;
}

/** People who take the quiz one after another, as browsers send: again until it is acknowledged, whatever came in between. */
export function retryingShoppers(url: string, quiz: PublishedQuiz, seed: number, people = 12): Shoppers {
	const attempts: Attempt[] = [];
	const acked: Shoppers["acked"] = new Map();
	let finishing = false;
	let leaving = false;
	const person = async (number: number) => {
		const random = randomFrom(seed * 1_000 + number);
		while (!finishing) {
			for (const batch of drawRun(quiz, random)) {
				const body = JSON.stringify(batch);
				while ((await attempt(url, body, attempts)) !== 200) {
					if (leaving) return;
					await sleep(20 + random.below(80));
				}
				acked.set(batch.id, batch);
				// A reply can be lost as well: then the browser sends again what was stored.
				if (random.below(20) === 0) await attempt(url, body, attempts);
			}
		}
	};
	const all = Promise.all(Array.from({ length: people }, (_, number) => person(number)));
	return {
		attempts,
		acked,
		finish: async () => {
			finishing = true;
			await all;
		},
		leave: async () => {
			finishing = true;
			leaving = true;
			await all;
		},
	};
}

async function attempt(url: string, body: string, attempts: Attempt[]): Promise<number | null> {
	const began = Date.now();
	const reply = await post(batchesAt(url), body);
	const retryAfter = reply?.headers.get("retry-after") ?? null;
	attempts.push({ began, ended: Date.now(), status: reply?.status ?? null, retryAfter });
	if (reply && ![200, 429, 503].includes(reply.status)) throw new Error(`${reply.status} ${reply.text}`);
	return reply?.status ?? null;
}

/** What was acknowledged and is not stored, and what is stored otherwise than once. Both empty when nothing was lost or doubled. */
export async function compareStored(database: string, acked: Shoppers["acked"]) {
	const responses = new Map<string, string[]>();
	for (const { response, events } of acked.values()) {
		responses.set(response, [...(responses.get(response) ?? []), ...events.map(({ id }) => id)]);
	}
	const rows = await withClient(database, async (client) => {
		const text = `SELECT r.id, r.completed_at IS NOT NULL AS completed, array_agg(b.id) AS batches, json_agg(b.events) AS events
			FROM response r JOIN event_batch b ON b.workspace_id = r.workspace_id AND b.response_id = r.id
			WHERE r.id = ANY ($1) GROUP BY r.workspace_id, r.id, r.completed_at`;
		return (await client.query<StoredRow>(text, [[...responses.keys()]])).rows;
	});
	const stored = new Set(rows.flatMap(({ batches }) => batches));
	const lost = [...acked.keys()].filter((id) => !stored.has(id));
	const wrong = rows.filter(({ id, completed, events }) => {
		const ids = events.flat().map((event) => event.id);
		return !completed || ids.sort().join() !== (responses.get(id) ?? []).sort().join();
	});
	return { lost, wrong: wrong.map(({ id }) => id), missing: responses.size - rows.length };
}

interface StoredRow {
	id: string;
	completed: boolean;
	batches: string[];
	events: { id: string }[][];
}
