import type { Fault } from "@/lib/quiz/prove/ending";
import type { ProofReport } from "@/lib/quiz/prove/prove";
import type { Answers, QuizDocument } from "@/lib/quiz/types";
import { placesOf } from "./places-of";
import type { View } from "./use-view";

/** What the address singles out. `witness` null: there are no answers to play. */
export type Selection =
	| { kind: "product"; id: string; witness: Answers | null }
	| { kind: "page"; id: string; witness: Answers | null }
	| { kind: "slot"; id: string; filled: number; witness: Answers | null }
	| { kind: "fault"; id: Fault; witness: Answers };

/** Null when it singles out nothing, or something that is not in the report. */
export function findSelection(
	{ product, page, slot, fault }: Pick<View, "product" | "page" | "slot" | "fault">,
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
	const own = document.resultPages.flatMap(({ slots }) => slots).find(({ id }) => id === slot);
	if (!own) return null;
	const { filled, witness } = placesOf(reach, own);
	return { kind: "slot", id: own.id, filled, witness };
}

const witnessOf = (verdict: { kind: string; witness?: Answers }): Answers | null => verdict.witness ?? null;
