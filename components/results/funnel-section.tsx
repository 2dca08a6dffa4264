"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ShareBar } from "@/components/charts/share-bar";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { rate } from "@/lib/analytics/rate";
import { funnelOptions } from "@/lib/client/results";
import type { Funnel, FunnelStep } from "@/lib/contracts/results-replies";
import { Explained } from "./explained";
import { RateText } from "./rate-text";
import { Section, useCsv } from "./section";
import { useNumbers } from "./use-numbers";
import type { View } from "./view";

/** One table that is its own chart: bars of reach beside the numbers. */
export function FunnelSection({ view }: { view: View }) {
	const query = useQuery(funnelOptions(view.quiz, view.filters));
	return (
		<Section id="funnel" query={query} csv={useCsv(view, "funnel")} flush height="h-96">
			{(funnel) => <FunnelTable funnel={funnel} />}
		</Section>
	);
}

function FunnelTable({ funnel }: { funnel: Funnel }) {
	const t = useTranslations("results");
	return (
		<Table aria-label={t("sections.funnel")}>
			<TableHead>
				<tr>
					<HeadCell>{t("funnel.screen")}</HeadCell>
					<HeadCell className="hidden w-1/4 sm:table-cell">
						<Explained figure="screenReach" />
					</HeadCell>
					<HeadCell numeric>
						<Explained figure="screenSeen" />
					</HeadCell>
					<HeadCell numeric>
						<Explained figure="screenPassRate" />
					</HeadCell>
					<HeadCell numeric>
						<Explained figure="screenLeft" />
					</HeadCell>
				</tr>
			</TableHead>
			<TableBody>
				{funnel.steps.map((step) => (
					<Step key={step.id} step={step} views={funnel.views} />
				))}
				<ResultRow funnel={funnel} />
			</TableBody>
		</Table>
	);
}

function Step({ step, views }: { step: FunnelStep; views: number }) {
	const t = useTranslations("results");
	const say = useSay();
	const numbers = useNumbers();
	// A screen may be seen by a response whose first screen's event never came.
	const reach = rate(step.seen, Math.max(views, step.seen));
	return (
		<Row>
			<th scope="row" className="max-w-72 px-3 py-2.5 pl-5 text-left font-normal">
				<span className="flex items-center gap-2">
					<span className="truncate font-medium">{step.name || say(step.text)}</span>
					{step.current ? null : <Badge>{t("older")}</Badge>}
				</span>
				{step.name ? <span className="block truncate text-muted text-xs">{say(step.text)}</span> : null}
			</th>
			<Cell className="hidden sm:table-cell">
				<ShareBar value={reach.value} />
			</Cell>
			<Cell numeric title={`${numbers.percent(reach.value)} ${t("of", { of: reach.of })}`}>
				{numbers.count(step.seen)}
			</Cell>
			<Cell numeric>
				<RateText rate={rate(step.passed, step.seen)} />
			</Cell>
			<Cell numeric>{numbers.count(step.left)}</Cell>
		</Row>
	);
}

function ResultRow({ funnel }: { funnel: Funnel }) {
	const t = useTranslations("results");
	const numbers = useNumbers();
	const reach = rate(funnel.completed, Math.max(funnel.views, funnel.completed));
	return (
		<Row className="bg-accent-soft/50">
			<th scope="row" className="px-3 py-2.5 pl-5 text-left font-semibold">
				{t("funnel.result")}
			</th>
			<Cell className="hidden sm:table-cell">
				<ShareBar value={reach.value} />
			</Cell>
			<Cell numeric className="font-semibold" title={`${numbers.percent(reach.value)} ${t("of", { of: reach.of })}`}>
				{numbers.count(funnel.completed)}
			</Cell>
			<Cell />
			<Cell />
		</Row>
	);
}
