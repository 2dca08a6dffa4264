"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { scanAddress } from "@/lib/client/paper";
import type { QuizRef } from "@/lib/client/results";
import type { CollectedDetail } from "@/lib/contracts/results-replies";

/** Who or what took the response down, where that wasn't the person's own browser. */
export function CollectedCard({ quiz, id, collected }: { quiz: QuizRef; id: string; collected: CollectedDetail }) {
	const t = useTranslations("responses.detail.collected");
	const format = useFormatter();
	const { way, device, staff, reference, receivedAt, shownOther, scans } = collected;
	const facts: [name: string, value: string][] = [
		[t("way"), t(`ways.${way}`)],
		...(device ? [[t("device"), device] satisfies [string, string]] : []),
		...(staff ? [[t("staff"), staff] satisfies [string, string]] : []),
		...(reference ? [[t("reference"), reference] satisfies [string, string]] : []),
		[t("received"), format.dateTime(new Date(receivedAt), { dateStyle: "medium", timeStyle: "short" })],
	];
	return (
		<Card title={t("title")}>
			<dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
				{facts.map(([name, value]) => (
					<div key={name} className="contents">
						<dt className="text-muted">{name}</dt>
						<dd className="break-words">{value}</dd>
					</div>
				))}
			</dl>
			{scans.length > 0 ? (
				<ul className="mt-3 space-y-1 text-sm">
					{scans.map((scan, at) => (
						<li key={scan}>
							<a
								href={scanAddress(quiz.workspace, quiz.quiz, id, scan)}
								target="_blank"
								rel="noreferrer"
								className="text-accent-text underline underline-offset-4"
							>
								{t("scan", { number: at + 1 })}
							</a>
						</li>
					))}
				</ul>
			) : null}
			{shownOther ? <p className="mt-3 text-sm">{t("shownOther", { products: shownOther.join(", ") })}</p> : null}
		</Card>
	);
}
