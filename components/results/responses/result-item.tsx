"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import type { ItemDetail } from "@/lib/contracts/results-replies";
import type { Locale } from "@/lib/quiz/types";
import { Thumb } from "../thumb";

/** One shown product with its points, answer by answer, and what the person reads of it. */
export function ResultItem({ item, locale }: { item: ItemDetail; locale: Locale }) {
	const t = useTranslations("responses.detail");
	const say = useSay();
	const { product, variant, insteadOf, score, match, by, reasons, unmet, sentences, clicked } = item;
	return (
		<li className="flex gap-3">
			<Thumb url={product.imageUrl} />
			<div className="min-w-0 flex-1 space-y-1">
				<p className="flex flex-wrap items-center gap-x-3 gap-y-1">
					<span className="font-medium">{variant ? `${product.title} · ${variant}` : product.title}</span>
					<span className="text-muted text-sm tabular-nums">
						{t("score", { score })}
						{match === null ? null : ` · ${t("match", { match })}`}
					</span>
					{by === "score" ? null : <Badge tone="info">{t(`by.${by}`)}</Badge>}
					{insteadOf ? <Badge tone="warning">{t("insteadOf", { product: insteadOf.title })}</Badge> : null}
					{clicked ? <Badge tone="accent">{t("opened")}</Badge> : null}
				</p>
				<ul className="text-muted text-sm">
					{reasons.map(({ question, choice, points }) => {
						const answer = choice ? say(choice) : say(question);
						return (
							<li key={`${say(question)} ${answer}`} title={t("reason", { question: say(question), choice: answer })}>
								{t("points", { points, choice: answer })}
							</li>
						);
					})}
					{reasons.length === 0 && by !== "pin" ? <li>{t("noReasons")}</li> : null}
					{unmet.length > 0 ? <li>{t("unmet", { wishes: unmet.map(say).join(", ") })}</li> : null}
				</ul>
				{sentences.length > 0 ? (
					<ul aria-label={t("sentences")} title={t("sentences")} lang={locale} className="border-l-2 pl-3 text-sm">
						{sentences.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				) : null}
			</div>
		</li>
	);
}
