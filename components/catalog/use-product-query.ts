"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { readProductQuery } from "@/lib/client/product-query";
import { type ProductQuery, productQuery } from "@/lib/contracts/catalog";

const defaults = productQuery.parse({});

/** The list's state, held by the address alone. A change of what is looked for goes back to the first page. */
export function useProductQuery(): [ProductQuery, (change: Partial<ProductQuery>) => void] {
	const path = usePathname();
	const params = useSearchParams();
	const query = readProductQuery(Object.fromEntries(params));
	const change = (part: Partial<ProductQuery>) => {
		const next: Record<string, unknown> = { ...query, page: 1, ...part };
		const search = new URLSearchParams();
		for (const [key, value] of Object.entries(next)) {
			const usual = value === defaults[key as keyof ProductQuery];
			if (!usual && value !== undefined && value !== "") search.set(key, String(value));
		}
		const address = search.size > 0 ? `${path}?${search}` : path;
		// Typing replaces, so that Back leaves the page instead of spelling backwards.
		if ("q" in part) window.history.replaceState(null, "", address);
		else window.history.pushState(null, "", address);
	};
	return [query, change];
}
