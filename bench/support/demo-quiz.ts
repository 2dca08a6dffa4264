import type { Catalog, QuizDocument } from "@/lib/quiz/types";
import { attributesOf, demoProducts } from "@/lib/server/demo/demo-products";
import { demoQuiz } from "@/lib/server/demo/quiz/demo-quiz";

/** The demo's quiz and catalog without a database: keys stand for ids. */
export function demoQuizAndCatalog(): { document: QuizDocument; catalog: Catalog } {
	const active = demoProducts.filter(({ archived }) => !archived);
	const named = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, key]));
	const collections = named(active.flatMap((product) => product.collections));
	const document = demoQuiz({ products: named(demoProducts.map(({ key }) => key)), collections, purposes: ["news"] });
	const products = active.map((product) => ({
		id: product.key,
		title: product.title,
		attributes: attributesOf(product),
		collections: product.collections,
		rank: product.rank ?? null,
		price: product.price,
		active: true,
		available: product.available ?? true,
		variants: [],
	}));
	return { document, catalog: { snapshotId: "demo", overlay: 1, products } };
}
