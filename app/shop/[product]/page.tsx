import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ShopGrid } from "@/components/shop/shop-grid";
import { ShopProduct } from "@/components/shop/shop-product";
import { listShopProducts } from "@/lib/server/demo/list-shop-products";

interface ProductProps {
	params: Promise<{ product: string }>;
}

export async function generateMetadata({ params }: ProductProps): Promise<Metadata> {
	return { title: (await find(params)).product.title };
}

export default async function ShopProductPage({ params }: ProductProps) {
	const { product, others } = await find(params);
	const t = await getTranslations("shop");
	return (
		<div className="space-y-12">
			<ShopProduct product={product} text={(await getLocale()) === "da" ? product.da : product.en} />
			<ShopGrid title={t("more")} products={others} />
		</div>
	);
}

async function find(params: ProductProps["params"]) {
	const { product: key } = await params;
	const all = await listShopProducts();
	const product = all.find((one) => one.productKey === key);
	if (!product) notFound();
	const others = all.filter((one) => one.type === product.type && one !== product).slice(0, 4);
	return { product, others };
}
