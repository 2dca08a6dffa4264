"use client";
import { useTranslations } from "next-intl";
import { deleteAttribute } from "@/lib/client/catalog";
import type { AttributeSummary } from "@/lib/contracts/catalog";
import { DeleteGroup } from "./delete-group";

interface DeleteAttributeProps {
	attribute: AttributeSummary;
	onClose: () => void;
}

/** Its values are gone for good, so the name is typed first when there are any. */
export function DeleteAttribute({ attribute: { key, label, products }, onClose }: DeleteAttributeProps) {
	const t = useTranslations("catalog.attributes");
	return (
		<DeleteGroup
			kind="attributes"
			name={key}
			title={t("deleteTitle", { label })}
			products={products}
			word={products > 0 ? label : ""}
			remove={deleteAttribute}
			onClose={onClose}
		/>
	);
}
