"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { ResponseDetail, SlotDetail } from "@/lib/contracts/results-replies";
import type { Locale } from "@/lib/quiz/types";
import { ResultItem } from "./result-item";
import { VetoList } from "./veto-list";

/** What was shown, told from the trace that was stored with it. */
export function ResultCard({ result }: { result: ResponseDetail["result"] }) {
	const t = useTranslations("responses.detail");
	if (!result) {
		return (
			<Card title={t("result")}>
				<p className="text-muted">{t("noResult")}</p>
			</Card>
		);
	}
	return (
		<Card title={t("result")} description={result.page ? t("page", { page: result.page }) : undefined} flush>
			{result.empty ? <p className="px-5 py-4 text-muted">{t("emptyResult")}</p> : null}
			<div className="divide-y divide-line">
				{result.slots.map((slot) => (
					<Slot key={slot.id} slot={slot} locale={result.locale} />
				))}
			</div>
			<VetoList vetoes={result.vetoes} />
		</Card>
	);
}

function Slot({ slot, locale }: { slot: SlotDetail; locale: Locale }) {
	const t = useTranslations("responses.detail");
	const say = useSay();
	return (
		<section className="space-y-3 px-5 py-4">
			<h3 className="font-semibold">{say(slot.name)}</h3>
			{slot.items.length === 0 ? <p className="text-muted">{t("nothingInSlot")}</p> : null}
			<ol className="space-y-4">
				{slot.items.map((item) => (
					<ResultItem key={item.product.id} item={item} locale={locale} />
				))}
			</ol>
			{slot.relaxed.length > 0 ? (
				<div className="space-y-1 text-sm">
					<p className="text-muted">{t("relaxed.title")}</p>
					<ul className="flex flex-wrap gap-1.5">
						{slot.relaxed.map(({ kind, wishes }) => (
							<li key={`${kind} ${wishes.map(say).join()}`}>
								<Badge tone="warning">{t(`relaxed.${kind}`, { wishes: wishes.map(say).join(", ") })}</Badge>
							</li>
						))}
					</ul>
				</div>
			) : null}
			{slot.together ? (
				<p className="text-muted text-sm">
					{t(slot.together.best ? "together" : "togetherFound", { slots: slot.together.others.map(say).join(", ") })}
				</p>
			) : null}
			{slot.runnersUp.length > 0 ? (
				<p className="text-muted text-sm">
					{t("runnersUp")}:{" "}
					{slot.runnersUp.map(({ product, score }) => `${product.title} (${t("score", { score })})`).join(", ")}
				</p>
			) : null}
		</section>
	);
}
