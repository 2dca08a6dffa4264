import "server-only";
import { transaction } from "@/lib/server/db/transaction";
import { log } from "@/lib/server/log";
import { drawSize } from "./draw-picture";
import { mainColour } from "./main-colour";
import type { MediaPlace } from "./media-place";
import { type PictureFormat, pictureFormats, pictureWidths } from "./picture-sizes";

interface Drawn {
	colour: string;
	sizes: { width: number; format: PictureFormat; bytes: Uint8Array<ArrayBuffer> }[];
}

/**
 * Draws one picture that lacks its sizes; false when there is none. Its row is locked meanwhile, so that of any number of
 * processes one draws it. A picture that can't be drawn is not tried again.
 */
export async function drawSizes(): Promise<boolean> {
	return transaction(async (tx) => {
		const [place] = await tx.$queryRaw<MediaPlace[]>`
			SELECT workspace_id AS "workspaceId", id FROM media WHERE NOT drawn LIMIT 1 FOR UPDATE SKIP LOCKED`;
		if (!place) return false;
		const { workspaceId, id } = place;
		const where = { workspaceId_id: { workspaceId, id } };
		const stored = await tx.media.findUniqueOrThrow({ where, select: { bytes: true, width: true } });
		const { sizes, colour } = await draw(stored).catch((err: unknown): Drawn => {
			log().error({ err, workspaceId, id }, "a picture could not be drawn in sizes");
			return { sizes: [], colour: "" };
		});
		await tx.mediaSize.createMany({ data: sizes.map((size) => ({ workspaceId, mediaId: id, ...size })) });
		await tx.media.update({ where, data: { drawn: true, colour } });
		return true;
	});
}

async function draw({ bytes, width: full }: { bytes: Uint8Array; width: number }): Promise<Drawn> {
	const sizes: Drawn["sizes"] = [];
	for (const width of pictureWidths(full)) {
		for (const format of pictureFormats) sizes.push({ width, format, bytes: await drawSize(bytes, width, format) });
	}
	return { sizes, colour: await mainColour(bytes) };
}
