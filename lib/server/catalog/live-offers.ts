import "server-only";
import { type Offer, offerOf } from "@/lib/quiz/offer";
import { shareOptions } from "@/lib/quiz/share-lists";
import type { CatalogVariant } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { variantsJoin } from "./offers-join";

interface Row {
	id: string;
	active: boolean;
	variants: CatalogVariant[] | null;
	overlay: number;
}

/** What every product is offered for, read in one statement with the overlay revision that names it. */
export async function liveOffers(workspaceId: string): Promise<{ overlay: number; offers: Map<string, Offer> }> {
	const rows = await db().$queryRaw<Row[]>`
		SELECT p.id, p.status = 'active' AS active, v.list AS variants,
			coalesce((SELECT overlay FROM catalog_state s WHERE s.workspace_id = ${workspaceId}::uuid), 0) AS overlay
		FROM product p
		${variantsJoin(workspaceId)}
		WHERE p.workspace_id = ${workspaceId}::uuid`;
	const offers = shareOptions(rows.map(({ active, variants }) => offerOf(active, variants ?? [])));
	return { overlay: rows[0]?.overlay ?? 0, offers: new Map(rows.map(({ id }, at) => [id, offers[at] as Offer])) };
}
