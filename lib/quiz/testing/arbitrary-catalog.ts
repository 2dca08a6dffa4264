import fc from "fast-check";
import { offerOf } from "../offer";
import type { Catalog, CatalogProduct, CatalogVariant } from "../types";
import { makeCatalog } from "./make-quiz";

export const PRODUCTS = ["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7"];
export const COLLECTIONS = ["x", "y"];
export const COLOURS = ["red", "green", "blue"];
export const SIZES = ["S", "M", "L"];
export const subset = <T>(values: T[], minLength = 0) => fc.subarray(values, { minLength });
export const nullOr = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

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

/** Up to three products that others stand in for. */
export const substitutes = fc
	.shuffledSubarray(PRODUCTS, { maxLength: 3 })
	.chain((ids) =>
		fc.tuple(
			...ids.map((product) =>
				fc.record({ product: fc.constant(product), by: fc.shuffledSubarray(PRODUCTS, { maxLength: 3 }) }),
			),
		),
	);
