"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { accountKeys, changePassword } from "@/lib/client/account";
import { ApiError } from "@/lib/client/http";
import { type PasswordChange, passwordField } from "@/lib/contracts/accounts";

export function PasswordForm({ email }: { email: string }) {
	const t = useTranslations("settings.account");
	const cache = useQueryClient();
	const form = useForm<PasswordChange>({ defaultValues: { current: "", next: "" } });
	const change = useMutation({
		mutationFn: changePassword,
		onSuccess: async () => {
			form.reset();
			await cache.invalidateQueries({ queryKey: accountKeys.sessions() });
		},
	});
	const { errors } = form.formState;
	const wrong = change.error instanceof ApiError && change.error.code === "wrong-credentials";
	const currentError = errors.current ? t("missingPassword") : wrong ? t("wrongPassword") : undefined;
	return (
		<form method="post" noValidate onSubmit={form.handleSubmit((values) => change.mutate(values))}>
			<Card
				title={t("password")}
				footer={
					<Button type="submit" look="primary" busy={change.isPending}>
						{t("changePassword")}
					</Button>
				}
			>
				{/* Tells password managers whose password this is. */}
				<input type="hidden" autoComplete="username" value={email} readOnly />
				<div className="grid gap-4 sm:grid-cols-2">
					<Field label={t("currentPassword")} error={currentError}>
						<Input
							type="password"
							autoComplete="current-password"
							maxLength={200}
							{...form.register("current", { required: true })}
						/>
					</Field>
					<Field label={t("newPassword")} help={t("newPasswordHelp")} error={errors.next && t("invalidPassword")}>
						<Input
							type="password"
							autoComplete="new-password"
							maxLength={200}
							{...form.register("next", { validate: (value) => passwordField.safeParse(value).success })}
						/>
					</Field>
				</div>
				<ErrorMessage error={wrong ? null : change.error} className="mt-4" />
				{change.isSuccess ? (
					<Callout tone="success" className="mt-4">
						{t("passwordChanged")}
					</Callout>
				) : null}
			</Card>
		</form>
	);
}
