import { ShopCard, type ShopCardProps } from "./shop-card";

export function ShopGrid({ title, products }: { title: string; products: ShopCardProps[] }) {
	if (products.length === 0) return null;
	return (
		<section className="space-y-4">
			<h2 className="font-semibold text-lg">{title}</h2>
			<ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 lg:grid-cols-4">
				{products.map((product) => (
					<li key={product.productKey}>
						<ShopCard {...product} />
					</li>
				))}
			</ul>
		</section>
	);
}
