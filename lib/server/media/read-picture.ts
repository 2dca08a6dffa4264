import "server-only";
import { lane } from "@/lib/server/db/client";
import type { MediaPlace } from "./media-place";
import type { PictureFormat } from "./picture-sizes";

const whole = "SELECT type, bytes, width FROM media WHERE workspace_id = $1 AND id = $2";
const size = "SELECT bytes FROM media_size WHERE workspace_id = $1 AND media_id = $2 AND width = $3 AND format = $4";

/** A workspace's picture, for anyone who knows its address: they stand on public quiz pages. Null when there is none. */
export async function readPicture({
	workspaceId,
	id,
}: MediaPlace): Promise<{ type: string; bytes: Uint8Array; width: number } | null> {
	const query = { name: "picture", text: whole, values: [workspaceId, id] };
	const { rows } = await lane().query<{ type: string; bytes: Buffer; width: number }>(query);
	return rows[0] ?? null;
}

/** One of its sizes; null when it isn't drawn (yet). */
export async function readSize(
	{ workspaceId, id }: MediaPlace,
	{ width, format }: { width: number; format: PictureFormat },
): Promise<{ bytes: Uint8Array } | null> {
	const query = { name: "picture-size", text: size, values: [workspaceId, id, width, format] };
	const { rows } = await lane().query<{ bytes: Buffer }>(query);
	return rows[0] ?? null;
}
