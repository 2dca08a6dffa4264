import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { BatchReply, EventBatch } from "@/lib/quiz/wire";
import { nudgeProfiles } from "@/lib/server/people/profile-loop";
import { findVisitOfResponse } from "@/lib/server/people/visits/find-visit";
import { findQuiz } from "@/lib/server/publish/find-quiz";
import { compileVersion, loadVersion } from "@/lib/server/publish/load-version";
import { admitFromDevice, admitNew, batchIntake } from "./batch-intake";
import { countRejection } from "./count-rejection";
import type { Incoming } from "./fold-group";
import { nudgeProjection } from "./projection-loop";
import type { TakenDown } from "./taken-down";
import { toShopperResult } from "./to-shopper-result";

interface Arrival {
	now: Date;
	/** The sender's, for limits only; never stored. Without one nothing is limited by it. */
	address?: string;
	/** How it was taken down, where it doesn't come from the person's own browser. */
	taken?: TakenDown;
}

/**
 * Takes one batch of a response's events; any number of copies, in any order, comes to the same. The first batch makes
 * the response. The reply to the batch that completes it carries the result, computed here and stored.
 * Throws `not-found` (no such quiz or version), `gone` (not open for new runs, or a run beyond all measure), `conflict` (the response is another
 * quiz's or version's), each counted where the marketer can see it, once the quiz is known; and when it can't be taken now `busy`, `unavailable`
 * or `too-many` (new responses from the address, or from the device).
 */
export async function acceptBatch(batch: EventBatch, { now, address, taken }: Arrival): Promise<BatchReply> {
	const place = await findQuiz(batch.quiz);
	const foreign = taken && (taken.workspaceId !== place?.workspaceId || taken.quizId !== place.quizId);
	if (!place || foreign) throw new AppError("not-found", "no such quiz");
	const version = await loadVersion(place.workspaceId, place.quizId, batch.version);
	if (!version) {
		await countRejection(place, "unknown-version", now);
		throw new AppError("not-found", "no such version");
	}
	const quiz = await compileVersion(version);
	const events = JSON.stringify(batch.events);
	let admitted: boolean | null = null;
	const admit = () => {
		// Asked again when its group is taken again: it counts once.
		admitted ??= taken?.deviceId
			? admitFromDevice(taken.deviceId, now)
			: address === undefined || admitNew(address, now);
		return admitted;
	};
	const { visit } = batch.origin;
	const came = visit === undefined ? null : await findVisitOfResponse({ ...place, id: visit }, now);
	const incoming: Incoming = { place, version, quiz, batch, events, taken: taken ?? null, came, admit, now };
	const bytes = batch.personal.reduce((sum, { value }) => sum + value.length, events.length);
	const outcome = await batchIntake().take(incoming, { key: batch.response, party: place.quizId, bytes });
	if (outcome === "not-admitted") throw new AppError("too-many", "new responses from one address");
	if (typeof outcome === "string") {
		await countRejection(place, outcome, now);
		throw new AppError(outcome === "other-version" ? "conflict" : "gone", outcome);
	}
	if (!outcome.reply.duplicate) nudgeProjection();
	if (batch.personal.length > 0) nudgeProfiles();
	return { ...outcome.reply, result: await toShopperResult(version, outcome.row, batch.origin.locale, place) };
}
