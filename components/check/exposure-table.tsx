"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ShareBar } from "@/components/charts/share-bar";
import { Button } from "@/components/ui/button";
import { Explained } from "@/components/ui/explained";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { useChecked } from "./checked";
import { CsvButton } from "./csv-button";
import { shareOf, useFigures } from "./use-figures";
import { useNames } from "./use-names";

const FIRST = 20;

/** Who gets the shop window: products by how many results they are in. */
export function ExposureTable() {
	const t = useTranslations("check.outcome");
	const { exposure, exact } = useChecked().proof.report.simulation;
	const figures = useFigures();
	const names = useNames();
	const [all, setAll] = useState(false);
	const shown = all ? exposure : exposure.slice(0, FIRST);
	const csv = () =>
		shown.map(({ product, shown }) => [
			names.product(product),
			Math.round(shareOf(shown) * 1e6) / 1e6,
			figures.certainty(shown, exact),
		]);
	return (
		<section className="border-t">
			<header className="flex flex-wrap items-start justify-between gap-3 px-5 py-4">
				<div className="min-w-0 flex-[1_1_12rem] space-y-0.5">
					<h3 className="font-medium">{t("exposure")}</h3>
					<Variety />
				</div>
				<CsvButton name={t("exposure")} header={[t("product"), t("share.label"), ""]} rows={csv} />
			</header>
			{exposure.length === 0 ? (
				<p className="px-5 pb-5 text-muted">{t("none")}</p>
			) : (
				<Table aria-label={t("exposure")} className="border-t">
					<TableHead>
						<tr>
							<HeadCell>{t("product")}</HeadCell>
							<HeadCell className="hidden w-1/3 sm:table-cell">
								<span className="sr-only">{t("share.label")}</span>
							</HeadCell>
							<HeadCell numeric>
								<Explained tip={t("share.tip")}>{t("share.label")}</Explained>
							</HeadCell>
						</tr>
					</TableHead>
					<TableBody>
						{shown.map(({ product, shown }) => (
							<Row key={product}>
								<th scope="row" className="px-3 py-2 pl-5 text-left font-normal">
									{names.product(product)}
								</th>
								<Cell className="hidden sm:table-cell">
									<ShareBar value={shareOf(shown)} />
								</Cell>
								<Cell numeric>
									<span className="font-medium">{figures.percent(shareOf(shown))}</span>{" "}
									<span className="block whitespace-nowrap text-faint text-xs">{figures.certainty(shown, exact)}</span>
								</Cell>
							</Row>
						))}
					</TableBody>
				</Table>
			)}
			{exposure.length > FIRST ? (
				<div className="border-t px-5 py-3">
					<Button look="link" onClick={() => setAll(!all)} aria-expanded={all}>
						{all ? t("less", { count: FIRST }) : t("more", { count: exposure.length })}
					</Button>
				</div>
			) : null}
		</section>
	);
}

function Variety() {
	const t = useTranslations("check.outcome");
	const { simulation, reach } = useChecked().proof.report;
	if (simulation.variety === null) return null;
	const of = reach.products.filter(({ verdict }) => verdict.kind !== "unreachable").length;
	return (
		<p className="text-muted text-sm">
			<Explained tip={t("varietyTip")}>{t("variety", { count: Math.round(simulation.variety), of })}</Explained>
		</p>
	);
}
