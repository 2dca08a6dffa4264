"use client";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Explained } from "@/components/ui/explained";
import { useChecked } from "./checked";
import { CsvButton } from "./csv-button";
import { ReachFilters } from "./reach-filters";
import { ReachTable } from "./reach-table";
import { useCause } from "./use-cause";
import { useFigures } from "./use-figures";
import { useNames } from "./use-names";
import { useProducts } from "./use-products";
import { verdictKinds } from "./verdict-kind";

/** Product by product: answers that show it, a proof that none do, or neither. */
export function ReachCard() {
	const t = useTranslations("check.reach");
	const verdicts = useTranslations("check.verdict");
	const { exact, tried } = useChecked().proof.report.reach;
	const { all, found, counts } = useProducts();
	const figures = useFigures();
	const names = useNames();
	const causeOf = useCause();
	const csv = () =>
		found.map(({ id, title, slots, kind, verdict }) => [
			id,
			title,
			names.slots(slots),
			verdicts(kind, { tried }),
			causeOf(verdict),
		]);
	const header = ["id", t("product"), t("slots"), t("verdict"), ""];
	return (
		<Card
			region
			id="reach"
			title={t("title")}
			description={t("text")}
			flush
			action={<CsvButton name={t("title")} header={header} rows={csv} />}
		>
			<div className="space-y-4 px-5 py-4">
				<dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
					{verdictKinds.map((kind) => (
						<div key={kind}>
							<dt className="text-muted text-sm">
								<Explained tip={t(`counts.${kind}.tip`)}>{t(`counts.${kind}.label`)}</Explained>
							</dt>
							<dd className="font-semibold text-2xl tabular-nums">{figures.count(counts[kind])}</dd>
						</div>
					))}
				</dl>
				{exact ? (
					<p className="text-muted text-sm">{t("exact")}</p>
				) : (
					<Callout tone="info">{t("cut", { tried })}</Callout>
				)}
				<ReachFilters count={all.length} counts={counts} />
			</div>
			<ReachTable products={found} />
		</Card>
	);
}
