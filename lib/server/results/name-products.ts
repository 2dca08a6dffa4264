import "server-only";
import type { NamedProduct } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { loadNodes } from "./load-nodes";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Present titles by id, archived products included; outcomes as the newest version that has them calls them. What is gone
 * keeps its id as its name.
 */
export async function nameProducts(scope: Scope, quizId: string, ids: string[]): Promise<Map<string, NamedProduct>> {
	const rows = await db().product.findMany({
		where: { workspaceId: scope.workspaceId, id: { in: ids.filter((id) => uuid.test(id)) } },
		select: { id: true, title: true, imageUrl: true },
	});
	const named = new Map<string, NamedProduct>(rows.map((row) => [row.id, { ...row, inCatalog: true }]));
	if (ids.some((id) => !named.has(id))) {
		const outcomes = (await loadNodes(scope, quizId)).flatMap(({ nodes }) => nodes.outcomes);
		for (const outcome of outcomes) if (!named.has(outcome.id)) named.set(outcome.id, outcome);
	}
	return new Map(ids.map((id) => [id, named.get(id) ?? nameless(id)]));
}

export const nameless = (id: string): NamedProduct => ({ id, title: id, imageUrl: null, inCatalog: false });
