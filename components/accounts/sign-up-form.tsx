"use client";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { signUp } from "@/lib/client/session";
import { pages } from "@/lib/config/paths";
import type { SignUpBody } from "@/lib/contracts/accounts";
import { emailField, passwordField, workspaceNameField } from "@/lib/contracts/accounts";

interface SignUpFormProps {
	/** Joins a workspace instead of making one. */
	invite?: { token: string; email: string; workspace: string };
}
interface Values {
	name: string;
	email: string;
	password: string;
	workspace: string;
}

export function SignUpForm({ invite }: SignUpFormProps) {
	const t = useTranslations("auth");
	const locale = useLocale();
	// No default values: what was typed before the page came alive stays.
	const form = useForm<Values>(invite ? { defaultValues: { email: invite.email } } : {});
	const create = useMutation({
		mutationFn: (values: Values) => {
			const workspace = invite?.workspace ?? values.workspace;
			const body: SignUpBody = { ...values, workspace, locale, invite: invite?.token ?? null };
			return signUp(body);
		},
		onSuccess: ({ workspace }) => location.assign(pages.workspace(workspace)),
	});
	const { errors } = form.formState;
	const register = form.register;
	return (
		<form
			method="post"
			noValidate
			className="space-y-4"
			onSubmit={form.handleSubmit((values) => create.mutate(values))}
		>
			<ErrorMessage error={create.error} />
			<Field label={t("fields.name")}>
				<Input autoComplete="name" maxLength={100} {...register("name")} />
			</Field>
			<Field label={t("fields.email")} error={errors.email && t("invalid.email")}>
				<Input
					type="email"
					autoComplete="username"
					maxLength={254}
					{...register("email", { validate: (value) => emailField.safeParse(value).success })}
				/>
			</Field>
			<Field
				label={t("fields.password")}
				help={t("fields.passwordHelp")}
				error={errors.password && t("invalid.password")}
			>
				<Input
					type="password"
					autoComplete="new-password"
					maxLength={200}
					{...register("password", { validate: (value) => passwordField.safeParse(value).success })}
				/>
			</Field>
			{invite ? null : (
				<Field
					label={t("fields.workspace")}
					help={t("fields.workspaceHelp")}
					error={errors.workspace && t("invalid.workspace")}
				>
					<Input
						autoComplete="organization"
						maxLength={80}
						{...register("workspace", { validate: (value) => workspaceNameField.safeParse(value).success })}
					/>
				</Field>
			)}
			<Button type="submit" look="primary" className="w-full" busy={create.isPending || create.isSuccess}>
				{invite ? t("invite.createAndJoin") : t("signUp.submit")}
			</Button>
		</form>
	);
}
