import "server-only";
import { dataMap } from "@/lib/quiz/data-map";
import type { LocalText } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import type { Version } from "./load-version";

/** What a quiz's answers may be kept as, beyond the response. */
export interface KnownUses {
	/** The workspace's name: whose quiz it is. */
	shop: string;
	/** By key, those of the dictionary that the quiz speaks of. */
	traits: Map<string, { name: LocalText; shelfLifeDays: number | null; purposes: string[] }>;
	/** By id. */
	purposes: Map<string, LocalText>;
}

/** What the dictionary and the purposes are at this moment; the version itself never changes. */
export async function knownUses({ workspaceId, document }: Version): Promise<KnownUses> {
	const keys = dataMap(document).flatMap(({ traits }) => traits);
	const [workspace, traits, purposes] = await Promise.all([
		db().workspace.findUnique({ where: { id: workspaceId }, select: { name: true } }),
		db().trait.findMany({
			where: { workspaceId, archived: false, key: { in: keys } },
			select: { key: true, name: true, shelfLifeDays: true, purposes: true },
		}),
		db().purpose.findMany({ where: { workspaceId }, select: { id: true, name: true } }),
	]);
	return {
		shop: workspace?.name ?? "",
		traits: new Map(traits.map(({ key, name, ...trait }) => [key, { ...trait, name: name as LocalText }])),
		purposes: new Map(purposes.map(({ id, name }) => [id, name as LocalText])),
	};
}
