"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { traitsOptions } from "@/lib/client/people";
import { purposesOptions } from "@/lib/client/purposes";
import { trialCatalogOptions } from "@/lib/client/quiz";
import { knownPurposes } from "@/lib/contracts/known-purposes";
import type { PurposeRow } from "@/lib/contracts/purposes";
import type { TrialCatalog } from "@/lib/contracts/quiz";
import { type CompiledCatalog, compileCatalog } from "@/lib/quiz/compile-catalog";
import type { Finding, QuizDocument } from "@/lib/quiz/types";
import { type Checker, type Surroundings, startChecker } from "./checker";

export interface Checks {
	/** Null until the first have come. */
	findings: readonly Finding[] | null;
	catalog: CompiledCatalog | null;
	pictures: TrialCatalog["pictures"];
	purposes: readonly PurposeRow[] | null;
}

/** What publishing would find, kept up with the document, and what it is checked against. */
export function useFindings(workspace: string, document: QuizDocument): Checks {
	const live = useQuery(trialCatalogOptions(workspace)).data;
	const purposes = useQuery(purposesOptions(workspace)).data;
	const traits = useQuery(traitsOptions(workspace)).data ?? null;
	const catalog = useMemo(() => (live ? compileCatalog(live.catalog) : null), [live]);
	const surroundings = useMemo(
		() => ({
			catalog: live?.catalog ?? null,
			attributes: live?.attributes ?? null,
			purposes: purposes ? knownPurposes(purposes) : null,
			traits,
		}),
		[live, purposes, traits],
	);
	const findings = useChecker(document, surroundings);
	return { findings, catalog, pictures: live?.pictures ?? {}, purposes: purposes ?? null };
}

function useChecker(document: QuizDocument, surroundings: Surroundings): Checks["findings"] {
	const [findings, setFindings] = useState<Checks["findings"]>(null);
	const [checker, setChecker] = useState<Checker | null>(null);
	useEffect(() => {
		const started = startChecker(setFindings);
		setChecker(started);
		return started.stop;
	}, []);
	useEffect(() => checker?.check(document, surroundings), [checker, document, surroundings]);
	return findings;
}
