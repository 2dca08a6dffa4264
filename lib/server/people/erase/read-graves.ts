import "server-only";
import { db } from "@/lib/server/db/client";
import type { Grave } from "./tombstones";

/** One of the installation's, with its workspace. */
export interface PlacedGrave extends Grave {
	workspaceId: string;
}

const page = 1_000;

/** All tombstones of all workspaces, in the order of their keys, a page at a time. */
export async function* readGraves(): AsyncGenerator<PlacedGrave[]> {
	let last: PlacedGrave | undefined;
	for (;;) {
		const rows: PlacedGrave[] = await db().tombstone.findMany({
			...(last ? { cursor: { workspaceId_kind_hash: last }, skip: 1 } : {}),
			orderBy: [{ workspaceId: "asc" }, { kind: "asc" }, { hash: "asc" }],
			take: page,
		});
		if (rows.length > 0) yield rows;
		if (rows.length < page) return;
		last = rows.at(-1);
	}
}
