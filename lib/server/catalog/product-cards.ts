import "server-only";
import type { ProductCard } from "@/lib/contracts/catalog";
import { offerOf } from "@/lib/quiz/offer";
import { isInStock, PLAIN_STOCK } from "@/lib/quiz/supply";
import type { CatalogVariant, StockPolicy } from "@/lib/quiz/types";
import { hashJoins } from "@/lib/server/db/hash-joins";
import { transaction } from "@/lib/server/db/transaction";
import { isUuid } from "./is-uuid";
import { variantsJoin } from "./offers-join";

type Row = Pick<ProductCard, "id" | "title" | "imageUrl" | "url"> & { list: CatalogVariant[] | null };

/** Cards of the workspace's products among `ids`, by id, as the database has them. Unknown and foreign ids are simply absent. */
export async function productCards(
	workspaceId: string,
	ids: string[],
	policy: StockPolicy = PLAIN_STOCK,
): Promise<Map<string, ProductCard>> {
	const known = ids.filter(isUuid);
	if (known.length === 0) return new Map();
	const rows = await transaction(async (tx) => {
		await hashJoins(tx);
		return tx.$queryRaw<Row[]>`
		SELECT p.id, p.title, p.image_url AS "imageUrl", p.url, v.list
		FROM product p ${variantsJoin(workspaceId)}
		WHERE p.workspace_id = ${workspaceId}::uuid AND p.id = ANY(${known}::uuid[])`;
	});
	return new Map(rows.map(({ list, ...row }) => [row.id, { ...row, ...cardOf(list ?? [], policy) }]));
}

/** What is sold out of it is worked out here by the policy: how many pieces are left never leaves the server. */
export function cardOf(
	list: CatalogVariant[],
	policy: StockPolicy,
): Pick<ProductCard, "price" | "soldOut" | "variants"> {
	const variants = list.map((variant) => ({
		...{ id: variant.id, title: variant.title, price: variant.price },
		soldOut: !isInStock(variant, policy),
	}));
	return { price: offerOf(true, list).price, soldOut: variants.every(({ soldOut }) => soldOut), variants };
}
