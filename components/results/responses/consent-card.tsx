"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { ResponseDetail } from "@/lib/contracts/results-replies";
import { PersonalText } from "./answers-card";

/** Every yes and every taking back, with the exact words that stood beside the box. */
export function ConsentCard({ consents, email }: Pick<ResponseDetail, "consents" | "email">) {
	const t = useTranslations("responses.detail");
	const format = useFormatter();
	const say = useSay();
	return (
		<Card title={t("consents")}>
			{consents.length === 0 ? <p className="text-muted">{t("noConsents")}</p> : null}
			<ul className="space-y-4">
				{consents.map(({ purpose, action, attestation, at, notice }) => (
					<li key={`${at} ${say(purpose)} ${action}`} className="space-y-1 text-sm">
						<p className="flex flex-wrap items-center gap-2">
							<span className="font-medium">{say(purpose)}</span>
							<Badge tone={action === "granted" ? "success" : "neutral"}>
								{t(action === "granted" ? "consent.granted" : "consent.withdrawn")}
							</Badge>
							<time dateTime={at} className="text-muted">
								{format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" })}
							</time>
						</p>
						<p className="text-muted">{t("notice", { text: notice })}</p>
						{attestation ? <p className="break-words text-muted">{t("attested", { text: attestation })}</p> : null}
					</li>
				))}
			</ul>
			{email ? (
				<p className="mt-4 text-sm">
					<span className="block text-muted">{t("email")}</span>
					<PersonalText {...email} />
				</p>
			) : null}
		</Card>
	);
}
