"use client";
import { useQuery } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FigureKey } from "@/lib/analytics/definitions";
import { integrityOptions } from "@/lib/client/results";
import type { Integrity } from "@/lib/contracts/results-replies";
import { Explained } from "./explained";
import { Section } from "./section";
import { useNumbers } from "./use-numbers";
import type { View } from "./view";

/** What came in, what was turned away and why: every figure above can be accounted for. */
export function IntegritySection({ view }: { view: View }) {
	const query = useQuery(integrityOptions(view.quiz, view.filters));
	return (
		<Section id="integrity" query={query}>
			{(data) => (
				<div className="space-y-5">
					<Equation data={data} />
					<Figures data={data} />
					<div className="grid gap-5 sm:grid-cols-2">
						<Reasons title="rejected" figure="rejectedEvents" rows={data.rejected} />
						<Reasons title="refused" figure="refusedBatches" rows={data.refused} />
					</div>
				</div>
			)}
		</Section>
	);
}

const sum = (rows: Integrity["rejected"]) => rows.reduce((total, { count }) => total + count, 0);

function Equation({ data }: { data: Integrity }) {
	const t = useTranslations("results.integrity");
	const { events, duplicateEvents: duplicates } = data;
	const rejected = sum(data.rejected);
	return (
		<div className="flex items-start gap-3 rounded-md border border-success-line bg-success-soft px-4 py-3 text-success-text">
			<ShieldCheck size={20} aria-hidden="true" className="mt-0.5 shrink-0" />
			<div className="space-y-0.5">
				<p className="font-medium">{t("sound")}</p>
				<p className="tabular-nums">
					{t("equation", { received: events + duplicates + rejected, events, duplicates, rejected })}
				</p>
			</div>
		</div>
	);
}

function Figures({ data }: { data: Integrity }) {
	const numbers = useNumbers();
	const figures: [FigureKey, number][] = [
		["batches", data.batches],
		["duplicateBatches", data.duplicateBatches],
		["lateAnswers", data.late],
		["waiting", data.waiting],
		["testRuns", data.testRuns],
		["unprojected", data.unprojected],
	];
	return (
		<dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
			{figures.map(([figure, value]) => (
				<div key={figure}>
					<dt className="text-muted text-sm">
						<Explained figure={figure} />
					</dt>
					<dd className="font-semibold text-lg tabular-nums">{numbers.count(value)}</dd>
				</div>
			))}
		</dl>
	);
}

const known = [
	"unknown-screen",
	"unknown-question",
	"unfit-answer",
	"not-shown",
	"unknown-version",
	"other-version",
	"draft",
	"paused",
	"unpublished",
	"too-large",
	"malformed",
	"too-many",
] as const;

interface ReasonsProps {
	title: "rejected" | "refused";
	figure: FigureKey;
	rows: Integrity["rejected"];
}

function Reasons({ title, figure, rows }: ReasonsProps) {
	const t = useTranslations("results");
	const numbers = useNumbers();
	const reasonText = (reason: string) => {
		const one = known.find((candidate) => candidate === reason);
		return one ? t(`reasons.${one}`) : t("reasons.other", { reason });
	};
	return (
		<section aria-label={t(`integrity.${title}`)} className="space-y-2">
			<h3 className="font-medium">
				<Explained figure={figure} />
			</h3>
			{rows.length === 0 ? <p className="text-muted">{t("integrity.none")}</p> : null}
			<ul className="space-y-1">
				{rows.map(({ reason, count }) => (
					<li key={reason} className="flex justify-between gap-4 tabular-nums">
						<span>{reasonText(reason)}</span>
						<span className="font-medium">{numbers.count(count)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
