import "server-only";
import type { FieldChange } from "@/lib/contracts/catalog-import";
import type { AttributeValue } from "@/lib/quiz/types";
import type { StoredVariant, WholeProduct } from "../load-whole";
import { cutShort } from "./product-draft";

/** What differs between two states of a product, ready to read. Empty when nothing does. */
export function fieldChanges(
	before: WholeProduct,
	after: WholeProduct,
	titleOf: (collection: string) => string = (id) => id,
): FieldChange[] {
	const changes: FieldChange[] = [];
	const compare = (field: string, from: string, to: string) => {
		if (from !== to) changes.push({ field, from: cutShort(from, 120), to: cutShort(to, 120) });
	};
	compare("title", before.title, after.title);
	compare("description", before.description, after.description);
	compare("status", before.status, after.status);
	compare("url", before.url ?? "", after.url ?? "");
	compare("image", before.imageUrl ?? "", after.imageUrl ?? "");
	compare("rank", `${before.rank ?? ""}`, `${after.rank ?? ""}`);
	for (const key of new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)])) {
		const [from, to] = [before.attributes[key], after.attributes[key]];
		// As JSON, so that the text "1" is not the number 1.
		if (JSON.stringify(from) !== JSON.stringify(to)) {
			changes.push({ field: `attribute:${key}`, from: readable(from), to: readable(to) });
		}
	}
	const titles = (ids: string[]) => ids.map(titleOf).sort().join(", ");
	if (before.collections.join() !== after.collections.join()) {
		compare("collections", titles(before.collections), titles(after.collections));
	}
	compareVariants(before.variants, after.variants, compare);
	return changes;
}

/** Whether the live overlay has moved: price, availability, stock, status, link or image. */
export const movesOverlay = (changes: FieldChange[]): boolean =>
	changes.some(({ field }) => /^(?:status|url|image|price|available|stock|variants)(?:$|:)/.test(field));

function compareVariants(
	before: StoredVariant[],
	after: StoredVariant[],
	compare: (field: string, from: string, to: string) => void,
): void {
	compare("variants", list(before), list(after));
	const earlier = new Map(before.map((variant) => [variant.externalId, variant]));
	for (const variant of after) {
		const old = earlier.get(variant.externalId);
		if (!old) continue;
		const suffix = variant.title ? `:${variant.title}` : "";
		compare(`price${suffix}`, `${old.price ?? ""}`, `${variant.price ?? ""}`);
		compare(`available${suffix}`, `${old.available}`, `${variant.available}`);
		compare(`stock${suffix}`, `${old.stock ?? ""}`, `${variant.stock ?? ""}`);
		compare(`sku${suffix}`, old.sku, variant.sku);
	}
}

const list = (variants: StoredVariant[]) => variants.map((variant) => variant.externalId).join(", ");

function readable(value: AttributeValue | undefined): string {
	if (value === undefined) return "";
	return cutShort(Array.isArray(value) ? value.join(", ") : `${value}`, 120);
}
