"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ShareBar } from "@/components/charts/share-bar";
import { Explained } from "@/components/ui/explained";
import type { Part } from "@/lib/quiz/prove/figures";
import type { PathLength } from "@/lib/quiz/prove/flow-types";
import { useChecked } from "./checked";
import { shareOf, useFigures } from "./use-figures";
import { useNames } from "./use-names";

/** How people can move through the quiz, how far most go, and which page they come to. */
export function Ways() {
	const t = useTranslations("check.outcome");
	const { flow, simulation } = useChecked().proof.report;
	const figures = useFigures();
	const names = useNames();
	const length = (one: PathLength | null) => (one ? t("screens", { count: one.screens }) : "–");
	const paths = figures.count(flow.paths);
	return (
		<div className="grid gap-6 px-5 py-4 md:grid-cols-3">
			<Block title={t("ways")}>
				<dl className="space-y-1">
					<Pair name={t("shortest")} value={length(flow.shortest)} />
					<Pair name={t("longest")} value={length(flow.longest)} />
					<Pair
						name={<Explained tip={t("paths.tip")}>{t("paths.label")}</Explained>}
						value={flow.exact ? paths : t("atLeast", { count: paths })}
					/>
				</dl>
			</Block>
			<Block title={t("lengths")}>
				<Parts
					rows={simulation.lengths.map(({ screens, runs }) => ({
						key: String(screens),
						name: t("screens", { count: screens }),
						part: runs,
					}))}
				/>
			</Block>
			<Block title={t("pages")}>
				<Parts rows={simulation.pages.map(({ page, shown }) => ({ key: page, name: names.node(page), part: shown }))} />
			</Block>
		</div>
	);
}

const Block = ({ title, children }: { title: string; children: ReactNode }) => (
	<section className="min-w-0 space-y-2">
		<h3 className="font-medium">{title}</h3>
		{children}
	</section>
);

const Pair = ({ name, value }: { name: ReactNode; value: string }) => (
	<div className="flex justify-between gap-3 text-sm">
		<dt className="text-muted">{name}</dt>
		<dd className="text-right tabular-nums">{value}</dd>
	</div>
);

/** Most first; each with its bar. */
function Parts({ rows }: { rows: readonly { key: string; name: string; part: Part }[] }) {
	const { simulation } = useChecked().proof.report;
	const figures = useFigures();
	return (
		<ul className="space-y-1.5 text-sm">
			{rows.map(({ key, name, part }) => (
				<li key={key} title={figures.certainty(part, simulation.exact)}>
					<span className="flex justify-between gap-3">
						<span className="min-w-0 truncate">{name}</span>
						<span className="tabular-nums">{figures.percent(shareOf(part))}</span>
					</span>
					<ShareBar value={shareOf(part)} />
				</li>
			))}
		</ul>
	);
}
