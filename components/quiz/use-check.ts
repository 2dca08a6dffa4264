"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { traitsOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import { quizOptions, trialCatalogOptions, versionOptions } from "@/lib/client/quiz";
import { knownPurposes } from "@/lib/contracts/known-purposes";
import { knownTraits } from "@/lib/contracts/known-traits";
import type { QuizDraft } from "@/lib/contracts/quiz";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { countChanges } from "@/lib/quiz/count-changes";
import type { Finding } from "@/lib/quiz/types";
import { validate } from "@/lib/quiz/validate";

/** How many parts of the draft differ from what is published; null before the first publishing or while unknown. */
export function useChanges(workspace: string, draft: QuizDraft | undefined): number | null {
	const version = useQuery({
		...versionOptions(workspace, draft?.id ?? "", draft?.version?.id ?? ""),
		enabled: draft?.version != null,
	}).data;
	return useMemo(() => (version && draft ? countChanges(version, draft.draft) : null), [version, draft]);
}

/** What publishing would say of the draft as the server has it now. Null while that is being fetched. */
export function useCheck(workspace: string, quiz: string): { draft: QuizDraft; findings: Finding[] } | null {
	const draft = useQuery({ ...quizOptions(workspace, quiz), staleTime: 0 });
	const trial = useQuery(trialCatalogOptions(workspace));
	const purposes = useQuery(purposesOptions(workspace));
	const traits = useQuery(traitsOptions(workspace));
	const catalog = useMemo(() => (trial.data ? compileCatalog(trial.data.catalog) : null), [trial.data]);
	return useMemo(() => {
		if (!draft.data || draft.isFetching || trial.isPending || purposes.isPending || traits.isPending) return null;
		const around = {
			...{ catalog, attributes: trial.data?.attributes ?? null },
			purposes: purposes.data ? knownPurposes(purposes.data) : null,
			traits: traits.data ? knownTraits(traits.data) : null,
		};
		return { draft: draft.data, findings: validate(draft.data.draft, around) };
	}, [draft.data, draft.isFetching, trial.isPending, trial.data, purposes.isPending, purposes.data, traits, catalog]);
}
