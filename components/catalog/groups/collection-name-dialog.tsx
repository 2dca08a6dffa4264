"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { createCollection, editCollection, refreshCatalog } from "@/lib/client/catalog";
import { ApiError } from "@/lib/client/http";
import type { CollectionSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";

interface CollectionNameDialogProps {
	/** Null for a new one. */
	collection: CollectionSummary | null;
	onClose: () => void;
}

export function CollectionNameDialog({ collection, onClose }: CollectionNameDialogProps) {
	const t = useTranslations("catalog.collections");
	const common = useTranslations("common");
	const { workspace } = useCatalog();
	const client = useQueryClient();
	const [title, setTitle] = useState(collection?.title ?? "");
	const save = useMutation({
		mutationFn: async (next: string) => {
			if (collection) await editCollection(workspace, collection.id, { title: next });
			else await createCollection(workspace, next);
		},
		onSuccess: async () => {
			await refreshCatalog(client, workspace);
			onClose();
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		save.mutate(title.trim());
	};
	const taken = save.error instanceof ApiError && save.error.code === "conflict";
	return (
		<Dialog
			open
			onOpenChange={onClose}
			title={collection ? t("renameTitle", { title: collection.title }) : t("new")}
			closeLabel={common("close")}
			width="sm"
		>
			<form onSubmit={submit} className="space-y-4">
				<Field label={t("nameField")} error={taken ? t("taken") : null}>
					<Input value={title} maxLength={200} required onChange={(event) => setTitle(event.target.value)} />
				</Field>
				{taken ? null : <ErrorMessage error={save.error} />}
				<div className="flex justify-end gap-2">
					<Button onClick={onClose}>{common("cancel")}</Button>
					<Button type="submit" look="primary" disabled={!title.trim()} busy={save.isPending}>
						{t(collection ? "rename" : "create")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
