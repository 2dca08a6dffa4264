import "server-only";
import type { PersonWish } from "@/lib/contracts/people";
import { db } from "@/lib/server/db/client";

/** What a person wished for, the newest first, with what is called so now. */
export async function listWishes(workspaceId: string, profileId: string): Promise<PersonWish[]> {
	const rows = await db().wish.findMany({
		where: { workspaceId, profileId },
		orderBy: [{ since: "desc" }, { id: "desc" }],
	});
	const products = await db().product.findMany({
		where: { workspaceId, id: { in: rows.map(({ productId }) => productId) } },
		select: { id: true, title: true, variants: { select: { externalId: true, title: true } } },
	});
	return rows.map(({ id, productId, variant, kind, price, purposeId, since, fulfilledAt, endedAt }) => {
		const product = products.find((one) => one.id === productId);
		const several = (product?.variants.length ?? 0) > 1;
		const title = several ? product?.variants.find(({ externalId }) => externalId === variant)?.title : null;
		return {
			...{ id, product: [product?.title, title].filter(Boolean).join(", ") || null, purpose: purposeId },
			...{ kind: kind as PersonWish["kind"], price: price?.toNumber() ?? null, since: since.toISOString() },
			...{ toldAt: fulfilledAt?.toISOString() ?? null, endedAt: endedAt?.toISOString() ?? null },
		};
	});
}
