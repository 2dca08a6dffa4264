"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ProductImage } from "@/components/common/product-image";
import { Checkbox } from "@/components/ui/checkbox";
import { pages } from "@/lib/config/paths";
import type { ProductSummary } from "@/lib/contracts/catalog";
import { useCatalog } from "./catalog-context";
import { ProductState } from "./product-state";
import type { Selection } from "./product-table";
import { usePrice } from "./use-price";

interface ProductCardsProps extends Selection {
	products: ProductSummary[];
}

/** For phones. */
export function ProductCards({ products, chosen, toggle }: ProductCardsProps) {
	const t = useTranslations("catalog");
	const price = usePrice();
	const { workspace, canEdit } = useCatalog();
	return (
		<ul className="divide-y divide-line overflow-hidden rounded-lg border bg-surface md:hidden">
			{products.map((product) => (
				<li key={product.id} className="flex items-center gap-3 px-3 py-3">
					{canEdit ? (
						<Checkbox
							aria-label={t("list.select", { title: product.title })}
							checked={chosen.includes(product.id)}
							onChange={(on) => toggle([product.id], on)}
						/>
					) : null}
					<Link href={pages.product(workspace, product.id)} className="flex min-w-0 flex-1 items-center gap-3">
						<ProductImage title={product.title} imageUrl={product.imageUrl} className="size-12" />
						<span className="min-w-0 flex-1 space-y-1">
							<span className="line-clamp-2 font-medium">{product.title}</span>
							<span className="block truncate text-muted text-sm">
								{[product.brand, product.type].filter(Boolean).join(" · ")}
							</span>
							<span className="flex items-center justify-between gap-2">
								<ProductState product={product} />
								<span className="text-sm tabular-nums">{price(product.price)}</span>
							</span>
						</span>
					</Link>
				</li>
			))}
		</ul>
	);
}
