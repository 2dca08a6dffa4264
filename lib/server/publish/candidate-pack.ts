import "server-only";
import { type CandidatePack, candidatesOf, narrowCatalog, withoutAuthorsNames } from "@/lib/quiz/candidate-pack";
import { liveCards } from "@/lib/server/catalog/live-cards";
import { loadCatalog } from "@/lib/server/catalog/load-catalog";
import { compileVersion, type Version } from "./load-version";

/** With more products than this a shopper's browser is not made to carry them. */
const PACK_LIMIT = 300;

/**
 * What a browser needs to work out this version's result by itself, or null when it may show more than `most` products. No stock counts, costs or margins: what can be had is worked out already.
 */
export async function candidatePack(version: Version, most = PACK_LIMIT): Promise<CandidatePack | null> {
	const ids = candidatesOf(await compileVersion(version));
	if (ids.length > most) return null;
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
