"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Tabs } from "@/components/ui/tabs";
import type { ImportInspection, ImportPlan } from "@/lib/contracts/catalog-import";
import { ChangeList } from "./change-list";
import { PlanList } from "./plan-list";
import { RejectDownload } from "./reject-download";
import { useReasonText } from "./use-reason-text";

const kinds = ["added", "changed", "left", "missing", "rejected"] as const;
type Kind = (typeof kinds)[number];

interface PlanTabsProps {
	plan: ImportPlan;
	known: ImportInspection["known"];
}

/** Every product of the dry run, by what would become of it. */
export function PlanTabs({ plan, known }: PlanTabsProps) {
	const t = useTranslations("catalog.import.check");
	const { counts } = plan;
	const [kind, setKind] = useState<Kind>(() => kinds.find((each) => counts[each] > 0 && each !== "left") ?? "left");
	const content = { plan, labels: new Map([...plan.newAttributes, ...known].map(({ key, label }) => [key, label])) };
	return (
		<Tabs
			label={t("title")}
			value={kind}
			onChange={setKind}
			tabs={kinds.map((value) => ({
				value,
				label: <span className="tabular-nums">{t(`tabs.${value}`, { count: counts[value] })}</span>,
				content: kind === value ? <Content kind={value} {...content} /> : null,
			}))}
		/>
	);
}

interface ContentProps {
	kind: Kind;
	plan: ImportPlan;
	/** Of attributes, by key. */
	labels: ReadonlyMap<string, string>;
}

function Content({ kind, plan, labels }: ContentProps) {
	const t = useTranslations("catalog.import.check");
	const catalog = useTranslations("catalog");
	const reasonText = useReasonText();
	const row = (at: number) => <span className="text-muted">{at}</span>;
	if (kind === "rejected") {
		return (
			<PlanList
				items={plan.rejected}
				total={plan.counts.rejected}
				name={t("tabs.rejected", { count: plan.counts.rejected })}
				heads={[t("row"), t("reason"), t("value")]}
				textOf={(reject) => `${reject.row} ${reasonText(reject)} ${reject.value}`}
				cells={(reject) => [
					<span key="row" className="whitespace-nowrap">
						{reject.row} <span className="text-muted">({t("rowLine", { line: reject.line })})</span>
					</span>,
					reasonText(reject),
					<span key="value" className="line-clamp-2 break-all text-muted">
						{reject.value}
					</span>,
				]}
				action={<RejectDownload plan={plan} />}
			/>
		);
	}
	if (kind === "changed") {
		return (
			<PlanList
				items={plan.changed}
				total={plan.counts.changed}
				name={t("tabs.changed", { count: plan.counts.changed })}
				heads={[t("row"), catalog("product"), t("change")]}
				textOf={({ title, externalId }) => `${title} ${externalId}`}
				cells={(product) => [
					row(product.row),
					product.title,
					<ChangeList key="changes" changes={product.changes} labels={labels} />,
				]}
			/>
		);
	}
	if (kind === "missing") {
		return (
			<PlanList
				items={plan.missing}
				total={plan.counts.missing}
				name={t("tabs.missing", { count: plan.counts.missing })}
				heads={[catalog("product"), t("id")]}
				textOf={({ title, externalId }) => `${title} ${externalId}`}
				cells={({ title, externalId }) => [title, <Id key="id" text={externalId} />]}
			/>
		);
	}
	return (
		<PlanList
			items={plan[kind]}
			total={plan.counts[kind]}
			name={t(`tabs.${kind}`, { count: plan.counts[kind] })}
			heads={[t("row"), catalog("product"), t("id")]}
			textOf={({ title, externalId }) => `${title} ${externalId}`}
			cells={(product) => [row(product.row), product.title, <Id key="id" text={product.externalId} />]}
		/>
	);
}

const Id = ({ text }: { text: string }) => <span className="break-all text-muted text-xs">{text}</span>;
