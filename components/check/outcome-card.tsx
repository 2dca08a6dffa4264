"use client";
import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { Explained } from "@/components/ui/explained";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { type Fault, faults } from "@/lib/quiz/prove/ending";
import { constraintsOf } from "@/lib/quiz/targets";
import { useChecked } from "./checked";
import { ExposureTable } from "./exposure-table";
import { shareOf, useFigures } from "./use-figures";
import { useView } from "./use-view";
import { Ways } from "./ways";

const shares = [...faults.filter((fault) => fault !== "inexact"), "elsewhere", "inexact"] as const;

/** What becomes of people, all paths or a sample of them. */
export function OutcomeCard() {
	const t = useTranslations("check.outcome");
	const { reply, proof, document } = useChecked();
	const { simulation } = proof.report;
	const told = shares.filter((share) => share !== "inexact" || constraintsOf(document).length > 0);
	const figures = useFigures();
	return (
		<Card region id="outcome" title={t("title")} description={t("text")} flush action={<WeightingSwitch />}>
			<div className="space-y-1 px-5 py-3 text-muted text-sm">
				<p>{t(simulation.exact ? "exactly" : "sampled", { count: simulation.evaluated })}</p>
				{simulation.weighting === "observed" ? <p>{t("byResponses", { count: reply.responses })}</p> : null}
				{reply.responses === 0 ? <p>{t("noneObserved")}</p> : null}
			</div>
			<dl
				className={cx(
					"grid grid-cols-2 gap-px border-y bg-line sm:grid-cols-3",
					told.length > 6 ? "lg:grid-cols-7" : "lg:grid-cols-6",
				)}
			>
				{told.map((share) => (
					<div key={share} className="flex flex-col bg-surface px-5 py-3 max-lg:last:odd:col-span-full">
						<dt className="min-h-10 text-muted text-sm">
							<Explained tip={t(`shares.${share}.tip`)}>{t(`shares.${share}.label`)}</Explained>
						</dt>
						<dd className="font-semibold text-xl tabular-nums">{figures.percent(shareOf(simulation[share]))}</dd>
						<dd className="text-faint text-xs tabular-nums">
							{figures.certainty(simulation[share], simulation.exact)}
						</dd>
						{share === "elsewhere" ? null : <PlayOne fault={share} />}
					</div>
				))}
			</dl>
			<Ways />
			<ExposureTable />
		</Card>
	);
}

/** Leads to answers whose result is such a one, where any were met. */
function PlayOne({ fault }: { fault: Fault }) {
	const t = useTranslations("check");
	const { change } = useView();
	if (!useChecked().proof.report.simulation.witnesses[fault]) return null;
	return (
		<dd className="-ml-2 mt-1">
			<Button
				look="ghost"
				size="sm"
				aria-label={t("outcome.playOne", { name: t(`outcome.shares.${fault}.label`) })}
				onClick={() => change({ fault })}
			>
				<Play size={14} aria-hidden="true" />
				{t("outcome.play")}
			</Button>
		</dd>
	);
}

function WeightingSwitch() {
	const t = useTranslations("check.outcome");
	const { view, change } = useView();
	const { responses } = useChecked().reply;
	return (
		<SegmentedControl
			label={t("weighting")}
			value={view.weighting}
			onChange={(weighting) => change({ weighting: weighting === "uniform" ? null : weighting })}
			options={[
				{ value: "uniform", label: t("uniform") },
				{ value: "observed", label: t("observed"), disabled: responses === 0 },
			]}
		/>
	);
}
