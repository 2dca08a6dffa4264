import { randomInt } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { walk } from "@/lib/quiz/advance";
import { drawAnswer } from "@/lib/quiz/prove/draw-answer";
import { type Random, randomFrom } from "@/lib/quiz/prove/random";
import type { Answers, QuizDocument, ResponseEvent } from "@/lib/quiz/types";
import type { BatchReply, EventBatch } from "@/lib/quiz/wire";
import { withClient } from "../../lib/postgres/databases.mjs";

export interface PublishedQuiz {
	slug: string;
	version: string;
	document: QuizDocument;
}

/** A published quiz of the demo in that database. */
export const publishedQuiz = (database: string): Promise<PublishedQuiz> =>
	withClient(database, async (client) => {
		const { rows } = await client.query(
			`SELECT quiz.slug, version.id AS version, version.document FROM quiz
			JOIN quiz_version version ON version.workspace_id = quiz.workspace_id AND version.id = quiz.version_id
			WHERE quiz.status = 'live' ORDER BY quiz.id LIMIT 1`,
		);
		if (!rows[0]) throw new Error("the demo has no published quiz");
		return rows[0];
	});

/** What somebody new sends from the first screen to the result: their first answer, then the rest. */
export function drawRun(
	quiz: PublishedQuiz,
	random: Random = randomFrom(randomInt(2 ** 31)),
): [EventBatch, EventBatch] {
	const { slug, version, document } = quiz;
	const events: ResponseEvent[] = [];
	const add = (event: { type: "screen"; screen: string } | Pick<AnswerEvent, "type" | "question" | "value">) =>
		events.push({ id: uuidv7(), seq: events.length, at: Date.now(), ...event });
	const answers: Answers = {};
	for (let walked = walk(document, answers); !walked.done; walked = walk(document, answers)) {
		const screen = document.screens.find(({ id }) => id === walked.path.at(-1));
		if (!screen) throw new Error("a path without an end");
		add({ type: "screen", screen: screen.id });
		for (const block of screen.blocks) {
			if (block.kind === "text") continue;
			const drawn = drawAnswer(block, random);
			const value = !drawn || drawn.kind === "personal" ? { kind: "skipped" as const } : drawn;
			answers[block.id] = value;
			add({ type: "answer", question: block.id, value });
		}
	}
	const complete: ResponseEvent = { id: uuidv7(), seq: events.length, at: Date.now(), type: "complete" };
	const response = uuidv7();
	const batch = (part: ResponseEvent[]): EventBatch => ({
		...{ id: uuidv7(), response, quiz: slug, version, personal: [], events: part },
		origin: { locale: "en", began: null, utm: {}, referrerHost: "", device: "phone", link: null, test: false },
	});
	return [batch(events.slice(0, 2)), batch([...events.slice(2), complete])];
}

type AnswerEvent = Extract<ResponseEvent, { type: "answer" }>;

export interface Reply {
	status: number;
	headers: Headers;
	text: string;
}

/** From another phone each time. Null when there was no reply, so that nobody knows what became of it. */
export async function post(url: string, body: string | Uint8Array, type = "application/json"): Promise<Reply | null> {
	const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
	const headers = { "content-type": type, "x-forwarded-for": address };
	return fetch(url, { method: "POST", headers, body: body as BodyInit, redirect: "manual" }).then(
		async (reply) => ({ status: reply.status, headers: reply.headers, text: await reply.text() }),
		() => null,
	);
}

export const batchesAt = (url: string): string => `${url}/api/q/batches`;

export async function send(url: string, batch: EventBatch): Promise<BatchReply | null> {
	const reply = await post(batchesAt(url), JSON.stringify(batch));
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
			const [batch] = drawRun(quiz);
			sent.push(batch);
			if (!(await send(url, batch).catch(() => null))) return;
			acked.add(batch.id);
		}
	};
	return { sent, acked, gone: Promise.all(Array.from({ length: browsers }, browser)) };
}

/** Ids of all batches stored. */
export const storedBatches = (database: string): Promise<string[]> =>
	withClient(database, async (client) => (await client.query("SELECT id FROM event_batch")).rows.map(({ id }) => id));
