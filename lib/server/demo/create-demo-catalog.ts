import "server-only";
import type { AttributeDefinition } from "@/lib/quiz/types";
import type { WholeProduct } from "@/lib/server/catalog/load-whole";
import { changeCatalog, raiseOverlay } from "@/lib/server/catalog/lock-catalog";
import { writeProducts } from "@/lib/server/catalog/write-products";
import { newId } from "@/lib/server/new-id";
import { attributesOf, type DemoProduct, demoProducts, imageOf, shopPageOf } from "./demo-products";

export interface DemoCatalog {
	/** Product key → id. */
	products: Record<string, string>;
	/** Collection key → id. */
	collections: Record<string, string>;
}

const attributes: AttributeDefinition[] = [
	{ key: "brand", label: "Brand", type: "enum" },
	{ key: "type", label: "Type", type: "enum" },
	{ key: "skin", label: "Skin type", type: "set" },
	{ key: "concerns", label: "Helps with", type: "set" },
	{ key: "actives", label: "Active ingredients", type: "set" },
	{ key: "texture", label: "Texture", type: "enum" },
	{ key: "fragrance-free", label: "Without perfume", type: "bool" },
	{ key: "vegan", label: "Vegan", type: "bool" },
	{ key: "spf", label: "Sun protection factor", type: "number" },
	{ key: "ml", label: "Content in ml", type: "number" },
	{ key: "about", label: "In English", type: "text" },
];

const collectionTitles: Record<string, string> = {
	bestsellers: "Bestsellers",
	everyday: "Hverdag",
	"sensitive-care": "Til sart hud",
	winter: "Vinter",
	evening: "Aften",
	"under-150": "Under 150 kr.",
};

/** The demo shop's products, written by the same function as an import's. */
export async function createDemoCatalog(workspaceId: string): Promise<DemoCatalog> {
	const ids = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, newId()]));
	const catalog = {
		products: ids(demoProducts.map(({ key }) => key)),
		collections: ids(Object.keys(collectionTitles)),
	};
	await changeCatalog(workspaceId, async (tx) => {
		await tx.attribute.createMany({ data: attributes.map((one) => ({ workspaceId, id: newId(), ...one })) });
		await tx.collection.createMany({
			data: Object.entries(collectionTitles).map(([key, title]) => {
				return { workspaceId, id: catalog.collections[key] ?? "", key, title };
			}),
		});
		await writeProducts(
			tx,
			workspaceId,
			demoProducts.map((product) => wholeProduct(product, catalog)),
		);
		await raiseOverlay(tx, workspaceId);
	});
	return catalog;
}

function wholeProduct(product: DemoProduct, catalog: DemoCatalog): WholeProduct {
	const { key, title, price, ml } = product;
	return {
		id: catalog.products[key] ?? "",
		externalId: key,
		title,
		description: product.da,
		status: product.archived ? "archived" : "active",
		url: shopPageOf(key),
		imageUrl: imageOf(key),
		rank: product.rank ?? null,
		attributes: attributesOf(product),
		collections: product.collections.flatMap((one) => catalog.collections[one] ?? []).sort(),
		variants: [
			{
				externalId: key,
				title: `${ml} ml`,
				options: {},
				sku: key,
				price,
				available: product.available ?? true,
				stock: null,
			},
		],
	};
}
