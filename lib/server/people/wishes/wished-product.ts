import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";

/** What a wish is about, as the shop has it now. */
export interface WishedProduct {
	id: string;
	title: string;
	url: string | null;
	imageUrl: string | null;
	/** Of the one of several that is meant; null: the product as such. */
	variant: { id: string; title: string } | null;
	/** It, or one of its variants, can be had. */
	inStock: boolean;
	/** The lowest of those in stock, else of all; null: not known. */
	price: number | null;
}

interface Asked {
	product: string;
	/** External id; null: any. */
	variant: string | null;
	/** Pieces of which fewer are none, where they are counted. */
	least: number;
}

/** Null for what isn't in the catalog any more, or is archived. */
export async function wishedProduct(
	tx: Transaction,
	workspaceId: string,
	{ product: id, variant, least }: Asked,
): Promise<WishedProduct | null> {
	const product = await tx.product.findFirst({
		where: { workspaceId, id, status: "active" },
		include: { variants: { orderBy: [{ position: "asc" }, { id: "asc" }] } },
	});
	const meant = product?.variants.filter(({ externalId }) => variant === null || externalId === variant) ?? [];
	if (!product || (variant !== null && meant.length === 0)) return null;
	const had = meant.filter(({ available, stock }) => available && (stock === null || stock >= least));
	const prices = (had.length > 0 ? had : meant).flatMap(({ price }) => (price === null ? [] : [price.toNumber()]));
	const { title, url, imageUrl } = product;
	return {
		...{ id, title, url, imageUrl, inStock: had.length > 0, price: prices.length > 0 ? Math.min(...prices) : null },
		variant: variant === null || product.variants.length < 2 ? null : { id: variant, title: meant[0]?.title ?? "" },
	};
}
