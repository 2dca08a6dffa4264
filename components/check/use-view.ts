"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { type Weighting, weightings } from "@/lib/contracts/proofs";
import { type Fault, faults } from "@/lib/quiz/prove/ending";
import { isVerdictKind, type VerdictKind } from "./verdict-kind";

/** What the address says: another person opens the same view. */
export interface View {
	weighting: Weighting;
	/** Ids of what is looked at closely. */
	product: string | null;
	page: string | null;
	slot: string | null;
	/** A row or range of a slot's decision: `caseKey`. */
	case: string | null;
	/** What may be wrong with a result, looked at in one that it is wrong with. */
	fault: Fault | null;
	/** Filters of the products. */
	show: VerdictKind | null;
	among: string | null;
	search: string;
}

type Change = Partial<Record<keyof View, string | null>>;

export function useView(): { view: View; change: (change: Change) => void } {
	const search = useSearchParams();
	const path = usePathname();
	const view = useMemo(() => readView(search), [search]);
	const change = useCallback(
		(change: Change) => {
			const next = new URLSearchParams(window.location.search);
			for (const [key, value] of Object.entries(change)) {
				if (value) next.set(key, value);
				else next.delete(key);
			}
			const text = next.toString();
			// Nothing comes from the server by it, so the router need not ask.
			window.history.replaceState(null, "", text === "" ? path : `${path}?${text}`);
		},
		[path],
	);
	return { view, change };
}

function readView(search: { get: (key: string) => string | null }): View {
	const show = search.get("show");
	return {
		weighting: weightings.find((one) => one === search.get("weighting")) ?? "uniform",
		product: search.get("product"),
		page: search.get("page"),
		slot: search.get("slot"),
		case: search.get("case"),
		fault: faults.find((one) => one === search.get("fault")) ?? null,
		show: isVerdictKind(show) ? show : null,
		among: search.get("among"),
		search: search.get("search") ?? "",
	};
}
