import { getTranslations } from "next-intl/server";
import { ShopGrid } from "@/components/shop/shop-grid";
import { listShopProducts } from "@/lib/server/demo/list-shop-products";

/** In the order of a routine. */
const types = ["cleanser", "serum", "cream", "sun", "extra"] as const;

export default async function ShopPage() {
	const t = await getTranslations("shop");
	const products = await listShopProducts();
	return (
		<div className="space-y-10">
			<h1 className="font-semibold text-2xl tracking-tight">{t("title")}</h1>
			{types.map((type) => (
				<ShopGrid
					key={type}
					title={t(`types.${type}`)}
					products={products.filter((product) => product.type === type)}
				/>
			))}
		</div>
	);
}
