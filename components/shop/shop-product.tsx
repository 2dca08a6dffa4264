import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { ProductImage } from "@/components/common/product-image";
import { Badge } from "@/components/ui/badge";
import { pages } from "@/lib/config/paths";
import type { ShopCardProps } from "./shop-card";

interface ShopProductProps {
	product: ShopCardProps & {
		skin: string[];
		fragranceFree: boolean;
		vegan: boolean;
		spf?: number;
		available?: boolean;
	};
	/** In the reader's language. */
	text: string;
}

const skins = ["oily", "combination", "normal", "dry", "sensitive"] as const;

export function ShopProduct({ product, text }: ShopProductProps) {
	const t = useTranslations("shop");
	const format = useFormatter();
	const { title, imageUrl, price, currency, ml, skin, fragranceFree, vegan, spf, available = true } = product;
	const facts = [
		t("ml", { ml }),
		...(spf ? [t("spf", { spf })] : []),
		...(fragranceFree ? [t("fragranceFree")] : []),
		...(vegan ? [t("vegan")] : []),
	];
	return (
		<article className="space-y-4">
			<Link
				href={pages.shop()}
				className="inline-flex items-center gap-1.5 text-muted underline-offset-4 hover:underline"
			>
				<ArrowLeft size={16} aria-hidden="true" />
				{t("back")}
			</Link>
			<div className="grid gap-8 sm:grid-cols-2">
				<ProductImage imageUrl={imageUrl} title={title} className="aspect-square w-full rounded-lg" />
				<div className="space-y-4 sm:py-6">
					<h1 className="font-semibold text-2xl tracking-tight">{title}</h1>
					<p className="flex items-center gap-3 text-lg tabular-nums">
						{format.number(price, { style: "currency", currency })}
						{available ? null : <Badge tone="warning">{t("soldOut")}</Badge>}
					</p>
					<p className="max-w-prose text-muted">{text}</p>
					<p>
						{t("skin")} {format.list(skins.filter((kind) => skin.includes(kind)).map((kind) => t(`skins.${kind}`)))}.
					</p>
					<ul aria-label={t("facts")} className="flex flex-wrap gap-2">
						{facts.map((fact) => (
							<li key={fact}>
								<Badge>{fact}</Badge>
							</li>
						))}
					</ul>
				</div>
			</div>
		</article>
	);
}
