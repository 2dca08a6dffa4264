import type { Fault } from "@/lib/quiz/prove/ending";
import type { ProofReport } from "@/lib/quiz/prove/proof-report";
import type { Answers, QuizDocument } from "@/lib/quiz/types";
import { placesOf } from "./places-of";
import type { View } from "./use-view";

/** What the address singles out. `witness` null: there are no answers to play. */
export type Selection =
	| { kind: "product"; id: string; witness: Answers | null }
	| { kind: "page"; id: string; witness: Answers | null }
	| { kind: "slot"; id: string; filled: number; witness: Answers | null }
	/** A case of a slot's decision; `id` is the slot's. */
	| { kind: "case"; id: string; at: number; witness: Answers | null }
	| { kind: "fault"; id: Fault; witness: Answers };

/** Null when it singles out nothing, or something that is not in the report. */
export function findSelection(
	{ product, page, slot, fault, case: key }: Pick<View, "product" | "page" | "slot" | "fault" | "case">,
	{ reach, simulation }: ProofReport,
	document: QuizDocument,
): Selection | null {
	if (product) {
		const found = reach.products.find((one) => one.product === product);
		return found ? { kind: "product", id: product, witness: witnessOf(found.verdict) } : null;
	}
	if (page) {
		const found = reach.pages.find((one) => one.page === page);
		return found ? { kind: "page", id: page, witness: witnessOf(found.verdict) } : null;
	}
	if (fault) {
		const witness = simulation.witnesses[fault];
		return witness && { kind: "fault", id: fault, witness };
	}
	if (key) {
		const found = reach.cases.find((one) => caseKey(one.slot, one.at) === key);
		return found ? { kind: "case", id: found.slot, at: found.at, witness: witnessOf(found.verdict) } : null;
	}
	const own = document.resultPages.flatMap(({ slots }) => slots).find(({ id }) => id === slot);
	if (!own) return null;
	const { filled, witness } = placesOf(reach, own);
	return { kind: "slot", id: own.id, filled, witness };
}

/** How an address names a case; no node's id has a colon. */
export const caseKey = (slot: string, at: number): string => `${slot}:${at}`;

const witnessOf = (verdict: { kind: string; witness?: Answers }): Answers | null => verdict.witness ?? null;
