import type { Finding } from "../types";
import { unknownProducts } from "./check-targets";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** Substitutes exist and are others; pieces are counted where the policy asks for more than one. Circles are fine. */
export function checkStock(index: DocumentIndex): Finding[] {
	const { document, catalog } = index;
	const { least } = document.stock;
	const counted = catalog?.variants.variants.some(({ stock }) => stock !== null) ?? true;
	const named = document.substitutes.map(({ product }) => product);
	return [
		...(least > 1 && !counted ? [finding("stock-uncounted", null, { least })] : []),
		...document.substitutes.flatMap(({ product, by }, at) => [
			...unknownProducts(index, null, [product, ...by]),
			...(by.includes(product) ? [finding("substitute-itself", null)] : []),
			...(named.indexOf(product) < at ? [finding("substitute-twice", null, { product })] : []),
			...(by.length === 0 ? [finding("substitute-missing", null, { product })] : []),
		]),
	];
}
