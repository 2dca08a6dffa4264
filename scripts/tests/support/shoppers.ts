import { randomInt } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { QuizDocument } from "@/lib/quiz/types";
import type { BatchReply, EventBatch } from "@/lib/quiz/wire";
import { inDatabase } from "./own-database";

interface PublishedQuiz {
	slug: string;
	version: string;
	document: QuizDocument;
}

/** A published quiz of the demo. */
export const demoQuiz = (data: string): Promise<PublishedQuiz> =>
	inDatabase(data, async (client) => {
		const { rows } = await client.query(
			`SELECT quiz.slug, version.id AS version, version.document FROM quiz
			JOIN quiz_version version ON version.workspace_id = quiz.workspace_id AND version.id = quiz.version_id
			WHERE quiz.status = 'live' ORDER BY quiz.id LIMIT 1`,
		);
		if (!rows[0]) throw new Error("the demo has no published quiz");
		return rows[0];
	});

/** The first batch of somebody new: the first screen was seen. */
function firstBatch({ slug, version, document }: PublishedQuiz): EventBatch {
	const screen = document.screens[0]?.id ?? "";
	return {
		...{ id: uuidv7(), response: uuidv7(), quiz: slug, version, personal: [] },
		origin: { locale: "en", began: null, utm: {}, referrerHost: "", device: "phone", link: null, test: false },
		events: [{ id: uuidv7(), seq: 0, at: Date.now(), type: "screen", screen }],
	};
}

/** @returns null when there was no reply, so that nobody knows what became of it */
export async function send(url: string, batch: EventBatch): Promise<BatchReply | null> {
	const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
	const reply = await fetch(`${url}/api/q/batches`, {
		method: "POST",
		headers: { "content-type": "application/json", "x-forwarded-for": address },
		body: JSON.stringify(batch),
	}).then(
		async (response) => ({ status: response.status, text: await response.text() }),
		() => null,
	);
	if (!reply) return null;
	if (reply.status !== 200) throw new Error(`${reply.status} ${reply.text}`);
	return JSON.parse(reply.text);
}

/** Sends from many browsers at once until the product is gone. `acked` grows as replies come in. */
export function sendUntilGone(url: string, quiz: PublishedQuiz, browsers = 16) {
	const sent: EventBatch[] = [];
	const acked = new Set<string>();
	const browser = async () => {
		for (;;) {
			const batch = firstBatch(quiz);
			sent.push(batch);
			if (!(await send(url, batch))) return;
			acked.add(batch.id);
		}
	};
	return { sent, acked, gone: Promise.all(Array.from({ length: browsers }, browser)) };
}

/** Ids of all batches stored. */
export const storedBatches = (data: string): Promise<string[]> =>
	inDatabase(data, async (client) => (await client.query("SELECT id FROM event_batch")).rows.map(({ id }) => id));
