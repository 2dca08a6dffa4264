import "server-only";
import { z } from "zod";
import { db } from "@/lib/server/db/client";

const uuid = z.uuid();

/** A workspace's picture, for anyone who knows its address: they stand on public quiz pages. Null when there is none. */
export async function readMedia(workspaceId: string, id: string): Promise<{ type: string; bytes: Uint8Array } | null> {
	if (!uuid.safeParse(workspaceId).success || !uuid.safeParse(id).success) return null;
	return db().media.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select: { type: true, bytes: true } });
}
