"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Callout } from "@/components/ui/callout";
import { attributesOptions, catalogKeys, productOptions, refreshCatalog, saveProduct } from "@/lib/client/catalog";
import { ApiError } from "@/lib/client/http";
import type { ProductDetail, ProductEdit } from "@/lib/contracts/catalog";
import { useCatalog } from "../catalog-context";
import { AttributesCard } from "./attributes-card";
import type { CardProps } from "./card-props";
import { CollectionsCard } from "./collections-card";
import { DetailsCard } from "./details-card";
import { OffersCard } from "./offers-card";
import { type FormErrors, type ProductForm, readForm, rebase, sameForm, toForm } from "./product-form";
import { ProductHead } from "./product-head";
import { SaveBar } from "./save-bar";
import { useLeaveWarning } from "./use-leave-warning";
import { UsesCard } from "./uses-card";

/** Reads and edits one product. Someone else's save in between is taken in under what the person has changed. */
export function ProductEditor({ id }: { id: string }) {
	const { workspace } = useCatalog();
	const product = useQuery(productOptions(workspace, id));
	if (!product.data) return <ErrorMessage error={product.error} onRetry={() => product.refetch()} />;
	return <Editor product={product.data} />;
}

function Editor({ product }: { product: ProductDetail }) {
	const t = useTranslations("catalog.page");
	const comma = useLocale() === "da";
	const { workspace, canEdit } = useCatalog();
	const { data: definitions = [] } = useQuery(attributesOptions(workspace));
	const [base, setBase] = useState(product);
	const [form, setForm] = useState(() => toForm(product, comma));
	const [errors, setErrors] = useState<FormErrors>({});
	const [overtaken, setOvertaken] = useState(false);
	const before = toForm(base, comma);
	const dirty = !sameForm(form, before);
	if (product.updatedAt !== base.updatedAt) {
		// Archived, imported or saved elsewhere: what the person has typed stays on top.
		setForm(rebase(form, before, toForm(product, comma)));
		setOvertaken(dirty);
		setBase(product);
	}
	useLeaveWarning(dirty, t("leave"));
	const client = useQueryClient();
	const save = useMutation({
		mutationFn: (edit: ProductEdit) => saveProduct(workspace, product.id, edit),
		onSuccess: (saved) => {
			setBase(saved);
			setForm(toForm(saved, comma));
			setOvertaken(false);
			client.setQueryData(catalogKeys.product(workspace, product.id), saved);
			void refreshCatalog(client, workspace);
		},
		onError: (error) => {
			if (!(error instanceof ApiError) || error.code !== "stale-revision") return;
			void client.invalidateQueries({ queryKey: catalogKeys.product(workspace, product.id) });
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const { edit, errors: found } = readForm(form, base, definitions);
		setErrors(found);
		if (Object.keys(found).length === 0 && dirty) save.mutate(edit);
	};
	const change = (part: Partial<ProductForm>) => {
		setErrors({});
		setForm({ ...form, ...part });
	};
	const discard = () => {
		setForm(before);
		setErrors({});
		setOvertaken(false);
		save.reset();
	};
	const stale = save.error instanceof ApiError && save.error.code === "stale-revision";
	const card: CardProps = { product, form, errors, onChange: change };
	return (
		<form onSubmit={submit} noValidate>
			<ProductHead product={product} />
			<div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
				<fieldset disabled={!canEdit || save.isPending} className="min-w-0 space-y-5">
					<DetailsCard {...card} />
					<OffersCard {...card} />
					<AttributesCard {...card} definitions={definitions} />
				</fieldset>
				<div className="min-w-0 space-y-5">
					<UsesCard id={product.id} />
					<CollectionsCard {...card} />
				</div>
			</div>
			<div className="mt-5 space-y-3">
				{overtaken || stale ? <Callout tone="warning">{t("overtaken")}</Callout> : <ErrorMessage error={save.error} />}
			</div>
			{canEdit ? (
				<SaveBar
					dirty={dirty}
					busy={save.isPending}
					wrong={Object.keys(errors).length > 0}
					saved={save.isSuccess}
					onDiscard={discard}
				/>
			) : null}
		</form>
	);
}
