import Link from "next/link";
import { useFormatter } from "next-intl";
import { ProductImage } from "@/components/common/product-image";
import { pages } from "@/lib/config/paths";

export interface ShopCardProps {
	productKey: string;
	title: string;
	imageUrl: string;
	ml: number;
	price: number;
	currency: string;
}

export function ShopCard({ productKey, title, imageUrl, ml, price, currency }: ShopCardProps) {
	const format = useFormatter();
	return (
		<Link href={pages.shopProduct(productKey)} className="group block space-y-2 rounded-lg">
			<ProductImage imageUrl={imageUrl} title={title} className="aspect-square w-full rounded-lg" />
			<span className="block font-medium group-hover:underline group-hover:underline-offset-4">{title}</span>
			<span className="block text-muted text-sm tabular-nums">
				{format.number(price, { style: "currency", currency, maximumFractionDigits: 0 })} · {ml} ml
			</span>
		</Link>
	);
}
