import "server-only";
import type { PictureFormat } from "@/lib/quiz/picture";
import { db } from "@/lib/server/db/client";
import type { MediaPlace } from "./media-place";

/** A workspace's picture, for anyone who knows its address: they stand on public quiz pages. Null when there is none. */
export async function readPicture({
	workspaceId,
	id,
}: MediaPlace): Promise<{ type: string; bytes: Uint8Array; width: number } | null> {
	return db().media.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: { type: true, bytes: true, width: true },
	});
}

/** One of its sizes; null when it isn't drawn (yet). */
export async function readSize(
	{ workspaceId, id: mediaId }: MediaPlace,
	size: { width: number; format: PictureFormat },
): Promise<{ bytes: Uint8Array } | null> {
	return db().mediaSize.findUnique({
		where: { workspaceId_mediaId_width_format: { workspaceId, mediaId, ...size } },
		select: { bytes: true },
	});
}
