import "server-only";
import type { PoolClient } from "pg";
import { AppError } from "@/lib/contracts/errors";
import type { CompiledQuiz } from "@/lib/quiz/compile-quiz";
import type { BatchReply, EventBatch } from "@/lib/quiz/wire";
import { pgTransaction } from "@/lib/server/db/pg-transaction";
import { findQuiz, type QuizPlace } from "@/lib/server/publish/find-quiz";
import { compileVersion, loadVersion, type Version } from "@/lib/server/publish/load-version";
import { countRejection } from "./count-rejection";
import { foldResponse } from "./fold-response";
import { createResponse, lockResponse } from "./lock-response";
import { nudgeProjection } from "./projection-loop";
import type { ResponseRow, ResponseState } from "./response-state";
import { storeConsents } from "./store-consents";
import { storePersonal } from "./store-personal";
import { insertBatch, readBatches, type StoredBatch } from "./stored-batches";
import { toShopperResult } from "./to-shopper-result";
import { updateResponse } from "./update-response";

/** Everything about the quiz that taking a batch needs, read before the transaction. */
interface Ground {
	place: QuizPlace;
	version: Version;
	quiz: CompiledQuiz;
}

interface Taken {
	row: ResponseRow;
	reply: Omit<BatchReply, "result">;
}

/**
 * Takes one batch of a response's events; any number of copies, in any order, comes to the same. The first batch makes
 * the response. The reply to the batch that completes it carries the result, computed here and stored.
 * Throws `not-found` (no such quiz or version), `gone` (not open for new runs, or a run beyond all measure), `conflict` (the response is another
 * quiz's or version's); each is counted where the marketer can see it, once the quiz is known.
 */
export async function acceptBatch(batch: EventBatch, { now }: { now: Date }): Promise<BatchReply> {
	const place = await findQuiz(batch.quiz);
	if (!place) throw new AppError("not-found", "no such quiz");
	const version = await loadVersion(place.workspaceId, place.quizId, batch.version);
	if (!version) {
		await countRejection(place, "unknown-version", now);
		throw new AppError("not-found", "no such version");
	}
	const ground = { place, version, quiz: await compileVersion(version) };
	const taken = await pgTransaction((client) => take(client, ground, batch, now));
	if (typeof taken === "string") {
		await countRejection(place, taken, now);
		throw new AppError(taken === "other-version" ? "conflict" : "gone", taken);
	}
	if (!taken.reply.duplicate) nudgeProjection();
	return { ...taken.reply, result: await toShopperResult(version, taken.row, batch.origin.locale) };
}

/** Far beyond any real run: each batch reads all before it, so one response must not grow without end. */
const mostBatches = 2000;

/** What was stored, or why nothing was. */
async function take(client: PoolClient, ground: Ground, batch: EventBatch, now: Date): Promise<Taken | string> {
	const { place, version } = ground;
	const { workspaceId } = place;
	const known = await lockResponse(client, workspaceId, batch.response);
	if (!known && place.status !== "live") return place.status;
	const row = known ?? (await createResponse(client, place, version, batch, now));
	if (!row) throw new Error("the response vanished between two statements");
	if (row.quizId !== place.quizId || row.versionId !== version.id) return "other-version";
	const stored = await readBatches(client, workspaceId, row.id);
	if (stored.some(({ id }) => id === batch.id)) {
		await client.query(
			"UPDATE response SET duplicate_batches = duplicate_batches + 1 WHERE workspace_id = $1 AND id = $2",
			[workspaceId, row.id],
		);
		return { row, reply: { ...standing(row.state), accepted: 0, duplicate: true } };
	}
	if (stored.length >= mostBatches) return "too-many";
	return store(client, ground, row, stored, batch, now);
}

async function store(
	client: PoolClient,
	{ place: { workspaceId }, version, quiz }: Ground,
	row: ResponseRow,
	stored: StoredBatch[],
	batch: EventBatch,
	now: Date,
): Promise<Taken> {
	await insertBatch(client, workspaceId, row.id, batch, stored, now);
	await storePersonal(client, version, row.id, batch.personal, now);
	const earlier = stored.flatMap(({ events }) => events);
	const folded = foldResponse(quiz, row, earlier, batch, now);
	await updateResponse(client, workspaceId, folded, now);
	if (folded.completed) await storeConsents(client, version, folded.row, [...earlier, ...batch.events], now);
	const accepted = folded.row.state.accepted - row.state.accepted;
	return { row: folded.row, reply: { ...standing(folded.row.state), accepted, duplicate: false } };
}

const standing = ({ rejected, waitingFor }: ResponseState) => ({ rejected, missing: waitingFor });
