"use client";
import { useQuery } from "@tanstack/react-query";
import { ChartNoAxesCombined, SearchX } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { buttonClass } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { overviewOptions, type QuizRef } from "@/lib/client/results";
import { pages } from "@/lib/config/paths";
import { AnswersSection } from "./answers-section";
import { ConsentSection } from "./consent-section";
import { FilterBar } from "./filter-bar";
import { FunnelSection } from "./funnel-section";
import { IntegritySection } from "./integrity-section";
import { LinksSection } from "./links-section";
import { MatrixSection } from "./matrix-section";
import { Overview } from "./overview";
import { ProductsSection } from "./products-section";
import { Trend } from "./trend";
import { type FilterChange, isFiltered, useFilters } from "./use-filters";
import type { View } from "./view";

/** A quiz's results, from the first figures down to whether they can be trusted. */
export function ResultsPage({ quiz }: { quiz: QuizRef }) {
	const t = useTranslations("results");
	const { filters, change } = useFilters();
	const view = { quiz, filters };
	const { data, error, refetch } = useQuery(overviewOptions(quiz, filters));
	return (
		<div className="space-y-6">
			<h2 className="sr-only">{t("title")}</h2>
			<FilterBar {...view} change={change} />
			{error ? <ErrorMessage error={error} onRetry={refetch} /> : null}
			{!data && !error ? <Skeleton className="h-36 w-full" /> : null}
			{data && data.views === 0 ? <Nothing view={view} /> : null}
			{data && data.views > 0 ? (
				<>
					<Overview data={data} />
					<Trend days={data.days} />
					<Sections view={view} change={change} />
				</>
			) : null}
		</div>
	);
}

const Sections = ({ view, change }: { view: View; change: (change: FilterChange) => void }) => (
	<>
		<MatrixSection view={view} change={change} />
		<FunnelSection view={view} />
		<ProductsSection view={view} />
		<AnswersSection view={view} />
		<LinksSection view={view} change={change} />
		<ConsentSection view={view} />
		<IntegritySection view={view} />
	</>
);

function Nothing({ view: { quiz, filters } }: { view: View }) {
	const t = useTranslations("results");
	if (isFiltered(filters)) {
		return <EmptyState icon={<SearchX />} title={t("filters.nothing")} text={t("filters.nothingText")} />;
	}
	return (
		<EmptyState
			icon={<ChartNoAxesCombined />}
			title={t("empty.title")}
			text={t("empty.text")}
			action={
				<Link href={`${pages.builder(quiz.workspace, quiz.quiz)}/share`} className={buttonClass({ look: "primary" })}>
					{t("empty.action")}
				</Link>
			}
		/>
	);
}
