import { makeKey } from "../lib/contracts/make-key";
import { moveReferences } from "../lib/quiz/references";
import type { Catalog, QuizDocument } from "../lib/quiz/types";
import type { ReadQuiz } from "./read-quiz";

/**
 * The document on the catalog of a file: products by external id and collections by the key of their name. In a bare
 * document ids are external ids and names. What the catalog doesn't have goes by its name, so that findings say it.
 */
export function bindQuiz({ document, products, collections }: ReadQuiz, catalog: Catalog): QuizDocument {
	const externalIds = new Map(Object.entries(products).map(([id, { externalId }]) => [id, externalId]));
	const names = new Map(Object.entries(collections));
	const known = new Set(catalog.products.flatMap((product) => product.collections));
	return moveReferences(document, (kind, id) => {
		if (kind === "product") return externalIds.get(id) ?? id;
		if (kind !== "collection") return id;
		const name = names.get(id) ?? id;
		const key = makeKey(name);
		return known.has(key) ? key : name;
	});
}
