"use client";
import { useQuery } from "@tanstack/react-query";
import { proofOptions } from "@/lib/client/proofs";
import type { QuizDraft } from "@/lib/contracts/quiz";
import { joinFindings } from "@/lib/quiz/checks/join-findings";
import type { Finding } from "@/lib/quiz/types";
import { hasErrors } from "@/lib/quiz/validate";
import { useCheck } from "./use-check";

export interface Publishable {
	/** Null while it is being fetched. */
	draft: QuizDraft | null;
	findings: Finding[];
	/** `unproved`: the proofs could not be had now; what they would say is not known. */
	state: "checking" | "proving" | "unproved" | "ready";
	retry: () => void;
}

/** What publishing would say of the draft as the server has it now, and what the proofs say of the same revision. */
export function usePublishable(workspace: string, quiz: string): Publishable {
	const check = useCheck(workspace, quiz);
	const { data, isFetching, error, refetch } = useQuery(proofOptions(workspace, quiz, "uniform"));
	const retry = () => void refetch();
	if (!check) return { draft: null, findings: [], state: "checking", retry };
	const { draft } = check;
	const fresh = !isFetching && data?.revision === draft.revision ? data : null;
	const findings = joinFindings(check.findings, fresh?.proof?.report.findings ?? []);
	const known = { draft, findings, retry };
	// With errors there is nothing to wait for.
	if (fresh || hasErrors(findings)) return { ...known, state: "ready" };
	return { ...known, state: isFetching ? "proving" : error || data ? "unproved" : "proving" };
}
