"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { Publishable } from "./use-publishable";

/** How far the checks have come. */
export function PublishState({ state, findings, retry }: Pick<Publishable, "state" | "findings" | "retry">) {
	const t = useTranslations("share");
	const common = useTranslations("common");
	if (state === "unproved") {
		return (
			<Callout
				tone="warning"
				action={
					<Button look="link" onClick={retry}>
						{common("retry")}
					</Button>
				}
			>
				{t("unproved")}
			</Callout>
		);
	}
	if (state === "ready") return findings.length === 0 ? <p className="text-muted">{t("nothingFound")}</p> : null;
	return (
		<div role="status" className="space-y-2 text-muted">
			<p>{t(state)}</p>
			<div aria-hidden="true" className="h-1 overflow-hidden rounded-full bg-sunken">
				<div className="h-full w-1/3 animate-pulse rounded-full bg-accent" />
			</div>
		</div>
	);
}
