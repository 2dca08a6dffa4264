"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { ErrorMessage } from "@/components/common/error-message";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { resendConfirmation, saveProfile } from "@/lib/client/account";
import { SavedMark } from "./saved-mark";

interface ProfileFormProps {
	user: { name: string; email: string };
	confirmed: boolean;
}

export function ProfileForm({ user, confirmed }: ProfileFormProps) {
	const t = useTranslations("settings.account");
	const router = useRouter();
	const form = useForm({ defaultValues: { name: user.name } });
	const save = useMutation({
		mutationFn: (change: { name: string }) => saveProfile(change),
		onSuccess: (_, change) => {
			form.reset(change);
			router.refresh();
		},
	});
	return (
		<form noValidate onSubmit={form.handleSubmit((change) => save.mutate(change))}>
			<Card
				title={t("profile")}
				footer={
					<>
						<SavedMark shown={save.isSuccess && !form.formState.isDirty} />
						<Button type="submit" look="primary" busy={save.isPending} disabled={!form.formState.isDirty}>
							{t("saveProfile")}
						</Button>
					</>
				}
			>
				<div className="grid gap-4 sm:grid-cols-2">
					<Field label={t("name")}>
						<Input autoComplete="name" maxLength={100} {...form.register("name")} />
					</Field>
					<Field
						label={t("email")}
						aside={
							confirmed ? (
								<Badge tone="success">{t("confirmed")}</Badge>
							) : (
								<Badge tone="warning">{t("unconfirmed")}</Badge>
							)
						}
					>
						<Input type="email" value={user.email} readOnly className="bg-sunken" />
					</Field>
				</div>
				<ErrorMessage error={save.error} className="mt-4" />
				{confirmed ? null : <Unconfirmed />}
			</Card>
		</form>
	);
}

function Unconfirmed() {
	const t = useTranslations("settings.account");
	const resend = useMutation({ mutationFn: resendConfirmation });
	if (resend.error) return <ErrorMessage error={resend.error} className="mt-4" />;
	return (
		<Callout
			tone="warning"
			className="mt-4"
			action={
				resend.isSuccess ? null : (
					<Button size="sm" busy={resend.isPending} onClick={() => resend.mutate()}>
						{t("resend")}
					</Button>
				)
			}
		>
			{resend.isSuccess ? t("resent") : t("unconfirmedText")}
		</Callout>
	);
}
