"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ProductImage } from "@/components/common/product-image";
import type { ProductFace } from "@/lib/contracts/changes";

/** A product in a list, with what there is to say of it at the right. */
export function ProductLine({ product, children }: { product: ProductFace; children?: ReactNode }) {
	const t = useTranslations("changes.products");
	const title = product.title || t("gone");
	return (
		<li className="flex items-center gap-3 py-2">
			<ProductImage title={title} imageUrl={product.imageUrl} className="size-9" />
			<span className="min-w-0 flex-1 break-words">{title}</span>
			<span className="flex shrink-0 flex-wrap items-center justify-end gap-2">{children}</span>
		</li>
	);
}
