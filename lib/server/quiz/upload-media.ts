import "server-only";
import sharp from "sharp";
import { AppError } from "@/lib/contracts/errors";
import type { MediaReply } from "@/lib/contracts/quiz";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { isPhoto } from "./is-photo";

export const mostMediaBytes = 5 * 1024 * 1024;
const mostSide = 1600;
const mostPixels = 50_000_000;
const mostPerWorkspace = 5000;

/**
 * Draws the picture anew as WebP, at most 1600 px on a side: nothing of the file itself is kept, neither metadata (where
 * it was taken) nor anything hidden in it. JPEG, PNG, WebP, GIF (first frame) and AVIF; no SVG.
 * Errors: `too-large` (5 MB, or 50 megapixels), `unreadable-file`, `too-many`, `forbidden`.
 */
export async function uploadMedia(scope: Scope, file: Uint8Array): Promise<MediaReply> {
	requireRole(scope, "editor");
	if (file.byteLength > mostMediaBytes) throw new AppError("too-large");
	if (!isPhoto(file)) throw new AppError("unreadable-file");
	const { workspaceId } = scope;
	if ((await db().media.count({ where: { workspaceId } })) >= mostPerWorkspace) throw new AppError("too-many");
	const { data, info } = await draw(file);
	const id = newId();
	const { width, height } = info;
	await db().media.create({
		data: { workspaceId, id, type: "image/webp", bytes: new Uint8Array(data), width, height },
	});
	return { url: `/m/${workspaceId}/${id}`, width, height };
}

async function draw(file: Uint8Array) {
	try {
		return await sharp(file, { limitInputPixels: mostPixels, failOn: "error", animated: false })
			.rotate()
			.resize({ width: mostSide, height: mostSide, fit: "inside", withoutEnlargement: true })
			.webp({ quality: 82 })
			.toBuffer({ resolveWithObject: true });
	} catch (error) {
		const huge = error instanceof Error && error.message.includes("pixel limit");
		throw new AppError(huge ? "too-large" : "unreadable-file", String(error));
	}
}
