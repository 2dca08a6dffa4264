"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { requestReset } from "@/lib/client/account";
import { emailField } from "@/lib/contracts/accounts";

export function ResetRequestForm() {
	const t = useTranslations("auth");
	// No default values: what was typed before the page came alive stays.
	const form = useForm<{ email: string }>();
	const ask = useMutation({ mutationFn: requestReset });
	if (ask.isSuccess) {
		return (
			<Callout tone="success" title={t("reset.sentTitle")}>
				{t("reset.sent", { email: ask.variables })}
			</Callout>
		);
	}
	return (
		<form method="post" noValidate className="space-y-4" onSubmit={form.handleSubmit(({ email }) => ask.mutate(email))}>
			<ErrorMessage error={ask.error} />
			<Field label={t("fields.email")} error={form.formState.errors.email && t("invalid.email")}>
				<Input
					type="email"
					autoComplete="username"
					maxLength={254}
					{...form.register("email", { validate: (value) => emailField.safeParse(value).success })}
				/>
			</Field>
			<Button type="submit" look="primary" className="w-full" busy={ask.isPending}>
				{t("reset.submit")}
			</Button>
		</form>
	);
}
