"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { noticeOf, toShopperResult } from "@/components/common/to-shopper-result";
import type { Session } from "@/components/player/session";
import { purposesOptions } from "@/lib/client/purposes";
import { trialCatalogOptions } from "@/lib/client/quiz";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { recommend } from "@/lib/quiz/recommend";
import type { Locale } from "@/lib/quiz/types";
import { useChecked } from "./checked";

/** What the player shows at the end of a session: worked out here, from the catalog as it stands now. */
export function useShownResult(session: Session, locale: Locale) {
	const { workspace, document } = useChecked();
	const trial = useQuery(trialCatalogOptions(workspace));
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	const catalog = useMemo(() => (trial.data ? compileCatalog(trial.data.catalog) : null), [trial.data]);
	const result = useMemo(
		() => (session.screen === null && catalog ? recommend(compileQuiz(document, catalog), session.answers) : null),
		[document, catalog, session],
	);
	const pictures = trial.data?.pictures ?? {};
	const around = { locale, catalog, pictures, purposes, unwritten: "…" };
	return {
		error: trial.error,
		retry: () => void trial.refetch(),
		result: toShopperResult(document, result, session.answers, around),
		notices: Object.fromEntries(purposes.map((purpose) => [purpose.id, noticeOf(purpose, locale)])),
	};
}
