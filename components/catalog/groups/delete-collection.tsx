"use client";
import { useTranslations } from "next-intl";
import { deleteCollection } from "@/lib/client/catalog";
import type { CollectionSummary } from "@/lib/contracts/catalog";
import { DeleteGroup } from "./delete-group";

interface DeleteCollectionProps {
	collection: CollectionSummary;
	onClose: () => void;
}

export function DeleteCollection({ collection: { id, title, products }, onClose }: DeleteCollectionProps) {
	const t = useTranslations("catalog.collections");
	return (
		<DeleteGroup
			kind="collections"
			name={id}
			title={t("deleteTitle", { title })}
			products={products}
			word=""
			remove={deleteCollection}
			onClose={onClose}
		/>
	);
}
