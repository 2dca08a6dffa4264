"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { AddLanguage } from "@/components/common/add-language";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { purposeKeys, savePurpose } from "@/lib/client/purposes";
import { type PurposeBody, type PurposeRow, purposeBody } from "@/lib/contracts/purposes";
import type { Locale, LocalText } from "@/lib/quiz/types";
import { purposeLanguages } from "./purpose-languages";
import { purposeName } from "./purpose-name";

interface PurposeDialogProps {
	workspace: string;
	/** null adds one. */
	purpose: PurposeRow | null;
	onClose: () => void;
}
interface Values {
	name: LocalText;
	notices: LocalText;
	confirmed: boolean;
	archived: boolean;
}

export function PurposeDialog({ workspace, purpose, onClose }: PurposeDialogProps) {
	const t = useTranslations("settings.purposes");
	const common = useTranslations("common");
	const cache = useQueryClient();
	const formId = useId();
	const form = useForm<Values>({ defaultValues: toValues(purpose) });
	const save = useMutation({
		mutationFn: (body: PurposeBody) => savePurpose(workspace, purpose?.id ?? null, body),
		onSuccess: async () => {
			await cache.invalidateQueries({ queryKey: purposeKeys.all(workspace) });
			onClose();
		},
	});
	const submit = form.handleSubmit((values) => {
		const body = purposeBody.safeParse(toBody(values));
		if (body.success) save.mutate(body.data);
		else form.setError("root", {});
	});
	const [languages, setLanguages] = useState(() => purposeLanguages(purpose));
	const locale = useLocale();
	const names = new Intl.DisplayNames([locale], { type: "language" });
	const label = (text: string, language: Locale) =>
		t("inLocale", { label: text, locale: names.of(language) ?? language });
	const title = purpose ? t("editTitle", { name: purposeName(purpose, locale) }) : t("addTitle");
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={title}
			description={t("editText")}
			closeLabel={common("close")}
			width="lg"
			footer={
				<>
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button type="submit" form={formId} look="primary" busy={save.isPending}>
						{t("save")}
					</Button>
				</>
			}
		>
			<form id={formId} noValidate onSubmit={submit} className="space-y-4">
				{form.formState.errors.root ? <Callout tone="danger">{t("invalid")}</Callout> : null}
				<ErrorMessage error={save.error} />
				<div className="grid gap-4 sm:grid-cols-2">
					{languages.map((locale) => (
						<Field key={locale} label={label(t("name"), locale)}>
							<Input lang={locale} maxLength={80} {...form.register(`name.${locale}`)} />
						</Field>
					))}
				</div>
				{languages.map((locale) => (
					<Field
						key={locale}
						label={label(t("notice"), locale)}
						help={locale === languages[0] ? t("noticeHelp") : undefined}
					>
						<Textarea lang={locale} rows={3} maxLength={2000} {...form.register(`notices.${locale}`)} />
					</Field>
				))}
				<AddLanguage taken={languages} onAdd={(added) => setLanguages([...languages, added])} />
				<Controller
					control={form.control}
					name="confirmed"
					render={({ field }) => (
						<Checkbox
							checked={field.value}
							onChange={field.onChange}
							label={t("confirmed")}
							help={t("confirmedHelp")}
						/>
					)}
				/>
				{purpose ? (
					<Controller
						control={form.control}
						name="archived"
						render={({ field }) => <Checkbox checked={field.value} onChange={field.onChange} label={t("archived")} />}
					/>
				) : null}
			</form>
		</Dialog>
	);
}

const toValues = (purpose: PurposeRow | null): Values => ({
	name: purpose?.name ?? {},
	// Newest first: the present one comes last here, and stays.
	notices: Object.fromEntries((purpose?.notices ?? []).toReversed().map(({ locale, text }) => [locale, text])),
	confirmed: purpose?.confirmed ?? false,
	archived: purpose?.archived ?? false,
});

/** Empty fields are left out: a text that was never written is no text. */
const toBody = ({ name, notices, ...rest }: Values) => ({ name: written(name), notices: written(notices), ...rest });
const written = (texts: LocalText) =>
	Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));
