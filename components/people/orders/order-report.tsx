"use client";
import { useFormatter, useTranslations } from "next-intl";
import { apartReasons, type OrderReport } from "@/lib/contracts/orders";

/** What taking a file in would come to, or came to. */
export function OrderReportView({ report }: { report: OrderReport }) {
	const t = useTranslations("orders.report");
	const format = useFormatter();
	const lines = [
		["added", report.added],
		["known", report.known],
		["joined", report.joined],
		...apartReasons.map((reason) => [`apart.${reason}`, report.apart[reason]] as const),
		["strangeLines", report.strangeLines],
		["rejected", report.rejected],
	] as const;
	return (
		<div className="space-y-3 rounded-md border bg-page/60 p-4">
			<dl className="grid gap-x-6 gap-y-1 tabular-nums sm:grid-cols-2" aria-label={t("title")}>
				{lines
					.filter(([key, count]) => count > 0 || key === "added" || key === "joined")
					.map(([key, count]) => (
						<div key={key} className="flex justify-between gap-4">
							<dt className="text-muted">{t(key)}</dt>
							<dd className="font-medium">{format.number(count)}</dd>
						</div>
					))}
			</dl>
			{report.rejects.length > 0 ? (
				<details>
					<summary className="rounded-sm text-muted hover:text-ink">{t("rows")}</summary>
					<ul className="mt-2 space-y-0.5 text-sm">
						{report.rejects.map(({ row, reason }) => (
							<li key={row}>{t("row", { row, reason: t(`reasons.${reason}`) })}</li>
						))}
					</ul>
				</details>
			) : null}
		</div>
	);
}
