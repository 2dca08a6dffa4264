"use client";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { safeNext } from "@/lib/client/safe-next";
import { signIn } from "@/lib/client/session";
import { pages } from "@/lib/config/paths";

interface SignInFormProps {
	/** Where to go afterwards; only an address of our own is followed. */
	next: string | null;
	/** This installation has a demo. */
	demo: boolean;
}

export function SignInForm({ next, demo }: SignInFormProps) {
	const t = useTranslations("auth");
	// No default values: what was typed before the page came alive stays.
	const form = useForm<{ email: string; password: string }>();
	const enter = useMutation({
		mutationFn: (values: { email: string; password: string }) => signIn(values.email, values.password),
		onSuccess: () => location.assign(safeNext(next) ?? pages.enter()),
	});
	const { errors } = form.formState;
	return (
		<form method="post" noValidate className="space-y-4" onSubmit={form.handleSubmit((values) => enter.mutate(values))}>
			<ErrorMessage error={enter.error} />
			<Field label={t("fields.email")} error={errors.email && t("invalid.email")}>
				<Input
					type="email"
					autoComplete="username"
					maxLength={254}
					{...form.register("email", { required: true, pattern: /\S@\S/ })}
				/>
			</Field>
			<Field
				label={t("fields.password")}
				error={errors.password && t("invalid.passwordMissing")}
				aside={
					<Link href={pages.reset()} className="text-accent-text hover:underline">
						{t("signIn.forgot")}
					</Link>
				}
			>
				<Input
					type="password"
					autoComplete="current-password"
					maxLength={200}
					{...form.register("password", { required: true })}
				/>
			</Field>
			<Button type="submit" look="primary" className="w-full" busy={enter.isPending || enter.isSuccess}>
				{t("signIn.submit")}
			</Button>
			{demo ? <p className="rounded-md bg-sunken px-3 py-2.5 text-muted text-sm">{t("signIn.demo")}</p> : null}
		</form>
	);
}
