import "server-only";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { emptyResponses } from "./empty-responses";
import { eraseProfile } from "./erase-profile";
import type { PlacedGrave } from "./read-graves";
import { bury } from "./tombstones";

/**
 * Erases again what the tombstone stands for, where a restored backup has brought it back, and puts the tombstone back.
 * Somebody who came again after their erasure, and is in the backup as that, stays. Gives whether anything was there.
 */
export async function replayGrave({ workspaceId, kind, hash, at }: PlacedGrave): Promise<boolean> {
	await transaction((tx) => bury(tx, workspaceId, [{ kind, hash, at }]));
	if (kind === "response") return emptyAgain(workspaceId, hash, at);
	const profileId = kind === "profile" ? hash : await holderOf({ workspaceId, kind, hash, at });
	if (!profileId) return false;
	return (await eraseProfile({ workspaceId, actorId: null, by: "backup" }, profileId, at)) !== null;
}

async function emptyAgain(workspaceId: string, id: string, at: Date): Promise<boolean> {
	const typed = await db().personalValue.count({ where: { workspaceId, responseId: id, erasedAt: null } });
	await transaction((tx) => emptyResponses(tx, workspaceId, [id], { now: at }));
	return typed > 0;
}

async function holderOf({ workspaceId, kind, hash, at }: PlacedGrave): Promise<string | null> {
	const known = await db().identifier.findFirst({
		where: { workspaceId, kind, hash, profile: { createdAt: { lte: at } } },
		select: { profileId: true },
	});
	return known?.profileId ?? null;
}
