import "server-only";
import type { Result } from "@/lib/quiz/result";
import type { Scope } from "@/lib/server/auth/scope";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { db } from "@/lib/server/db/client";

/** By product and the shop's id of the variant. */
export type VariantNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Variants of a result as shoppers read them now ("Blue / L"), or by their options. What is gone isn't listed. */
export async function nameVariants({ workspaceId }: Scope, result: Result): Promise<VariantNames> {
	const items = result.slots.flatMap((slot) => slot.items);
	const picked = items.filter(({ product, variant }) => variant && isUuid(product));
	const names = new Map<string, Map<string, string>>();
	if (picked.length === 0) return names;
	const rows = await db().variant.findMany({
		where: {
			workspaceId,
			productId: { in: picked.map(({ product }) => product) },
			externalId: { in: picked.flatMap(({ variant }) => variant ?? []) },
		},
		select: { productId: true, externalId: true, title: true, options: true },
	});
	for (const { productId, externalId, title, options } of rows) {
		const values = Object.values(options as Record<string, string>);
		const known = names.get(productId) ?? new Map<string, string>();
		names.set(productId, known.set(externalId, title || values.join(" / ") || externalId));
	}
	return names;
}
