"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { completionRate, startRate } from "@/lib/analytics/definitions";
import { rate } from "@/lib/analytics/rate";
import { linksOptions } from "@/lib/client/results";
import type { LinkResults } from "@/lib/contracts/results-replies";
import { Explained } from "./explained";
import { RateText } from "./rate-text";
import { Section, useCsv } from "./section";
import type { FilterChange } from "./use-filters";
import { useNumbers } from "./use-numbers";
import type { View } from "./view";

/** Campaign links and sources side by side; a press shows all results of one. */
export function LinksSection({ view, change }: { view: View; change: (change: FilterChange) => void }) {
	const t = useTranslations("results");
	const query = useQuery(linksOptions(view.quiz, view.filters));
	return (
		<Section id="links" query={query} csv={useCsv(view, "links")} flush>
			{(rows) =>
				rows.length === 0 ? (
					<p className="p-5 text-muted">{t("links.none")}</p>
				) : (
					<Table aria-label={t("sections.links")}>
						<TableHead>
							<tr>
								<HeadCell>{t("links.source")}</HeadCell>
								{(["views", "startRate", "completionRate", "clickRate", "signUpRate"] as const).map((figure) => (
									<HeadCell key={figure} numeric>
										<Explained figure={figure} />
									</HeadCell>
								))}
							</tr>
						</TableHead>
						<TableBody>
							{rows.map((row) => (
								<LinkRow key={row.source} row={row} change={change} />
							))}
						</TableBody>
					</Table>
				)
			}
		</Section>
	);
}

function LinkRow({ row, change }: { row: LinkResults; change: (change: FilterChange) => void }) {
	const t = useTranslations("results");
	const numbers = useNumbers();
	const name = row.name ?? (row.source === "direct" ? t("filters.direct") : row.source.replace(/^utm:/, ""));
	return (
		<Row>
			<th scope="row" className="px-3 py-2 pl-5 text-left font-normal">
				<Button
					look="link"
					aria-label={t("links.filter", { name })}
					onClick={() => {
						change({ source: row.source });
						window.scrollTo({ top: 0 });
					}}
				>
					{name}
				</Button>
			</th>
			<Cell numeric>{numbers.count(row.views)}</Cell>
			<Cell numeric>
				<RateText rate={startRate(row)} />
			</Cell>
			<Cell numeric>
				<RateText rate={completionRate(row)} />
			</Cell>
			<Cell numeric>
				<RateText rate={rate(row.clicked, row.shownProducts)} />
			</Cell>
			<Cell numeric>
				<RateText rate={rate(row.signedUp, row.offered)} />
			</Cell>
		</Row>
	);
}
