"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { ApiError } from "@/lib/client/http";
import { createRequest, rightsKeys } from "@/lib/client/rights";
import { type RequestKind, requestKinds } from "@/lib/contracts/rights";
import { usePeople } from "../people-context";

const identifierKinds = ["email", "phone", "external"] as const;
const today = () => new Date().toISOString().slice(0, 10);

/** Writes down that somebody asked for something. By what they are known is looked up and not kept. */
export function NewRequest({ onClose }: { onClose: () => void }) {
	const t = useTranslations("rights.requests");
	const common = useTranslations("common");
	const { workspace } = usePeople();
	const cache = useQueryClient();
	const form = useId();
	const [kind, setKind] = useState<RequestKind>("access");
	const [by, setBy] = useState<(typeof identifierKinds)[number]>("email");
	const [text, setText] = useState("");
	const [day, setDay] = useState(today);
	const [note, setNote] = useState("");
	const make = useMutation({
		mutationFn: () => {
			const receivedAt = new Date(`${day}T12:00:00Z`);
			// Of today it can't be later than now.
			const at = new Date(Math.min(receivedAt.getTime(), Date.now())).toISOString();
			return createRequest(workspace, { kind, who: { kind: by, text: text.trim() }, receivedAt: at, note });
		},
		onSuccess: async ({ known }) => {
			await cache.invalidateQueries({ queryKey: rightsKeys.requests(workspace) });
			if (known) onClose();
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (text.trim() && day) make.mutate();
	};
	const unknown = make.data?.known === false;
	const wrong = make.error instanceof ApiError && make.error.issues?.some(({ path }) => path === "who.text");
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t("new")}
			description={t("createText")}
			closeLabel={common("close")}
			footer={
				unknown ? (
					<Button look="primary" onClick={onClose}>
						{t("close")}
					</Button>
				) : (
					<>
						<Button onClick={onClose}>{common("cancel")}</Button>
						<Button type="submit" form={form} look="primary" disabled={!text.trim() || !day} busy={make.isPending}>
							{t("create")}
						</Button>
					</>
				)
			}
		>
			{unknown ? (
				<Callout tone="warning">{t("unknown")}</Callout>
			) : (
				<form id={form} onSubmit={submit} className="space-y-4">
					<Field label={t("fields.kind")} help={t(`kindHelp.${kind}`)}>
						<Select
							value={kind}
							onChange={setKind}
							options={requestKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
						/>
					</Field>
					<div className="grid gap-4 sm:grid-cols-[12rem_1fr]">
						<Field label={t("fields.by")}>
							<Select
								value={by}
								onChange={setBy}
								options={identifierKinds.map((value) => ({ value, label: t(`fields.byKinds.${value}`) }))}
							/>
						</Field>
						<Field label={t("fields.text")} help={t("fields.textHelp")} error={wrong ? t("wrongIdentifier") : null}>
							<Input
								value={text}
								maxLength={320}
								autoComplete="off"
								onChange={(event) => setText(event.target.value)}
							/>
						</Field>
					</div>
					<Field label={t("fields.received")}>
						<Input type="date" value={day} max={today()} onChange={(event) => setDay(event.target.value)} />
					</Field>
					<Field label={t("fields.note")} help={t("fields.noteHelp")}>
						<Textarea rows={3} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
					</Field>
					{wrong ? null : <ErrorMessage error={make.error} />}
				</form>
			)}
		</Dialog>
	);
}
