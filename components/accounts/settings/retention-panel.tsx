"use client";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ConfirmDialog } from "@/components/common/confirm-dialog";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { retentionOptions, retentionPreviewOptions, rightsKeys, saveRetention } from "@/lib/client/rights";
import { type RetentionBody, retentionBody } from "@/lib/contracts/rights";

interface RetentionPanelProps {
	workspace: string;
	owner: boolean;
}

const fields = [
	["responseMonths", "responses", "responsesHelp"],
	["unseenMonths", "profiles", "profilesHelp"],
	["staleMonths", "values", "valuesHelp"],
] as const;

/** How long things are kept, with what that would delete now. */
export function RetentionPanel({ workspace, owner }: RetentionPanelProps) {
	const t = useTranslations("rights.retention");
	const format = useFormatter();
	const { ranAt, ...saved } = useSuspenseQuery(retentionOptions(workspace)).data;
	const [rules, setRules] = useState<RetentionBody>(saved);
	const form = useId();
	const save = useSave(workspace);
	const [asking, setAsking] = useState(false);
	const { data: preview } = useQuery(retentionPreviewOptions(workspace, rules));
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (!preview || !retentionBody.safeParse(rules).success) return;
		if (preview.responses + preview.profiles + preview.values > 0) setAsking(true);
		else save.mutate(rules);
	};
	const counts = {
		responses: t("responsesCount", { n: preview?.responses ?? 0 }),
		profiles: t("profilesCount", { n: preview?.profiles ?? 0 }),
		values: t("valuesCount", { n: preview?.values ?? 0 }),
	};
	const ran = ranAt
		? t("ran", { at: format.dateTime(new Date(ranAt), { dateStyle: "medium", timeStyle: "short" }) })
		: t("neverRan");
	return (
		<Card
			title={t("title")}
			description={t("text")}
			footer={
				<>
					<span className="mr-auto text-muted text-sm">{owner ? ran : t("ownersOnly")}</span>
					{owner ? (
						<Button type="submit" form={form} look="primary" disabled={!preview} busy={save.isPending}>
							{t("save")}
						</Button>
					) : null}
				</>
			}
		>
			<form id={form} onSubmit={submit} className="space-y-5">
				{fields.map(([key, label, help]) => (
					<Field key={key} label={t(label)} help={t(help)} aside={t("months")}>
						<Input
							type="number"
							className="max-w-32"
							min={1}
							max={600}
							step={1}
							disabled={!owner}
							value={rules[key] ?? ""}
							onChange={({ target }) => setRules({ ...rules, [key]: toMonths(target.value) })}
						/>
					</Field>
				))}
				<Callout tone="info">
					{preview ? `${t("preview")}: ${counts.responses}, ${counts.profiles}, ${counts.values}.` : t("counting")}
				</Callout>
				{save.isSuccess ? (
					<p role="status" className="text-success-text">
						{t("saved")}
					</p>
				) : null}
				{asking ? null : <ErrorMessage error={save.error} />}
			</form>
			<ConfirmDialog
				open={asking}
				onOpenChange={setAsking}
				title={t("confirmTitle")}
				description={t("confirmText", counts)}
				confirmLabel={t("confirm")}
				busy={save.isPending}
				error={save.error}
				onConfirm={() => save.mutate(rules, { onSuccess: () => setAsking(false) })}
			/>
		</Card>
	);
}

function useSave(workspace: string) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: (rules: RetentionBody) => saveRetention(workspace, rules),
		onSuccess: () => cache.invalidateQueries({ queryKey: rightsKeys.retention(workspace) }),
	});
}

/** Empty: for good. */
const toMonths = (text: string) => (text === "" ? null : Math.min(600, Math.max(1, Math.round(Number(text)))));
