import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { BatchReply, EventBatch } from "@/lib/quiz/wire";
import { findQuiz } from "@/lib/server/publish/find-quiz";
import { compileVersion, loadVersion } from "@/lib/server/publish/load-version";
import { countRejection } from "./count-rejection";
import type { Incoming, Outcome } from "./fold-group";
import { Intake } from "./intake";
import { nudgeProjection } from "./projection-loop";
import { storeGroup } from "./store-group";
import { toShopperResult } from "./to-shopper-result";

/** Of this process. docs/decisions/0015 says why these. */
const intake = new Intake<Incoming, Outcome>(
	{ lanes: 2, group: 200, gatherMs: 3, items: 4_000, bytes: 16 * 2 ** 20, partyItems: 2_000, oldestMs: 1_000 },
	storeGroup,
);

/** Throws `busy` when no batch could be taken: to be asked before one is read. */
export const requireRoom = (): void => intake.requireRoom();

/**
 * Takes one batch of a response's events; any number of copies, in any order, comes to the same. The first batch makes
 * the response. The reply to the batch that completes it carries the result, computed here and stored.
 * Throws `not-found` (no such quiz or version), `gone` (not open for new runs, or a run beyond all measure), `conflict` (the response is another
 * quiz's or version's), each counted where the marketer can see it, once the quiz is known; `busy` and `unavailable` when it could not be
 * taken now.
 */
export async function acceptBatch(batch: EventBatch, { now }: { now: Date }): Promise<BatchReply> {
	const place = await findQuiz(batch.quiz);
	if (!place) throw new AppError("not-found", "no such quiz");
	const version = await loadVersion(place.workspaceId, place.quizId, batch.version);
	if (!version) {
		await countRejection(place, "unknown-version", now);
		throw new AppError("not-found", "no such version");
	}
	const quiz = await compileVersion(version);
	const events = JSON.stringify(batch.events);
	const incoming: Incoming = { place, version, quiz, batch, events, admit: () => true, now };
	const outcome = await intake.take(incoming, { key: batch.response, party: place.quizId, bytes: events.length });
	if (typeof outcome === "string") {
		await countRejection(place, outcome, now);
		throw new AppError(outcome === "other-version" ? "conflict" : "gone", outcome);
	}
	if (!outcome.reply.duplicate) nudgeProjection();
	return { ...outcome.reply, result: await toShopperResult(version, outcome.row, batch.origin.locale) };
}
