import "server-only";

const names = {
	handle: ["handle", "url handle"],
	title: ["title"],
	body: ["body (html)", "body html", "body", "description"],
	vendor: ["vendor"],
	type: ["type", "custom product type", "custom type"],
	tags: ["tags"],
	published: ["published", "published on online store"],
	status: ["status"],
	collection: ["collection", "collections"],
	option1Name: ["option1 name"],
	option1Value: ["option1 value"],
	option2Name: ["option2 name"],
	option2Value: ["option2 value"],
	option3Name: ["option3 name"],
	option3Value: ["option3 value"],
	sku: ["variant sku", "sku"],
	tracker: ["variant inventory tracker", "inventory tracker"],
	quantity: ["variant inventory qty", "inventory quantity"],
	policy: ["variant inventory policy", "continue selling when out of stock"],
	price: ["variant price", "price"],
	image: ["image src", "product image url"],
	imagePosition: ["image position"],
} as const;

export type ShopifyColumn = keyof typeof names;
export type ShopifyColumns = Partial<Record<ShopifyColumn, number>>;

/** Where Shopify's own columns stand, by the names of its old and its present export. */
export function shopifyColumns(headers: string[]): ShopifyColumns {
	const at = new Map<string, number>();
	headers.forEach((header, column) => {
		const name = header.trim().toLowerCase();
		if (!at.has(name)) at.set(name, column);
	});
	const columns: ShopifyColumns = {};
	for (const key of Object.keys(names) as ShopifyColumn[]) {
		const name = names[key].find((candidate) => at.has(candidate));
		if (name !== undefined) columns[key] = at.get(name);
	}
	return columns;
}

/** A product export of Shopify: a handle, a title, and options or variant prices. */
export function isShopify(headers: string[]): boolean {
	const { handle, title, price, option1Name, option1Value } = shopifyColumns(headers);
	return (
		handle !== undefined && title !== undefined && option1Value !== undefined && (option1Name ?? price) !== undefined
	);
}

/** "Skin type (product.metafields.custom.skin_type)" → its label and key; null for another column. */
export function metafield(header: string): { label: string; key: string } | null {
	const match = /^(.+?) \(product\.metafields\.[\w-]+\.([\w-]+)\)$/i.exec(header.trim());
	return match ? { label: match[1] ?? "", key: match[2] ?? "" } : null;
}
