import "server-only";
import { type CandidatePack, candidatesOf, narrowCatalog, withoutAuthorsNames } from "@/lib/quiz/candidate-pack";
import { liveCards } from "@/lib/server/catalog/live-cards";
import { loadCatalog } from "@/lib/server/catalog/load-catalog";
import { findQuiz } from "./find-quiz";
import { compileVersion, loadVersion } from "./load-version";

/** With more products than this a shopper's browser is not made to carry them. */
const PACK_LIMIT = 300;

/**
 * What a browser needs to work out this version's result by itself, or null when there is no such version or it may show
 * more than PACK_LIMIT products. No stock counts, costs or margins: what can be had is worked out already.
 */
export async function candidatePack(slug: string, versionId: string): Promise<CandidatePack | null> {
	const place = await findQuiz(slug);
	const version = place && (await loadVersion(place.workspaceId, place.quizId, versionId));
	if (!version) return null;
	const ids = candidatesOf(await compileVersion(version));
	if (ids.length > PACK_LIMIT) return null;
	const [catalog, cards] = await Promise.all([
		loadCatalog(version.workspaceId, version.snapshotId),
		liveCards(version.workspaceId, ids, version.document.stock),
	]);
	return {
		document: withoutAuthorsNames(version.document),
		catalog: narrowCatalog(catalog, version.document, ids),
		cards: Object.fromEntries(cards),
		notices: version.notices,
	};
}
