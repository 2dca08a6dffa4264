import fc from "fast-check";
import { offerOf } from "../offer";
import type { Catalog, CatalogProduct, CatalogVariant } from "../types";
import { COLLECTIONS, COLOURS, nullOr, PRODUCTS, SIZES, subset } from "./arbitraries";
import { makeCatalog } from "./make-quiz";

const attributes = fc.record(
	{
		colour: fc.constantFrom(...COLOURS),
		tags: subset(COLOURS),
		size: fc.integer({ min: 0, max: 5 }),
		soft: fc.boolean(),
	},
	{ requiredKeys: [] },
);

const price = nullOr(fc.integer({ min: 1, max: 4 }).map((n) => n * 25));
const usually = fc.integer({ min: 0, max: 4 }).map((n) => n > 0);

const variantOf = (id: string): fc.Arbitrary<CatalogVariant> =>
	fc
		.record({
			price,
			available: usually,
			stock: nullOr(fc.integer({ min: 0, max: 3 })),
			colour: fc.constantFrom(...COLOURS),
		})
		.map(({ colour, ...rest }) => ({ id, title: id, options: { Size: id, Colour: colour }, ...rest }));

const productOf = (id: string): fc.Arbitrary<CatalogProduct> =>
	fc
		.record({
			id: fc.constant(id),
			title: fc.constant(id),
			attributes: attributes as fc.Arbitrary<CatalogProduct["attributes"]>,
			collections: subset(COLLECTIONS),
			rank: nullOr(fc.integer({ min: 0, max: 2 })),
			price,
			active: usually,
			available: usually,
			variants: subset(SIZES).chain((sizes) => fc.tuple(...sizes.map(variantOf))),
		})
		.map(({ active, available, ...rest }) => ({
			...rest,
			...(rest.variants.length > 0 ? offerOf(active, rest.variants) : { active, available: active && available }),
		}));

export const arbitraryCatalog: fc.Arbitrary<Catalog> = subset(PRODUCTS, 1).chain((ids) =>
	fc.tuple(...ids.map(productOf)).map((list) => makeCatalog(...list)),
);
