"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { purposesOptions } from "@/lib/client/purposes";
import { trialCatalogOptions } from "@/lib/client/quiz";
import type { PurposeRow } from "@/lib/contracts/purposes";
import type { TrialCatalog } from "@/lib/contracts/quiz";
import { type CompiledCatalog, compileCatalog } from "@/lib/quiz/compile-catalog";
import type { Finding, QuizDocument } from "@/lib/quiz/types";
import { validate } from "@/lib/quiz/validate";

export interface Surroundings {
	findings: readonly Finding[];
	catalog: CompiledCatalog | null;
	pictures: TrialCatalog["pictures"];
	purposes: readonly PurposeRow[] | null;
}

/** What publishing would find, kept up with the document, and what it is checked against. */
export function useFindings(workspace: string, document: QuizDocument): Surroundings {
	const live = useQuery(trialCatalogOptions(workspace)).data;
	const purposes = useQuery(purposesOptions(workspace)).data;
	const catalog = useMemo(() => (live ? compileCatalog(live.catalog) : null), [live]);
	const settled = useDeferredValue(document);
	const findings = useMemo(() => {
		const known = purposes?.filter(({ archived }) => !archived).map(({ id }) => id) ?? null;
		return validate(settled, { catalog, attributes: live?.attributes ?? null, purposes: known });
	}, [settled, catalog, live, purposes]);
	return { findings, catalog, pictures: live?.pictures ?? {}, purposes: purposes ?? null };
}
