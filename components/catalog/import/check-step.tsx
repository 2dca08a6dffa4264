"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { FileError } from "@/components/common/file-error";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Skeleton } from "@/components/ui/skeleton";
import { applyImport, planOptions } from "@/lib/client/catalog-import";
import { ApiError } from "@/lib/client/http";
import type { ImportInspection, ImportMapping, ImportPlan, ImportSummary } from "@/lib/contracts/catalog-import";
import { useCatalog } from "../catalog-context";
import { PlanFresh } from "./plan-fresh";
import { PlanOptions } from "./plan-options";
import { PlanTabs } from "./plan-tabs";

interface CheckStepProps {
	inspection: ImportInspection;
	mapping: ImportMapping;
	onBack: () => void;
	onDone: (summary: ImportSummary) => void;
	onStartOver: () => void;
}

/** The dry run, and the one button that writes. */
export function CheckStep({ inspection, mapping, onBack, onDone, onStartOver }: CheckStepProps) {
	const t = useTranslations("catalog.import");
	const common = useTranslations("common");
	const { workspace } = useCatalog();
	const plan = useQuery(planOptions(workspace, inspection.id, mapping));
	const [options, setOptions] = useState({ archiveMissing: false, restoreArchived: false });
	const apply = useMutation({
		mutationFn: () => applyImport(workspace, inspection.id, options),
		onSuccess: onDone,
	});
	const again = async () => {
		apply.reset();
		await plan.refetch();
	};
	if (plan.error && !plan.isFetching) {
		const lost = plan.error instanceof ApiError && ["gone", "not-found"].includes(plan.error.code);
		return (
			<div className="space-y-4">
				{lost ? <FileError error={plan.error} /> : <ErrorMessage error={plan.error} onRetry={again} />}
				<Button onClick={lost ? onStartOver : onBack}>{lost ? t("startOver") : common("back")}</Button>
			</div>
		);
	}
	if (!plan.data || plan.isFetching) return <Checking />;
	const { counts } = plan.data;
	const write = counts.added + counts.changed;
	const opted = options.archiveMissing || options.restoreArchived;
	const moved = apply.error instanceof ApiError && apply.error.code === "conflict";
	return (
		<div className="space-y-5">
			<header>
				<h2 className="font-semibold text-lg">{t("check.title")}</h2>
				<p className="text-muted">{t("check.text")}</p>
			</header>
			{nothingToDo(plan.data) ? <Callout tone="success">{t("check.nothingToDo")}</Callout> : null}
			<PlanFresh plan={plan.data} />
			<PlanTabs plan={plan.data} known={inspection.known} />
			<PlanOptions plan={plan.data} options={options} onChange={setOptions} />
			<footer className="sticky bottom-0 z-10 -mx-4 space-y-3 border-t bg-page px-4 py-3 sm:mx-0 sm:px-0">
				{moved ? (
					<Callout
						tone="warning"
						action={
							<Button look="link" onClick={again}>
								{t("check.again")}
							</Button>
						}
					>
						{t("check.moved")}
					</Callout>
				) : (
					<ErrorMessage error={apply.error} />
				)}
				<div className="flex flex-wrap items-center justify-between gap-3">
					<Button look="ghost" onClick={onBack} disabled={apply.isPending}>
						{common("back")}
					</Button>
					<Button
						look="primary"
						busy={apply.isPending}
						disabled={(write === 0 && !opted) || moved}
						onClick={() => apply.mutate()}
					>
						{apply.isPending
							? t("check.importing")
							: write === 0 && opted
								? t("check.confirmOptions")
								: t("check.confirm", { count: write })}
					</Button>
				</div>
			</footer>
		</div>
	);
}

function Checking() {
	const t = useTranslations("catalog.import.map");
	return (
		<div role="status" className="space-y-4">
			<p className="text-muted">{t("checking")}</p>
			<Skeleton className="h-10" />
			<Skeleton className="h-80" />
		</div>
	);
}

const nothingToDo = ({ counts }: ImportPlan): boolean =>
	counts.added + counts.changed + counts.missing + counts.archived + counts.rejected === 0;
