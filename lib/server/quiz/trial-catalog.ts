import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { TrialCatalog } from "@/lib/contracts/quiz";
import type { AttributeValue } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { attributeDefinitions } from "@/lib/server/catalog/list-attributes";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { productCards } from "@/lib/server/catalog/product-cards";

/** Beyond this a browser would have to load too much to try a quiz. */
const mostProducts = 20_000;

/**
 * The live catalog for the builder's own runs of the engine, with what is shown of each product. Long texts, which no
 * rule tests, stay away; so do stock counts and costs, which the engine's catalog doesn't have.
 * Errors: `too-large` (more than 20,000 products).
 */
export async function trialCatalog(scope: Scope): Promise<TrialCatalog> {
	const { workspaceId } = scope;
	const [catalog, attributes] = await Promise.all([liveCatalog(workspaceId), attributeDefinitions(workspaceId)]);
	if (catalog.products.length > mostProducts) throw new AppError("too-large");
	const cards = await productCards(
		workspaceId,
		catalog.products.map(({ id }) => id),
	);
	const products = catalog.products.map((product) => ({ ...product, attributes: short(product.attributes) }));
	return {
		catalog: { ...catalog, products },
		attributes,
		pictures: Object.fromEntries([...cards.values()].map(({ id, imageUrl, url }) => [id, { imageUrl, url }])),
	};
}

function short(attributes: Record<string, AttributeValue>): Record<string, AttributeValue> {
	return Object.fromEntries(
		Object.entries(attributes).filter(([, value]) => typeof value !== "string" || value.length <= 500),
	);
}
