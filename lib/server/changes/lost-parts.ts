import "server-only";
import type { LostParts, ProductFace } from "@/lib/contracts/changes";
import type { CompiledCatalog } from "@/lib/quiz/compile-catalog";
import { type MissingParts, missingParts } from "@/lib/quiz/prove/missing-parts";
import type { AttributeDefinition, QuizDocument } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";

/** What the document names and the catalog has lost; an attribute is lost when no product has it any more. */
export function findLostParts(
	document: QuizDocument,
	[before, after]: [CompiledCatalog, CompiledCatalog],
	attributes: readonly AttributeDefinition[],
): MissingParts {
	const has = ({ products }: CompiledCatalog, key: string) => products.some((product) => key in product.attributes);
	const kept = attributes.filter(({ key }) => has(after, key));
	const parts = missingParts(document, before, after, kept);
	const lost = parts.attributes.filter((key) => has(before, key));
	return { ...parts, attributes: lost, values: parts.values.filter(({ attribute }) => !lost.includes(attribute)) };
}

/** The same in a person's words. */
export async function nameLostParts(
	workspaceId: string,
	{ products, collections, ...parts }: MissingParts,
	attributes: readonly AttributeDefinition[],
	face: (id: string) => ProductFace,
): Promise<LostParts> {
	const known = await db().collection.findMany({
		where: { workspaceId, id: { in: collections } },
		select: { id: true, title: true },
	});
	const label = (key: string) => attributes.find((one) => one.key === key)?.label ?? key;
	return {
		attributes: parts.attributes.map(label),
		values: parts.values.map(({ attribute, value }) => ({ attribute: label(attribute), value })),
		products: products.map(face),
		collections: collections.map((id) => known.find((one) => one.id === id)?.title ?? null),
	};
}
