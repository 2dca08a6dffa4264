"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { CopyButton } from "@/components/common/copy-button";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { inviteMember, memberKeys } from "@/lib/client/members";
import { emailField, type NewInvite } from "@/lib/contracts/accounts";
import { roles } from "@/lib/contracts/roles";

const blank: NewInvite = { email: "", role: "editor" };

export function InviteDialog({ workspace }: { workspace: string }) {
	const t = useTranslations("settings");
	const common = useTranslations("common");
	const cache = useQueryClient();
	const formId = useId();
	const [open, setOpen] = useState(false);
	const form = useForm({ defaultValues: blank });
	const invite = useMutation({
		mutationFn: (values: NewInvite) => inviteMember(workspace, values),
		onSuccess: () => cache.invalidateQueries({ queryKey: memberKeys.all(workspace) }),
	});
	const change = (next: boolean) => {
		setOpen(next);
		if (next) return;
		form.reset(blank);
		invite.reset();
	};
	return (
		<>
			<Button look="primary" onClick={() => change(true)}>
				<UserPlus size={16} aria-hidden="true" />
				{t("members.invite")}
			</Button>
			<Dialog
				open={open}
				onOpenChange={change}
				title={t("members.inviteTitle")}
				description={t("members.inviteText")}
				closeLabel={common("close")}
				footer={
					invite.isSuccess ? (
						<Button look="primary" onClick={() => change(false)}>
							{t("members.done")}
						</Button>
					) : (
						<Button type="submit" form={formId} look="primary" busy={invite.isPending}>
							{t("members.sendInvite")}
						</Button>
					)
				}
			>
				{invite.isSuccess ? (
					<InviteLink email={invite.variables.email} url={invite.data.url} />
				) : (
					<form
						id={formId}
						noValidate
						className="space-y-4"
						onSubmit={form.handleSubmit((values) => invite.mutate(values))}
					>
						<ErrorMessage error={invite.error} />
						<Field label={t("members.email")} error={form.formState.errors.email && t("members.invalidEmail")}>
							<Input
								type="email"
								autoComplete="off"
								maxLength={254}
								{...form.register("email", { validate: (value) => emailField.safeParse(value).success })}
							/>
						</Field>
						<Controller
							control={form.control}
							name="role"
							render={({ field }) => (
								<Field label={t("members.role")} help={t("roles.help")}>
									<Select
										value={field.value}
										onChange={field.onChange}
										options={roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
									/>
								</Field>
							)}
						/>
					</form>
				)}
			</Dialog>
		</>
	);
}

function InviteLink({ email, url }: { email: string; url: string }) {
	const t = useTranslations("settings.members");
	return (
		<div className="space-y-4">
			<Callout tone="success" title={t("linkTitle", { email })}>
				{t("linkText")}
			</Callout>
			<div className="flex gap-2">
				<Input readOnly value={url} aria-label={t("copyLink")} onFocus={(event) => event.target.select()} />
				<CopyButton text={url} label={t("copyLink")} />
			</div>
		</div>
	);
}
