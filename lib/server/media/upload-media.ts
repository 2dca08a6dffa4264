import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { MediaReply } from "@/lib/contracts/quiz";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { drawPicture } from "./draw-picture";
import { nudgeDrawing } from "./drawing-loop";
import { isPhoto } from "./is-photo";
import { mediaAddress } from "./media-place";

export const mostMediaBytes = 5 * 1024 * 1024;
const mostPerWorkspace = 5000;

/**
 * Draws the picture anew, so that nothing of the file itself is kept, neither metadata (where it was taken) nor anything
 * hidden in it. JPEG, PNG, WebP, GIF (first frame) and AVIF; no SVG. The sizes that pages show are drawn soon after.
 * Errors: `too-large` (5 MB, or 50 megapixels), `unreadable-file`, `too-many`, `forbidden`.
 */
export async function uploadMedia(scope: Scope, file: Uint8Array): Promise<MediaReply> {
	requireRole(scope, "editor");
	if (file.byteLength > mostMediaBytes) throw new AppError("too-large");
	if (!isPhoto(file)) throw new AppError("unreadable-file");
	const { workspaceId } = scope;
	if ((await db().media.count({ where: { workspaceId } })) >= mostPerWorkspace) throw new AppError("too-many");
	const picture = await drawPicture(file);
	const id = newId();
	await db().media.create({ data: { workspaceId, id, type: "image/webp", ...picture } });
	nudgeDrawing();
	const { width, height } = picture;
	return { url: mediaAddress({ workspaceId, id }), width, height };
}
