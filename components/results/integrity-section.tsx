"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
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

/** What lies stored, against what was counted. Only what adds up, with nothing on its way, is called sound. */
function Equation({ data }: { data: Integrity }) {
	const t = useTranslations("results.integrity");
	const { received, events, duplicateEvents: duplicates, waiting, unprojected } = data;
	const rejected = sum(data.rejected);
	const adds = received === events + duplicates + rejected;
	const sound = adds && waiting === 0 && unprojected === 0;
	return (
		<Callout tone={sound ? "success" : "warning"} title={t(sound ? "sound" : adds ? "waiting" : "unequal")}>
			<p className="tabular-nums">{t("equation", { received, events, duplicates, rejected })}</p>
		</Callout>
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
	"revoked-device",
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
