import type { Answers, NodeId } from "../types";
import type { Fault } from "./ending";

/** `count` of `of`: runs of a sample, or parts of 1 when exact. */
export interface Part {
	count: number;
	of: number;
}

export interface Figures {
	/** Paths evaluated. */
	evaluated: number;
	/** Led to an address elsewhere, without a result. The other shares are of those who have one. */
	elsewhere: Part;
	/** No slot holds a product. */
	empty: Part;
	/** A place was given to one of several with the same score, by rank, price or id. */
	tied: Part;
	/** A slot holds fewer than it should. */
	short: Part;
	/** A wish or a minimum was given up. */
	relaxed: Part;
	/** A fallback stands in. */
	padded: Part;
	/** Slots were filled together without proof that nothing fits better. */
	inexact: Part;
	/** People who are shown the product, most first; products that no run showed are left out. */
	exposure: { product: string; shown: Part }[];
	/** As many products, shown equally often, would be as varied: 1 ÷ Σ share² of all places (inverse Simpson index). Null: none shown. */
	variety: number | null;
	/** Answers that lead to such a result, where any were met. */
	witnesses: Record<Fault, Answers | null>;
	/** Most first. */
	pages: { page: NodeId; shown: Part }[];
	/** By number of screens seen. */
	lengths: { screens: number; runs: Part }[];
	questions: QuestionValue[];
}

/** How much a question changes what is recommended. */
export interface QuestionValue {
	question: NodeId;
	/** Runs that come by it. */
	asked: Part;
	/**
	 * `nothing`: proved that no answer changes what is shown, so removing it would change nothing. `none-seen`: none did in the
	 * sample. `some`: another answer shows other products, or the same in another order.
	 */
	effect: "nothing" | "none-seen" | "some";
	/**
	 * Of those who come by it, for how many another answer would show something else: of those that the quiz tells from theirs,
	 * one drawn as likely as it is given.
	 */
	changes: Part;
	/**
	 * Bits by which the answer narrows down a product drawn from those shown: mutual information, in a sample less its bias
	 * (Miller and Madow, 1955).
	 */
	bits: number;
	/** Runs with the choice, and the bits by which the shown products then differ from all people's (Kullback–Leibler). */
	choices: { choice: NodeId; given: Part; bits: number }[];
}
