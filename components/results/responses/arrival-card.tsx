"use client";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { ResponseDetail } from "@/lib/contracts/results-replies";

/** What arrived late, twice or wrong: nothing is dropped in silence. */
export function ArrivalCard({ response: { late, duplicates, rejected } }: { response: ResponseDetail }) {
	const t = useTranslations("responses.detail");
	const lines = [
		...(late > 0 ? [t("late", { n: late })] : []),
		...(duplicates > 0 ? [t("duplicates", { n: duplicates })] : []),
		...Object.entries(rejected).map(([reason, n]) => t("rejected", { n, reason })),
	];
	return (
		<Card title={t("integrity")}>
			{lines.length === 0 ? <p className="text-muted text-sm">{t("clean")}</p> : null}
			<ul className="space-y-1 text-sm">
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</Card>
	);
}
