import "server-only";
import sharp from "sharp";
import { AppError } from "@/lib/contracts/errors";
import { perProcess } from "@/lib/server/per-process";
import { mainColour } from "./main-colour";
import type { PictureFormat } from "./picture-sizes";

const mostSide = 1600;
const mostPixels = 50_000_000;
const mostSeconds = 20;

type Bytes = Uint8Array<ArrayBuffer>;

export interface DrawnPicture {
	bytes: Bytes;
	width: number;
	height: number;
	/** "#rrggbb", or "" where it is see-through. */
	colour: string;
}

/** As WebP, upright, at most 1600 px on a side. Throws `too-large` and `unreadable-file`. */
export const drawPicture = (file: Uint8Array): Promise<DrawnPicture> =>
	inTurn(async () => {
		try {
			const { data, info } = await open(file)
				.rotate()
				.resize({ width: mostSide, height: mostSide, fit: "inside", withoutEnlargement: true })
				.webp({ quality: 82 })
				.toBuffer({ resolveWithObject: true });
			const { width, height } = info;
			return { bytes: new Uint8Array(data), width, height, colour: await mainColour(data) };
		} catch (error) {
			const huge = error instanceof Error && /pixel limit/.test(error.message);
			throw new AppError(huge ? "too-large" : "unreadable-file", String(error));
		}
	});

/** A stored picture, no wider than that. */
export const drawSize = (picture: Uint8Array, width: number, format: PictureFormat): Promise<Bytes> =>
	inTurn(async () => {
		const drawing = open(picture).resize({ width, withoutEnlargement: true });
		const data = await (format === "avif"
			? drawing.avif({ quality: 52, effort: 3 })
			: drawing.webp({ quality: 78 })
		).toBuffer();
		return new Uint8Array(data);
	});

const open = (file: Uint8Array) =>
	sharp(file, { limitInputPixels: mostPixels, failOn: "error", animated: false }).timeout({ seconds: mostSeconds });

sharp.concurrency(1);
const queue = perProcess("drawing", () => ({ last: Promise.resolve() as Promise<unknown> }));

/** One picture at a time, on one core: a large one takes 200 MB while it is drawn, and shoppers are waiting beside it. */
function inTurn<T>(draw: () => Promise<T>): Promise<T> {
	const turn = queue.last.then(draw);
	queue.last = turn.catch(() => {});
	return turn;
}
