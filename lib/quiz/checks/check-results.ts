import { allEffects, isTargeted } from "../effects";
import type { Finding, QuizDocument, Slot } from "../types";
import { unknownProducts } from "./check-targets";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** Pages have slots, slots have limits that can be met, fallbacks exist. */
export function checkResults(index: DocumentIndex): Finding[] {
	const recommends = recommendsAnything(index.document);
	return index.document.resultPages.flatMap(({ id, slots, fallback }) => [
		...(slots.length === 0 && recommends ? [finding("page-without-slots", id)] : []),
		...slots.flatMap((slot) => [...checkSlot(slot), ...unknownProducts(index, slot.id, slot.fallback)]),
		...unknownProducts(index, id, fallback),
	]);
}

/** A survey or a sign-up recommends nothing: no page has a slot, and no answer means a product. */
const recommendsAnything = (document: QuizDocument): boolean =>
	document.resultPages.some(({ slots }) => slots.length > 0) || allEffects(document).some(isTargeted);

function checkSlot({ id, min, max, minMatch }: Slot): Finding[] {
	const findings: Finding[] = [];
	if (min < 0 || max < 1 || min > max) findings.push(finding("slot-limits", id, { min, max }));
	if (minMatch !== null && !(minMatch >= 0 && minMatch <= 100)) findings.push(finding("min-match-range", id));
	return findings;
}
