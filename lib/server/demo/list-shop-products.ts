import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { type DemoProduct, demoProducts, imageOf } from "./demo-products";
import { findShop } from "./find-shop";

export interface ShopProductView extends Omit<DemoProduct, "key"> {
	productKey: string;
	imageUrl: string;
	/** ISO 4217. */
	currency: string;
}

/** What the demo's shop shows, in its own order; a page without a demo is not found. */
export const listShopProducts = cache(async (): Promise<ShopProductView[]> => {
	const shop = await findShop();
	if (!shop) notFound();
	return demoProducts
		.filter(({ archived }) => !archived)
		.map(({ key, ...product }) => ({ ...product, productKey: key, imageUrl: imageOf(key), currency: shop.currency }));
});
