import "server-only";
import { db } from "@/lib/server/db/client";
import { offersJoin } from "./offers-join";

export interface LiveOffer {
	/** Major units, or null when unknown. */
	price: number | null;
	available: boolean;
}

/** Price and availability of every product, read in one statement with the overlay revision that names them. */
export async function livePrices(workspaceId: string): Promise<{ overlay: number; offers: Map<string, LiveOffer> }> {
	const rows = await db().$queryRaw<({ id: string; overlay: number } & LiveOffer)[]>`
		SELECT p.id, p.status = 'active' AND coalesce(v.available, false) AS available, v.price,
			coalesce((SELECT overlay FROM catalog_state s WHERE s.workspace_id = ${workspaceId}::uuid), 0) AS overlay
		FROM product p
		${offersJoin(workspaceId)}
		WHERE p.workspace_id = ${workspaceId}::uuid`;
	const offers = new Map(rows.map(({ id, price, available }) => [id, { price, available }]));
	return { overlay: rows[0]?.overlay ?? 0, offers };
}
