"use client";
import { useDeferredValue, useMemo } from "react";
import type { ProductCause } from "@/lib/quiz/prove/reach-types";
import type { Verdict } from "@/lib/quiz/prove/verdict";
import type { NodeId } from "@/lib/quiz/types";
import { useChecked } from "./checked";
import { useView } from "./use-view";
import { type VerdictKind, verdictKind, verdictKinds } from "./verdict-kind";

export interface CheckedProduct {
	id: string;
	title: string;
	/** It may stand in. */
	slots: NodeId[];
	verdict: Verdict<ProductCause>;
	kind: VerdictKind;
}

/** What is worth a look comes first. */
const order: readonly VerdictKind[] = ["never", "notSeen", "unavailable", "reached"];

/** All products of the report, and those that the address asks for. */
export function useProducts() {
	const { proof } = useChecked();
	const { view } = useView();
	const all = useMemo(() => {
		const slots = new Map<string, NodeId[]>();
		for (const { slot, products } of proof.candidates) {
			for (const product of products) slots.set(product, [...(slots.get(product) ?? []), slot]);
		}
		const products = proof.report.reach.products.map(({ product: id, verdict }): CheckedProduct => {
			const title = proof.titles[id] ?? id;
			return { id, title, slots: slots.get(id) ?? [], verdict, kind: verdictKind(verdict) };
		});
		return products.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.title.localeCompare(b.title));
	}, [proof]);
	const counts = useMemo(() => {
		const of = (kind: VerdictKind) => all.filter((product) => product.kind === kind).length;
		return Object.fromEntries(verdictKinds.map((kind) => [kind, of(kind)])) as Record<VerdictKind, number>;
	}, [all]);
	const { show, among, search } = view;
	const sought = useDeferredValue(search.trim().toLocaleLowerCase());
	const found = useMemo(
		() =>
			all.filter(
				({ kind, slots, title }) =>
					(show === null || kind === show) &&
					(among === null || slots.includes(among)) &&
					title.toLocaleLowerCase().includes(sought),
			),
		[all, show, among, sought],
	);
	return { all, found, counts };
}
