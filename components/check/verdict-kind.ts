import type { ProductCause } from "@/lib/quiz/prove/reach-types";
import type { Verdict } from "@/lib/quiz/prove/verdict";

/** Products in four heaps: what can't be had is no fault of the quiz. */
export const verdictKinds = ["reached", "never", "unavailable", "notSeen"] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export const isVerdictKind = (word: string | null): word is VerdictKind => verdictKinds.some((kind) => kind === word);

export function verdictKind(verdict: Verdict<ProductCause>): VerdictKind {
	if (verdict.kind === "reached") return "reached";
	if (verdict.kind === "not-seen") return "notSeen";
	return verdict.cause.kind === "unavailable" ? "unavailable" : "never";
}
