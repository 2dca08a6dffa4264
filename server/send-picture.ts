import { type MediaPlace, mediaPlace } from "@/lib/server/media/media-place";
import { type PictureFormat, pictureWidths } from "@/lib/server/media/picture-sizes";
import { readPicture, readSize } from "@/lib/server/media/read-picture";
import { Lru } from "@/lib/server/memory/lru";
import { perProcess } from "@/lib/server/per-process";
import type { ReplyRecord, RequestRecord } from "./reply/record";

interface Picture {
	type: string;
	bytes: Uint8Array;
	/** In pixels. */
	width: number;
}

interface Size {
	width: number;
	format: PictureFormat;
}

const MOST_BYTES = 48 * 2 ** 20;
const pictures = perProcess("pictures", () => new Lru<Picture>(MOST_BYTES, ({ bytes }) => bytes.byteLength + 500));
const forEver = "public, max-age=31536000, immutable";

/** /m/WORKSPACE/ID, a picture as it was uploaded, and /m/WORKSPACE/ID/WIDTH.FORMAT, one of its sizes. None ever changes. */
export async function sendPicture(path: string, request: RequestRecord): Promise<ReplyRecord> {
	const [, address = path, width, format] = /^(.+)\/([1-9]\d{0,3})\.(avif|webp)$/.exec(path) ?? [];
	const place = mediaPlace(address);
	if (!place) return notFound;
	if (width === undefined) {
		const picture = await original(place);
		return picture ? reply(path, picture, forEver, request) : notFound;
	}
	const size: Size = { width: Number(width), format: format as PictureFormat };
	const drawn = await sized(place, size);
	if (drawn) return reply(path, drawn, forEver, request);
	// Not drawn yet: the whole picture meanwhile.
	const picture = await original(place);
	if (!picture || !pictureWidths(picture.width).includes(size.width)) return notFound;
	return reply(address, picture, "public, max-age=60", request);
}

const original = (place: MediaPlace) => keep(`${place.workspaceId}/${place.id}`, () => readPicture(place));

const sized = (place: MediaPlace, { width, format }: Size) =>
	keep(`${place.workspaceId}/${place.id}/${width}.${format}`, async () => {
		const found = await readSize(place, { width, format });
		return found && { ...found, type: `image/${format}`, width };
	});

const missing = new Error("no such picture");

/** What isn't there is not remembered: it may come. */
async function keep(key: string, read: () => Promise<Picture | null>): Promise<Picture | null> {
	try {
		return await pictures.get(key, async () => (await read()) ?? Promise.reject(missing));
	} catch (error) {
		if (error === missing) return null;
		throw error;
	}
}

function reply(address: string, { type, bytes }: Picture, caching: string, { headers }: RequestRecord): ReplyRecord {
	const etag = `"${address}"`;
	const shared = { etag, "cache-control": caching, "x-content-type-options": "nosniff" };
	if (headers["if-none-match"]?.includes(etag)) return { status: 304, headers: shared, body: "" };
	const policy = "default-src 'none'; sandbox";
	return { status: 200, headers: { ...shared, "content-type": type, "content-security-policy": policy }, body: bytes };
}

const notFound: ReplyRecord = { status: 404, headers: { "cache-control": "no-store" }, body: "" };
