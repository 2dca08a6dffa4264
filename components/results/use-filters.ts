"use client";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { type ResultsFilters, readQuery, resultsFilters } from "@/lib/contracts/results";

export type FilterChange = Record<string, string | null>;

/** The filters as the address has them, and a way to change them there. null takes a key away. */
export function useFilters(): { filters: ResultsFilters; change: (change: FilterChange) => void } {
	const search = useSearchParams();
	const path = usePathname();
	const router = useRouter();
	const filters = useMemo(() => readQuery(resultsFilters, Object.fromEntries(search)), [search]);
	const change = useCallback(
		(change: FilterChange) => {
			const next = new URLSearchParams(search);
			for (const [key, value] of Object.entries(change)) {
				if (value === null) next.delete(key);
				else next.set(key, value);
			}
			const text = next.toString();
			router.replace(text === "" ? path : `${path}?${text}`, { scroll: false });
		},
		[search, path, router],
	);
	return { filters, change };
}

export const filterKeys = ["from", "to", "tz", "version", "source", "device", "locale"] as const;
/** A time zone alone lets all through. */
export const isFiltered = (filters: ResultsFilters): boolean =>
	filterKeys.some((key) => key !== "tz" && filters[key] !== undefined);
