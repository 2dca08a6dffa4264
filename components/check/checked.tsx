"use client";
import { createContext, use } from "react";
import type { Proof, ProofReply } from "@/lib/contracts/proofs";
import type { QuizDocument } from "@/lib/quiz/types";

/** What every part of the page is about. */
export interface Checked {
	/** Slug. */
	workspace: string;
	/** Id. */
	quiz: string;
	document: QuizDocument;
	reply: ProofReply;
	proof: Proof;
}

export const CheckedContext = createContext<Checked | null>(null);

export function useChecked(): Checked {
	const checked = use(CheckedContext);
	if (!checked) throw new Error("useChecked needs the page around it");
	return checked;
}
