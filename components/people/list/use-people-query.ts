"use client";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { type PeopleQuery, peopleQuery } from "@/lib/contracts/people";
import { readQuery } from "@/lib/contracts/results";

/** The list's state as the address has it, and a way to change it there; any change begins at the first page again. */
export function usePeopleQuery(): { query: PeopleQuery; change: (part: Partial<PeopleQuery>) => void } {
	const search = useSearchParams();
	const path = usePathname();
	const router = useRouter();
	const query = useMemo(() => readQuery(peopleQuery, Object.fromEntries(search)), [search]);
	const change = useCallback(
		(part: Partial<PeopleQuery>) => {
			const next = Object.entries({ ...query, before: undefined, ...part }).filter(([, value]) => value !== undefined);
			const text = new URLSearchParams(next as [string, string][]).toString();
			router.push(text === "" ? path : `${path}?${text}`, { scroll: false });
		},
		[query, path, router],
	);
	return { query, change };
}
