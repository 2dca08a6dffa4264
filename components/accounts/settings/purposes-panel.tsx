"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Plus, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/common/empty-state";
import { Button } from "@/components/ui/button";
import { purposesOptions } from "@/lib/client/purposes";
import type { PurposeRow } from "@/lib/contracts/purposes";
import { PurposeCard } from "./purpose-card";
import { PurposeDialog } from "./purpose-dialog";

interface PurposesPanelProps {
	workspace: string;
	owner: boolean;
}

export function PurposesPanel({ workspace, owner }: PurposesPanelProps) {
	const t = useTranslations("settings");
	const purposes = useSuspenseQuery(purposesOptions(workspace)).data;
	const [edited, setEdited] = useState<PurposeRow | "new" | null>(null);
	const add = (
		<Button look="primary" onClick={() => setEdited("new")}>
			<Plus size={16} aria-hidden="true" />
			{t("purposes.add")}
		</Button>
	);
	return (
		<div className="space-y-4">
			<div className="flex flex-wrap items-start justify-between gap-4">
				<div className="min-w-0 max-w-prose flex-[1_1_16rem] space-y-1">
					<h2 className="font-semibold text-lg">{t("purposes.title")}</h2>
					<p className="text-muted">{t("purposes.text")}</p>
				</div>
				{owner ? add : <p className="text-muted">{t("ownersOnly")}</p>}
			</div>
			{purposes.length === 0 ? (
				<EmptyState icon={<ShieldCheck />} title={t("purposes.empty")} text={t("purposes.emptyText")} />
			) : null}
			{purposes.map((purpose) => (
				<PurposeCard key={purpose.id} purpose={purpose} onEdit={owner ? () => setEdited(purpose) : null} />
			))}
			{edited ? (
				<PurposeDialog
					workspace={workspace}
					purpose={edited === "new" ? null : edited}
					onClose={() => setEdited(null)}
				/>
			) : null}
		</div>
	);
}
