"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createLink, editLink, refreshLinks } from "@/lib/client/links";
import type { LinkRequest, LinkRow } from "@/lib/contracts/links";

interface LinkDialogProps {
	workspace: string;
	quiz: string;
	/** Null: a new one. */
	link: LinkRow | null;
	onClose: () => void;
}

const marks = ["source", "medium", "campaign"] as const;

export function LinkDialog({ workspace, quiz, link, onClose }: LinkDialogProps) {
	const t = useTranslations("share.links");
	const common = useTranslations("common");
	const client = useQueryClient();
	const form = useId();
	const [request, setRequest] = useState<LinkRequest>({
		...{ name: link?.name ?? "", source: link?.source ?? "" },
		...{ medium: link?.medium ?? "", campaign: link?.campaign ?? "" },
	});
	const save = useMutation({
		mutationFn: async () => {
			if (link) await editLink(workspace, quiz, link.id, request);
			else await createLink(workspace, quiz, request);
		},
		onSuccess: async () => {
			await refreshLinks(client, workspace, quiz);
			onClose();
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		save.mutate();
	};
	const field = (key: keyof LinkRequest) => ({
		value: request[key],
		maxLength: 100,
		autoComplete: "off",
		onChange: (event: { target: { value: string } }) => setRequest({ ...request, [key]: event.target.value }),
	});
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={link ? t("editTitle") : t("addTitle")}
			closeLabel={common("close")}
			footer={
				<>
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button type="submit" form={form} look="primary" busy={save.isPending}>
						{link ? t("save") : t("create")}
					</Button>
				</>
			}
		>
			<form id={form} onSubmit={submit} className="space-y-4">
				<Field label={t("name")} help={t("nameHelp")}>
					<Input {...field("name")} required />
				</Field>
				<div className="grid gap-4 sm:grid-cols-3">
					{marks.map((key) => (
						<Field key={key} label={t(key)} aside={common("optional")}>
							<Input {...field(key)} placeholder={t(`${key}Example`)} />
						</Field>
					))}
				</div>
				<p className="text-muted text-sm">{t("marksHelp")}</p>
				<ErrorMessage error={save.error} />
			</form>
		</Dialog>
	);
}
