import "server-only";
import type { NamedProduct } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Present titles by id, archived products included. A product that is gone keeps its id as its name. */
export async function nameProducts(scope: Scope, ids: string[]): Promise<Map<string, NamedProduct>> {
	const rows = await db().product.findMany({
		where: { workspaceId: scope.workspaceId, id: { in: ids.filter((id) => uuid.test(id)) } },
		select: { id: true, title: true, imageUrl: true },
	});
	const named = new Map<string, NamedProduct>(rows.map((row) => [row.id, row]));
	return new Map(ids.map((id) => [id, named.get(id) ?? { id, title: id, imageUrl: null }]));
}
