"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { ResponseDetail, TraitDetail } from "@/lib/contracts/results-replies";

/** What the answers say of the person: facts with the answers that they come from, and tags. Nothing when they say nothing. */
export function SaidCard({ facts: { traits, tags } }: { facts: ResponseDetail["facts"] }) {
	const t = useTranslations("responses.detail");
	if (traits.length + tags.length === 0) return null;
	return (
		<Card title={t("said")}>
			{traits.length > 0 ? (
				<ul aria-label={t("traits")} className="space-y-1">
					{traits.map((trait) => (
						<TraitRow key={`${trait.attribute} ${trait.value} ${Object.values(trait.answer).join()}`} trait={trait} />
					))}
				</ul>
			) : null}
			{tags.length > 0 ? (
				<ul
					aria-label={t("tags")}
					className={traits.length > 0 ? "mt-3 flex flex-wrap gap-1.5" : "flex flex-wrap gap-1.5"}
				>
					{tags.map((tag) => (
						<li key={tag}>
							<Badge>{tag}</Badge>
						</li>
					))}
				</ul>
			) : null}
		</Card>
	);
}

function TraitRow({ trait: { attribute, value, answer } }: { trait: TraitDetail }) {
	const t = useTranslations("responses.detail");
	const format = useFormatter();
	const say = useSay();
	const shown =
		typeof value === "boolean" ? t(value ? "yes" : "no") : typeof value === "number" ? format.number(value) : value;
	return (
		<li>
			<span className="font-medium">{t("trait", { attribute, value: shown })}</span>{" "}
			<span className="text-muted text-sm">{t("from", { answer: say(answer) })}</span>
		</li>
	);
}
