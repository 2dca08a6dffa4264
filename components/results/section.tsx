"use client";
import type { UseQueryResult } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { Skeleton } from "@/components/ui/skeleton";
import { csvAddress } from "@/lib/client/results";
import type { CsvQuery } from "@/lib/contracts/results";
import type { View } from "./view";

interface SectionProps<T> {
	id: "funnel" | "matrix" | "answers" | "products" | "links" | "consent" | "integrity";
	query: UseQueryResult<T>;
	/** Controls at the right. */
	controls?: ReactNode;
	/** The address of the CSV of what is shown. */
	csv?: string;
	flush?: boolean;
	/** Tailwind height of what will stand here. */
	height?: string;
	children: (data: T) => ReactNode;
}

/** A part of the results with its title, CSV, and its own loading and failing: one slow part never holds up the rest. */
export function Section<T>({ id, query, controls, csv, flush, height = "h-64", children }: SectionProps<T>) {
	const t = useTranslations("results");
	const title = t(`sections.${id}`);
	const { data, error } = query;
	return (
		<div id={id} className="scroll-mt-24">
			<Card
				title={title}
				description={t(`descriptions.${id}`)}
				flush={flush ?? false}
				action={
					<div className="flex flex-wrap items-center gap-2">
						{controls}
						{csv ? (
							<a href={csv} download className={buttonClass({ size: "sm" })} aria-label={t("csvOf", { name: title })}>
								<Download size={16} aria-hidden="true" />
								{t("csv")}
							</a>
						) : null}
					</div>
				}
			>
				<div aria-busy={query.isFetching} className={cx("transition-opacity", query.isPlaceholderData && "opacity-60")}>
					{data !== undefined ? (
						children(data)
					) : (
						<div className={flush ? "p-5" : ""}>
							{error ? (
								<ErrorMessage error={error} onRetry={() => query.refetch()} />
							) : (
								<Skeleton className={cx("w-full", height)} />
							)}
						</div>
					)}
				</div>
			</Card>
		</div>
	);
}

/** The address of one part's CSV in the reader's language. */
export function useCsv({ quiz, filters }: View, part: CsvQuery["part"], more: Partial<CsvQuery> = {}): string {
	const lang = useLocale();
	return csvAddress(quiz, { ...filters, ...more, part, lang });
}
