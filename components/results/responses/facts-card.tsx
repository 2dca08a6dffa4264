"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useSay } from "@/components/common/use-say";
import { Card } from "@/components/ui/card";
import type { ResponseDetail } from "@/lib/contracts/results-replies";
import { useSourceName } from "./use-source-name";

const isDevice = (device: string): device is "phone" | "tablet" | "desktop" =>
	["phone", "tablet", "desktop"].includes(device);

/** When, where from, on what, and the way through the quiz. */
export function FactsCard({ response }: { response: ResponseDetail }) {
	const t = useTranslations("responses.detail");
	const devices = useTranslations("results.filters.devices");
	const format = useFormatter();
	const say = useSay();
	const sourceName = useSourceName();
	const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
	const { row, utm, path } = response;
	const time = (at: string | null) => at && format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "medium" });
	const facts: [string, ReactNode][] = [
		[t("viewed"), time(row.createdAt)],
		[t("started"), time(response.startedAt)],
		[t("completed"), time(response.completedAt)],
		[t("last"), time(response.lastEventAt)],
		[t("version"), row.version],
		[t("source"), sourceName(row)],
		...Object.entries(utm).map(([key, value]): [string, string] => [`utm_${key}`, value]),
		[t("referrer"), response.referrerHost],
		[t("device"), isDevice(row.device) ? devices(row.device) : row.device],
		[t("language"), languages.of(row.locale) ?? row.locale],
		[
			t("id"),
			<span key="id" className="break-all font-mono text-xs">
				{row.id}
			</span>,
		],
	];
	return (
		<Card title={t("facts")}>
			<dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
				{facts.map(([name, value]) =>
					value ? (
						<div key={name} className="contents">
							<dt className="text-muted">{name}</dt>
							<dd className="break-words">{value}</dd>
						</div>
					) : null,
				)}
			</dl>
			<h3 className="mt-4 mb-1 text-muted text-sm">{t("path")}</h3>
			<ol className="list-inside list-decimal text-sm">
				{path.map(({ id, name, text, seen }) => (
					<li key={id}>
						{name || say(text)}
						{seen ? null : <span className="text-faint"> ({t("notSeen")})</span>}
					</li>
				))}
			</ol>
		</Card>
	);
}
