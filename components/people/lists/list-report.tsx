"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Card } from "@/components/ui/card";
import type { ListReport as Report } from "@/lib/contracts/people-list";

/** What would be written, and what is left out. */
export function ListReport({ report }: { report: Report }) {
	const t = useTranslations("devices.lists");
	const say = useSay();
	const { rows, consents, newPeople, knownPeople, repeated, purposes, refused } = report;
	return (
		<>
			<Card title={t("result")} description={t("resultText")}>
				<p>
					{t("counts", { rows, consents, newPeople, knownPeople })}{" "}
					{repeated > 0 ? t("repeated", { count: repeated }) : null}
				</p>
				{purposes.length > 0 ? (
					<ul className="mt-4 space-y-3">
						{purposes.map(({ id, name, consents: count, notice }) => (
							<li key={id} className="text-sm">
								<p className="font-medium">
									{say(name)} · {count}
								</p>
								<p className="text-muted">{t("notice", { text: notice })}</p>
							</li>
						))}
					</ul>
				) : null}
			</Card>
			{refused.length > 0 ? (
				<Card title={t("refused")}>
					<ul className="space-y-2 text-sm">
						{refused.map(({ problem, count, rows: at }) => (
							<li key={problem}>
								<span className="font-medium">{t(`problems.${problem}`, { count })}</span>{" "}
								<span className="text-muted tabular-nums">
									{t("rows", { rows: at.join(", "), more: count - at.length })}
								</span>
							</li>
						))}
					</ul>
				</Card>
			) : null}
		</>
	);
}
