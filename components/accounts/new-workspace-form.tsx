"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { addWorkspace } from "@/lib/client/account";
import { pages } from "@/lib/config/paths";
import { workspaceNameField } from "@/lib/contracts/accounts";

export function NewWorkspaceForm() {
	const t = useTranslations("auth");
	const form = useForm<{ name: string }>();
	const create = useMutation({
		mutationFn: addWorkspace,
		onSuccess: ({ workspace }) => location.assign(pages.workspace(workspace)),
	});
	return (
		<form
			method="post"
			noValidate
			className="space-y-4"
			onSubmit={form.handleSubmit(({ name }) => create.mutate(name))}
		>
			<ErrorMessage error={create.error} />
			<Field
				label={t("fields.workspace")}
				help={t("fields.workspaceHelp")}
				error={form.formState.errors.name && t("invalid.workspace")}
			>
				<Input
					autoComplete="organization"
					maxLength={80}
					{...form.register("name", { validate: (value) => workspaceNameField.safeParse(value).success })}
				/>
			</Field>
			<Button type="submit" look="primary" className="w-full" busy={create.isPending || create.isSuccess}>
				{t("newWorkspace.submit")}
			</Button>
		</form>
	);
}
