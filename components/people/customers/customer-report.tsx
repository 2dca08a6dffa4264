"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { type CustomerReport, customerApartReasons } from "@/lib/contracts/customers";

/** What taking a file in would come to, or came to; problems with what to do about them. */
export function CustomerReportView({ report }: { report: CustomerReport }) {
	const t = useTranslations("customers.report");
	const format = useFormatter();
	const lines = [
		...(["rows", "added", "changed", "unchanged", "merged", "consents", "values"] as const).map(
			(key) => [key, report[key]] as const,
		),
		...customerApartReasons.map((reason) => [`apart.${reason}`, report.apart[reason]] as const),
	] as const;
	const isSame = report.unchanged > 0 && report.added + report.changed === 0;
	return (
		<div className="space-y-3">
			{isSame ? <Callout tone="info">{t("same")}</Callout> : null}
			<dl
				className="grid gap-x-8 gap-y-1 rounded-md border bg-page/60 p-4 tabular-nums sm:grid-cols-2"
				aria-label={t("title")}
			>
				{lines
					.filter(([key, count]) => count > 0 || key === "added")
					.map(([key, count]) => (
						<div key={key} className="flex justify-between gap-4">
							<dt className="text-muted">{t(key)}</dt>
							<dd className="font-medium">{format.number(count)}</dd>
						</div>
					))}
			</dl>
			{report.problems.length > 0 ? <Problems problems={report.problems} /> : null}
		</div>
	);
}

function Problems({ problems }: Pick<CustomerReport, "problems">) {
	const t = useTranslations("customers.report");
	const words = useTranslations("customers.problems");
	const todo = useTranslations("customers.todo");
	return (
		<section aria-label={t("problems")} className="space-y-2 rounded-md border p-4">
			<h3 className="font-medium">{t("problems")}</h3>
			<p className="text-muted text-sm">{t("problemsText")}</p>
			<ul className="space-y-3 text-sm">
				{problems.map(({ problem, column, count, rows }) => (
					<li key={`${problem} ${column}`} className="break-words">
						<p>
							<span className="font-medium">
								{column === null ? words(problem) : t("where", { column, problem: words(problem) })}
							</span>{" "}
							{todo(problem)}
						</p>
						<p className="text-muted tabular-nums">
							{t("count", { count })} · {t("at", { rows: rows.join(", ") })}
							{count > rows.length ? ` ${t("more", { more: count - rows.length })}` : null}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
