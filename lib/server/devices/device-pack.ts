import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { CandidatePack } from "@/lib/quiz/candidate-pack";
import { candidatePack } from "@/lib/server/publish/candidate-pack";
import { loadVersion } from "@/lib/server/publish/load-version";
import type { KnownDevice } from "./find-device";

/** A tablet carries more than a shopper's phone is asked to. */
const MOST_PRODUCTS = 3_000;

/**
 * The quiz and its products as a device keeps them, to show the quiz and work out its results by itself: no margins, costs or
 * counts of stock. Throws `not-found` for a version that isn't the device's quiz's, and `too-large` for one that may show more
 * than MOST_PRODUCTS products.
 */
export async function devicePack({ workspaceId, quizId }: KnownDevice, versionId: string): Promise<CandidatePack> {
	const version = await loadVersion(workspaceId, quizId, versionId);
	if (!version) throw new AppError("not-found");
	const pack = await candidatePack(version, MOST_PRODUCTS);
	if (!pack) throw new AppError("too-large", "more products than a device carries");
	return pack;
}
