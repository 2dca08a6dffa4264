"use client";
import { useQuery } from "@tanstack/react-query";
import { Hourglass } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { DayChart } from "@/components/charts/day-chart";
import { EmptyState } from "@/components/common/empty-state";
import { ErrorMessage } from "@/components/common/error-message";
import { useSay } from "@/components/common/use-say";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { freshnessOptions } from "@/lib/client/freshness";
import { pages } from "@/lib/config/paths";
import type { FreshnessReport } from "@/lib/contracts/freshness";
import { freshnessStates } from "@/lib/profile/segment";
import { usePeople } from "../people-context";
import { PeopleHeader } from "../people-header";
import { AskDialog } from "./ask-dialog";

/** How fresh what is known of people is, and what it comes to if nobody is asked. */
export function FreshnessPage() {
	const t = useTranslations("freshness");
	const { workspace, canEdit } = usePeople();
	const { data, error, isPending, refetch } = useQuery(freshnessOptions(workspace));
	const [asking, setAsking] = useState(false);
	const known = data?.traits.some(({ fresh, soon, stale }) => fresh + soon + stale > 0);
	return (
		<>
			<PeopleHeader
				action={
					canEdit && known ? (
						<div className="flex flex-wrap gap-2">
							<Link
								href={`${pages.message(workspace, "new")}?kind=stale`}
								className={buttonClass({ look: "secondary" })}
							>
								{t("ask.byItself")}
							</Link>
							{data?.traits.some(({ soon }) => soon > 0) ? (
								<Button look="primary" onClick={() => setAsking(true)}>
									{t("ask.button")}
								</Button>
							) : null}
						</div>
					) : null
				}
			/>
			{asking && data ? <AskDialog traits={data.traits} onClose={() => setAsking(false)} /> : null}
			<div className="space-y-5">
				<ErrorMessage error={error} onRetry={refetch} />
				{isPending ? <Skeleton className="h-64" /> : null}
				{data && !known ? <EmptyState icon={<Hourglass />} title={t("empty")} text={t("emptyText")} /> : null}
				{data && known ? (
					<>
						<Traits traits={data.traits} />
						<Ahead report={data} />
					</>
				) : null}
			</div>
		</>
	);
}

function Traits({ traits }: { traits: FreshnessReport["traits"] }) {
	const t = useTranslations("freshness");
	const say = useSay();
	return (
		<Card title={t("traits")} description={t("traitsText")} flush>
			<Table aria-label={t("traits")}>
				<TableHead>
					<tr>
						<HeadCell>{t("trait")}</HeadCell>
						<HeadCell numeric>{t("people")}</HeadCell>
						{freshnessStates.map((state) => (
							<HeadCell key={state} numeric>
								{t(`states.${state}`)}
							</HeadCell>
						))}
						<HeadCell>
							<span className="sr-only">{t("share")}</span>
						</HeadCell>
					</tr>
				</TableHead>
				<TableBody>
					{traits.map((trait) => (
						<TraitRow key={trait.id} trait={trait} name={say(trait.name)} />
					))}
				</TableBody>
			</Table>
		</Card>
	);
}

function TraitRow({ trait, name }: { trait: FreshnessReport["traits"][number]; name: string }) {
	const t = useTranslations("freshness");
	const format = useFormatter();
	const { workspace, canEdit } = usePeople();
	const all = trait.fresh + trait.soon + trait.stale;
	const percent = (people: number) => format.number(people / all, { style: "percent", maximumFractionDigits: 0 });
	return (
		<Row>
			<th scope="row" className="px-3 py-2.5 pl-5 text-left font-medium">
				{name}
			</th>
			<Cell numeric>{format.number(all)}</Cell>
			{freshnessStates.map((state) => (
				<Cell key={state} numeric className="whitespace-nowrap">
					{trait[state] === 0 ? (
						<span className="text-faint">0</span>
					) : (
						<>
							{canEdit ? (
								<Link
									href={`${pages.segment(workspace, "new")}?trait=${trait.id}&is=${state}`}
									aria-label={t("segmentOf", { name, state: t(`states.${state}`), people: trait[state] })}
									className={buttonClass({ look: "link" })}
								>
									{format.number(trait[state])}
								</Link>
							) : (
								format.number(trait[state])
							)}{" "}
							<span className="text-faint text-xs">{percent(trait[state])}</span>
						</>
					)}
				</Cell>
			))}
			<Cell className="w-40">{all > 0 ? <Bar trait={trait} all={all} /> : null}</Cell>
		</Row>
	);
}

const hues = { fresh: "bg-step-4", soon: "bg-step-2", stale: "bg-warning-line" } as const;

/** The same figures as a picture. */
const Bar = ({ trait, all }: { trait: FreshnessReport["traits"][number]; all: number }) => (
	<span aria-hidden="true" className="flex h-2 min-w-24 gap-px overflow-hidden rounded-full bg-sunken">
		{freshnessStates.map((state) => (
			<span key={state} className={hues[state]} style={{ width: `${(trait[state] / all) * 100}%` }} />
		))}
	</span>
);

function Ahead({ report: { months, fresh } }: { report: FreshnessReport }) {
	const t = useTranslations("freshness");
	const format = useFormatter();
	const name = (month: string) =>
		format.dateTime(new Date(`${month}-01T00:00:00Z`), { month: "short", year: "numeric", timeZone: "UTC" });
	let left = fresh;
	const rows = months.map(({ month, values }) => {
		left -= values;
		return { month, day: name(month), values, left };
	});
	return (
		<Card title={t("ahead")} description={t("aheadText")}>
			<DayChart
				days={rows.map(({ day, left }) => ({ day, left }))}
				series={[{ key: "left", name: t("left") }]}
				format={(value) => format.number(value)}
			/>
			<details className="mt-3">
				<summary className="rounded-sm text-muted hover:text-ink">{t("asTable")}</summary>
				<Table aria-label={t("ahead")} className="mt-3">
					<TableHead>
						<tr>
							<HeadCell>{t("month")}</HeadCell>
							<HeadCell numeric>{t("goStale")}</HeadCell>
							<HeadCell numeric>{t("left")}</HeadCell>
						</tr>
					</TableHead>
					<TableBody>
						{rows.map(({ month, day, values, left }) => (
							<Row key={month}>
								<Cell>{day}</Cell>
								<Cell numeric>{format.number(values)}</Cell>
								<Cell numeric>{format.number(left)}</Cell>
							</Row>
						))}
					</TableBody>
				</Table>
			</details>
		</Card>
	);
}
