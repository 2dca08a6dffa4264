"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { purposesOptions } from "@/lib/client/purposes";
import type { PersonConsent } from "@/lib/contracts/people";
import { usePeople } from "../people-context";
import { useMethodName } from "./use-method-name";

/** What holds for each purpose, with the exact words that stood beside the box. */
export function ConsentsCard({ consents }: { consents: readonly PersonConsent[] }) {
	const t = useTranslations("people.consents");
	const format = useFormatter();
	const say = useSay();
	const methodName = useMethodName();
	const { workspace } = usePeople();
	const purposes = useQuery(purposesOptions(workspace)).data ?? [];
	return (
		<Card title={t("title")}>
			{consents.length === 0 ? <p className="text-muted">{t("none")}</p> : null}
			<ul className="space-y-4">
				{consents.map(({ purpose, action, since, method, notice }) => (
					<li key={purpose} className="space-y-1 text-sm">
						<p className="flex flex-wrap items-center gap-2">
							<span className="font-medium">{say(purposes.find(({ id }) => id === purpose)?.name ?? {})}</span>
							<Badge tone={action === "granted" ? "success" : "neutral"}>{t(`actions.${action}`)}</Badge>
						</p>
						<p className="text-muted">
							{format.dateTime(new Date(since), { dateStyle: "medium", timeStyle: "short" })}, {methodName(method)}
						</p>
						<p className="break-words text-muted">“{notice}”</p>
					</li>
				))}
			</ul>
		</Card>
	);
}
