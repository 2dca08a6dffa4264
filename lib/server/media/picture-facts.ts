import "server-only";
import type { PictureFacts, Pictures } from "@/lib/quiz/picture";
import { db } from "@/lib/server/db/client";
import { mediaAddress, mediaPlace } from "./media-place";
import { type PictureFormat, pictureWidths } from "./picture-sizes";

/** Those of the addresses that are pictures of ours. They are public, so another workspace's counts as well. */
export async function pictureFacts(addresses: readonly string[]): Promise<Pictures> {
	const places = addresses.flatMap((url) => mediaPlace(url) ?? []);
	if (places.length === 0) return {};
	const rows = await db().media.findMany({
		where: { workspaceId: { in: places.map((place) => place.workspaceId) }, id: { in: places.map(({ id }) => id) } },
		select: { workspaceId: true, id: true, width: true, height: true, colour: true },
	});
	return Object.fromEntries(
		rows.map(({ workspaceId, id, ...known }): [string, PictureFacts] => {
			const url = mediaAddress({ workspaceId, id });
			const widths = pictureWidths(known.width);
			const sizesAs = (format: PictureFormat) => widths.map((width) => `${url}/${width}.${format} ${width}w`).join();
			return [url, { ...known, avif: sizesAs("avif"), webp: sizesAs("webp"), small: `${url}/${widths[0]}.webp` }];
		}),
	);
}
