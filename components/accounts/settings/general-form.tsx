"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { Controller, useForm } from "react-hook-form";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { saveWorkspace } from "@/lib/client/workspace";
import { pages } from "@/lib/config/paths";
import { slugField, type WorkspaceChange, workspaceNameField } from "@/lib/contracts/accounts";
import { localeNames, locales } from "@/lib/contracts/locales";
import { SavedMark } from "./saved-mark";

interface GeneralFormProps {
	workspace: WorkspaceChange;
	/** Others may look. */
	owner: boolean;
}

export function GeneralForm({ workspace, owner }: GeneralFormProps) {
	const t = useTranslations("settings");
	const router = useRouter();
	const form = useForm({ defaultValues: workspace });
	const save = useMutation({
		mutationFn: (change: WorkspaceChange) => saveWorkspace(workspace.slug, change),
		onSuccess: (_, change) => {
			form.reset(change);
			if (change.slug === workspace.slug) router.refresh();
			else location.assign(pages.settings(change.slug));
		},
	});
	const { errors, isDirty } = form.formState;
	const currencies = useCurrencies(workspace.currency);
	return (
		<form noValidate onSubmit={form.handleSubmit((change) => save.mutate(change))}>
			<Card
				title={t("general.title")}
				{...(owner ? {} : { description: t("ownersOnly") })}
				footer={
					owner ? (
						<>
							<SavedMark shown={save.isSuccess && !isDirty} />
							<Button type="submit" look="primary" busy={save.isPending} disabled={!isDirty}>
								{t("general.save")}
							</Button>
						</>
					) : null
				}
			>
				<fieldset disabled={!owner} className="grid gap-4 sm:grid-cols-2">
					<Field label={t("general.name")} error={errors.name && t("general.invalidName")}>
						<Input
							maxLength={80}
							{...form.register("name", { validate: (value) => workspaceNameField.safeParse(value).success })}
						/>
					</Field>
					<Field
						label={t("general.slug")}
						help={t("general.slugHelp", { address: pages.workspace(form.watch("slug")) })}
						error={errors.slug && t("general.invalidSlug")}
					>
						<Input
							maxLength={48}
							autoCapitalize="none"
							spellCheck={false}
							{...form.register("slug", { validate: (value) => slugField.safeParse(value).success })}
						/>
					</Field>
					<Controller
						control={form.control}
						name="currency"
						render={({ field }) => (
							<Field label={t("general.currency")} help={t("general.currencyHelp")}>
								<Select value={field.value} onChange={field.onChange} options={currencies} disabled={!owner} />
							</Field>
						)}
					/>
					<Controller
						control={form.control}
						name="locale"
						render={({ field }) => (
							<Field label={t("general.locale")}>
								<Select
									value={field.value}
									onChange={field.onChange}
									disabled={!owner}
									options={locales.map((value) => ({ value, label: localeNames[value] }))}
								/>
							</Field>
						)}
					/>
				</fieldset>
				<ErrorMessage error={save.error} className="mt-4" />
			</Card>
		</form>
	);
}

const usual = ["EUR", "DKK", "SEK", "NOK", "ISK", "GBP", "USD", "CHF", "PLN", "CZK", "CAD", "AUD", "JPY"];

function useCurrencies(present: string) {
	const locale = useLocale();
	return useMemo(() => {
		const names = new Intl.DisplayNames(locale, { type: "currency" });
		return [...new Set([present, ...usual])].map((value) => ({
			value,
			label: `${value} · ${names.of(value) ?? value}`,
		}));
	}, [locale, present]);
}
