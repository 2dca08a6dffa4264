"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { createAttribute, editAttribute, refreshCatalog } from "@/lib/client/catalog";
import { ApiError } from "@/lib/client/http";
import type { AttributeEdit, AttributeSummary } from "@/lib/contracts/catalog";
import { attributeTypes } from "@/lib/contracts/catalog-import";
import { useCatalog } from "../catalog-context";

interface AttributeDialogProps {
	/** Null for a new one. */
	attribute: AttributeSummary | null;
	onClose: () => void;
}

export function AttributeDialog({ attribute, onClose }: AttributeDialogProps) {
	const t = useTranslations("catalog.attributes");
	const common = useTranslations("common");
	const { workspace } = useCatalog();
	const client = useQueryClient();
	const [label, setLabel] = useState(attribute?.label ?? "");
	const [type, setType] = useState<AttributeEdit["type"]>(attribute?.type ?? "enum");
	const save = useMutation({
		mutationFn: async (edit: AttributeEdit) => {
			if (attribute) await editAttribute(workspace, attribute.key, edit);
			else await createAttribute(workspace, edit);
		},
		onSuccess: async () => {
			await refreshCatalog(client, workspace);
			onClose();
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		save.mutate({ label: label.trim(), type });
	};
	const refused = save.error instanceof ApiError && save.error.code === "conflict" ? save.error : null;
	const taken = refused?.issues.some(({ path }) => path === "label") ?? false;
	const unfit = refused?.issues.filter(({ path }) => path === "value").map(({ message }) => `“${message}”`) ?? [];
	return (
		<Dialog
			open
			onOpenChange={onClose}
			title={attribute ? t("editTitle", { label: attribute.label }) : t("new")}
			closeLabel={common("close")}
			width="sm"
		>
			<form onSubmit={submit} className="space-y-4">
				<Field label={t("nameField")} error={taken ? t("taken") : null}>
					<Input value={label} maxLength={100} required onChange={(event) => setLabel(event.target.value)} />
				</Field>
				<Field label={t("typeField")} help={attribute ? t("typeHelp") : null}>
					<Select
						value={type}
						onChange={setType}
						options={attributeTypes.map((value) => ({ value, label: t(`types.${value}`) }))}
					/>
				</Field>
				{unfit.length > 0 ? <Callout tone="danger">{t("unfit", { values: unfit.join(", ") })}</Callout> : null}
				{taken || unfit.length > 0 ? null : <ErrorMessage error={save.error} />}
				<div className="flex justify-end gap-2">
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button type="submit" look="primary" disabled={!label.trim()} busy={save.isPending}>
						{attribute ? common("save") : t("create")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
