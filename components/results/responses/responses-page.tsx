"use client";
import { useQuery } from "@tanstack/react-query";
import { Inbox } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Skeleton } from "@/components/ui/skeleton";
import { type QuizRef, responsesOptions } from "@/lib/client/results";
import { type ResponsesQuery, readQuery, responsesQuery } from "@/lib/contracts/results";
import type { ResponsePage } from "@/lib/contracts/results-replies";
import { FilterBar } from "../filter-bar";
import { useFilters } from "../use-filters";
import { CellFilter } from "./cell-filter";
import { ResponseTable } from "./response-table";
import { ResponsesBar } from "./responses-bar";

/** Every run by itself, newest first; what is filtered is in the address. */
export function ResponsesPage({ quiz }: { quiz: QuizRef }) {
	const t = useTranslations("responses");
	const search = useSearchParams();
	const query = useMemo(() => readQuery(responsesQuery, Object.fromEntries(search)), [search]);
	const { filters, change: changeFilters } = useFilters();
	// What is filtered anew begins at its newest response.
	const change: typeof changeFilters = (next) => changeFilters({ ...next, before: null });
	const list = useQuery(responsesOptions(quiz, query));
	return (
		<div className="space-y-4">
			<h2 className="sr-only">{t("title")}</h2>
			<FilterBar quiz={quiz} filters={filters} change={change} />
			<CellFilter quiz={quiz} query={query} change={change} />
			<ResponsesBar quiz={quiz} query={query} total={list.data?.total} change={change} />
			<ErrorMessage error={list.error} onRetry={() => list.refetch()} />
			{!list.data && !list.error ? <Skeleton className="h-96 w-full" /> : null}
			{list.data ? (
				<div aria-busy={list.isFetching} className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}>
					<Page quiz={quiz} query={query} page={list.data} />
				</div>
			) : null}
		</div>
	);
}

function Page({ quiz, query, page }: { quiz: QuizRef; query: ResponsesQuery; page: ResponsePage }) {
	const t = useTranslations("responses");
	const addressOf = useAddress();
	if (page.rows.length === 0) return <EmptyState icon={<Inbox />} title={t("empty")} text={t("emptyText")} />;
	return (
		<div className="space-y-4">
			<ResponseTable quiz={quiz} rows={page.rows} />
			<nav aria-label={t("pages")} className="flex flex-wrap justify-between gap-2">
				{query.before ? (
					<Link href={addressOf(null)} className={buttonClass({ size: "sm" })}>
						{t("newest")}
					</Link>
				) : (
					<span />
				)}
				{page.next ? (
					<Link href={addressOf(page.next)} className={buttonClass({ size: "sm" })}>
						{t("more")}
					</Link>
				) : null}
			</nav>
		</div>
	);
}

/** The same list from another place on, so that the browser's Back leads to the page before. */
function useAddress() {
	const search = useSearchParams();
	const path = usePathname();
	return (before: string | null): string => {
		const next = new URLSearchParams(search);
		if (before) next.set("before", before);
		else next.delete("before");
		return `${path}?${next}`;
	};
}
