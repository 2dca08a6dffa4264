import type { CatalogProduct, CatalogVariant } from "./types";

/**
 * Makes equal lists of attribute values and of collections one list, in place: for whoever has just read a catalog and hasn't
 * passed it on. A catalog read from JSON has a list of its own for each product, which is most of its memory; there
 * are only so many different ones. Lists must not be changed afterwards.
 */
export function shareLists<P extends Pick<CatalogProduct, "attributes" | "collections">>(products: P[]): P[] {
	const known = new Map<string, string[]>();
	const share = (list: string[]): string[] => {
		const key = JSON.stringify(list);
		const shared = known.get(key) ?? list;
		known.set(key, shared);
		return shared;
	};
	for (const product of products) {
		for (const [key, value] of Object.entries(product.attributes)) {
			if (Array.isArray(value)) product.attributes[key] = share(value);
		}
		product.collections = share(product.collections);
	}
	return products;
}

/** The same of the options of variants. */
export function shareOptions<P extends Pick<CatalogProduct, "variants">>(products: P[]): P[] {
	const known = new Map<string, CatalogVariant["options"]>();
	for (const variant of products.flatMap(({ variants }) => variants)) {
		const key = JSON.stringify(variant.options);
		variant.options = known.get(key) ?? variant.options;
		known.set(key, variant.options);
	}
	return products;
}
