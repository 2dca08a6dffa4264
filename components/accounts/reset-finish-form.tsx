"use client";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { finishReset } from "@/lib/client/account";
import { ApiError } from "@/lib/client/http";
import { pages } from "@/lib/config/paths";
import { passwordField } from "@/lib/contracts/accounts";

export function ResetFinishForm({ token }: { token: string }) {
	const t = useTranslations("auth");
	// No default values: what was typed before the page came alive stays.
	const form = useForm<{ password: string }>();
	const finish = useMutation({
		mutationFn: (password: string) => finishReset(token, password),
		onSuccess: () => location.assign(`${pages.signIn()}?changed=1`),
	});
	if (finish.error instanceof ApiError && finish.error.code === "gone") {
		return (
			<Callout tone="warning" title={t("reset.gone")}>
				<Link href={pages.reset()} className="underline">
					{t("reset.again")}
				</Link>
			</Callout>
		);
	}
	const taken = finish.error instanceof ApiError && finish.error.code === "conflict";
	return (
		<form
			method="post"
			noValidate
			className="space-y-4"
			onSubmit={form.handleSubmit(({ password }) => finish.mutate(password))}
		>
			{taken ? <Callout tone="warning">{t("confirm.taken")}</Callout> : <ErrorMessage error={finish.error} />}
			<Field
				label={t("fields.newPassword")}
				help={t("fields.passwordHelp")}
				error={form.formState.errors.password && t("invalid.password")}
			>
				<Input
					type="password"
					autoComplete="new-password"
					maxLength={200}
					{...form.register("password", { validate: (value) => passwordField.safeParse(value).success })}
				/>
			</Field>
			<Button type="submit" look="primary" className="w-full" busy={finish.isPending || finish.isSuccess}>
				{t("reset.chooseSubmit")}
			</Button>
		</form>
	);
}
