import { type ProductQuery, productQuery } from "@/lib/contracts/catalog";

/** The list's state from an address; parts that make no sense are as if they weren't there. */
export function readProductQuery(params: Record<string, string | string[] | undefined>): ProductQuery {
	const read = productQuery.safeParse(params);
	if (read.success) return read.data;
	const bad = new Set(read.error.issues.map(({ path }) => path[0]));
	return productQuery.parse(Object.fromEntries(Object.entries(params).filter(([key]) => !bad.has(key))));
}
