import "server-only";
import type { PictureFacts, Pictures } from "@/lib/quiz/picture";
import { db } from "@/lib/server/db/client";
import { mediaAddress, mediaPlace } from "./media-place";

/** Those of the addresses that are pictures of ours. They are public, so another workspace's counts as well. */
export async function pictureFacts(addresses: readonly string[]): Promise<Pictures> {
	const places = addresses.flatMap((url) => mediaPlace(url) ?? []);
	if (places.length === 0) return {};
	const rows = await db().media.findMany({
		where: { workspaceId: { in: places.map((place) => place.workspaceId) }, id: { in: places.map(({ id }) => id) } },
		select: { workspaceId: true, id: true, width: true, height: true, colour: true },
	});
	return Object.fromEntries(
		rows.map(({ workspaceId, id, ...facts }): [string, PictureFacts] => [mediaAddress({ workspaceId, id }), facts]),
	);
}
