import { allEffects, isTargeted } from "../effects";
import type { Finding, NodeId, QuizDocument, Target } from "../types";
import { isWebUrl } from "../web-url";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** Outcomes are named by something, lead to the web or nowhere, and are not taken for products. */
export function checkOutcomes({ document, catalog }: DocumentIndex): Finding[] {
	const named = namedOutcomes(document);
	return document.outcomes.flatMap(({ id, url }) => [
		...(named.has(id) ? [] : [finding("outcome-unused", id)]),
		...(url === "" || isWebUrl(url) ? [] : [finding("leave-address", id)]),
		...(catalog?.indexOf.has(id) ? [finding("duplicate-id", id, { id })] : []),
	]);
}

function namedOutcomes(document: QuizDocument): Set<NodeId> {
	const slots = document.resultPages.flatMap((page) => page.slots);
	const targets = [
		...allEffects(document)
			.filter(isTargeted)
			.map(({ target }) => target),
		...slots.map(({ candidates }) => candidates),
	];
	const picks = slots.flatMap(({ decision }) => {
		if (!decision) return [];
		return decision.kind === "table" ? decision.rows.map(({ pick }) => pick) : decision.picks;
	});
	return new Set([
		...targets.flatMap((target: Target) => (target.kind === "outcomes" ? target.outcomes : [])),
		...picks.flatMap((pick) => (pick?.kind === "outcome" ? [pick.outcome] : [])),
	]);
}
