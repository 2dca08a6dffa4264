"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { ErrorMessage } from "@/components/common/error-message";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { applyCustomerFile, customersKey } from "@/lib/client/customers";
import type { CustomerImport } from "@/lib/contracts/customers";
import { usePeople } from "../people-context";
import { CustomerReportView } from "./customer-report";
import { RejectsLink } from "./rejects-link";

const tones = { applying: "info", stopped: "warning", applied: "success" } as const;

/** The latest files, the newest first: how far each has come, and what it came to. */
export function CustomerImports({ imports }: { imports: readonly CustomerImport[] }) {
	const t = useTranslations("customers.imports");
	return (
		<Card title={t("title")} region>
			{imports.length === 0 ? <p className="text-muted">{t("none")}</p> : null}
			<ul className="divide-y divide-line">
				{imports.map((one, at) => (
					<li key={one.id} className="py-4 first:pt-0 last:pb-0">
						<Import taken={one} open={at === 0} />
					</li>
				))}
			</ul>
		</Card>
	);
}

function Import({ taken, open }: { taken: CustomerImport; open: boolean }) {
	const t = useTranslations("customers.imports");
	const format = useFormatter();
	const { id, fileName, status, rows, done, report, rejects, createdAt } = taken;
	if (status === "uploaded" || status === "planned") return null;
	return (
		<div className="space-y-3">
			<div className="flex flex-wrap items-center gap-x-3 gap-y-1">
				<p className="break-all font-medium">{fileName}</p>
				<Badge tone={tones[status]}>{t(`statuses.${status}`)}</Badge>
				<time dateTime={createdAt} className="text-muted text-sm">
					{format.dateTime(new Date(createdAt), { dateStyle: "medium", timeStyle: "short" })}
				</time>
			</div>
			{status === "applying" ? (
				<div role="status" className="space-y-1.5">
					<progress
						aria-label={fileName}
						max={rows}
						value={done}
						className="h-2 w-full max-w-sm overflow-hidden rounded-full accent-accent"
					/>
					<p className="text-muted text-sm tabular-nums">{t("progress", { done, rows })}</p>
				</div>
			) : null}
			{status === "stopped" ? <Stopped taken={taken} /> : null}
			{report && status !== "applying" ? (
				<details open={open}>
					<summary className="rounded-sm text-muted hover:text-ink">{t("details")}</summary>
					<div className="mt-3 space-y-3">
						<CustomerReportView report={report} />
						<RejectsLink id={id} count={rejects} />
					</div>
				</details>
			) : null}
		</div>
	);
}

function Stopped({ taken: { id, done, rows } }: { taken: CustomerImport }) {
	const t = useTranslations("customers.imports");
	const { workspace, canEdit } = usePeople();
	const cache = useQueryClient();
	const goOn = useMutation({
		mutationFn: () => applyCustomerFile(workspace, id),
		onSuccess: () => cache.invalidateQueries({ queryKey: customersKey(workspace) }),
	});
	return (
		<>
			<Callout
				tone="warning"
				action={
					canEdit ? (
						<Button size="sm" busy={goOn.isPending} onClick={() => goOn.mutate()}>
							{t("goOn")}
						</Button>
					) : null
				}
			>
				{t("stopped", { done, rows })}
			</Callout>
			<ErrorMessage error={goOn.error} />
		</>
	);
}
