import "server-only";
import type { CollectedDetail } from "@/lib/contracts/results-replies";
import type { Result } from "@/lib/quiz/result";
import type { ShownSlot } from "@/lib/quiz/wire";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { nameProducts } from "./name-products";

/** How the response was taken down; null: it came from the person's own browser. */
export async function collectedDetail(
	scope: Scope,
	quizId: string,
	responseId: string,
	result: Result | null,
): Promise<CollectedDetail | null> {
	const { workspaceId } = scope;
	const collected = await db().collected.findUnique({ where: { workspaceId_responseId: { workspaceId, responseId } } });
	if (!collected) return null;
	const { way, deviceId, staff, reference } = collected;
	const device = deviceId
		? await db().device.findUnique({ where: { workspaceId_id: { workspaceId, id: deviceId } }, select: { name: true } })
		: null;
	// The column is written by ingest alone, from values of this type.
	const shown = collected.shown as ShownSlot[] | null;
	const own = result?.slots.map(({ slot, items }) => ({ slot, products: items.map(({ product }) => product) }));
	const other = shown && own ? JSON.stringify(lists(shown)) !== JSON.stringify(lists(own)) : false;
	const ids = other ? (shown ?? []).flatMap(({ products }) => products) : [];
	const names = await nameProducts(scope, quizId, ids);
	return {
		...{ way: way as CollectedDetail["way"], device: device?.name ?? null, staff, reference },
		scans: scope.role === "viewer" || way !== "paper" ? [] : await scansOf(workspaceId, responseId),
		receivedAt: collected.receivedAt.toISOString(),
		shownOther: other ? ids.map((id) => names.get(id)?.title ?? id) : null,
	};
}

async function scansOf(workspaceId: string, responseId: string): Promise<string[]> {
	const where = { workspaceId, responseId, kind: "scan", erasedAt: null };
	const rows = await db().personalValue.findMany({ where, orderBy: { id: "asc" }, select: { id: true } });
	return rows.map(({ id }) => id);
}

/** By slot, whatever the order of the keys in the database. */
const lists = (slots: ShownSlot[]) => slots.map(({ slot, products }) => [slot, ...products]).sort();
