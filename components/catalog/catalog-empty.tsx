"use client";
import { PackagePlus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/common/empty-state";
import { ProductPlaceholder } from "@/components/common/product-placeholder";
import { buttonClass } from "@/components/ui/button";
import { pages } from "@/lib/config/paths";
import { useCatalog } from "./catalog-context";

const drawn = ["Mist", "Balm", "Milk", "Serum", "Oil"];

/** What the page will look like, and the next step. */
export function CatalogEmpty() {
	const t = useTranslations("catalog");
	const { workspace, canEdit } = useCatalog();
	return (
		<EmptyState
			icon={<PackagePlus />}
			title={t("empty.title")}
			text={t("empty.text")}
			action={
				canEdit ? (
					<Link href={pages.productImport(workspace)} className={buttonClass({ look: "primary" })}>
						{t("importProducts")}
					</Link>
				) : null
			}
		>
			<div aria-hidden="true" className="mt-4 w-full max-w-md divide-y divide-line rounded-lg border opacity-60">
				{drawn.slice(0, 3).map((title, at) => (
					<div key={title} className="flex items-center gap-3 px-4 py-2.5">
						<ProductPlaceholder title={title} className="size-9 rounded-md" />
						<span className="h-2 rounded-full bg-line" style={{ width: `${38 - at * 8}%` }} />
						<span className="ml-auto h-2 w-12 rounded-full bg-line" />
					</div>
				))}
			</div>
		</EmptyState>
	);
}
