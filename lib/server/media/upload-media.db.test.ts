import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { AppError } from "@/lib/contracts/errors";
import type { Scope } from "@/lib/server/auth/scope";
import { makeScope } from "@/lib/server/catalog/testing/scope";
import { db } from "@/lib/server/db/client";
import { drawSizes } from "./draw-sizes";
import { mediaPlace } from "./media-place";
import { pictureFacts } from "./picture-facts";
import { readPicture } from "./read-picture";
import { uploadMedia } from "./upload-media";

let scope: Scope;
const green = "#1f6f4f";
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: green } });
const code = async (file: Uint8Array, as = scope) =>
	uploadMedia(as, file)
		.then(() => "done")
		.catch((error: unknown) => (error as AppError).code);
const placeOf = (url: string) => mediaPlace(url) ?? { workspaceId: "", id: "" };
const factsOf = async (url: string) => (await pictureFacts([url]))[url];
/** How far a picture's colour is from this one, in the channel that differs most. */
async function distance(url: string, from: string): Promise<number> {
	const [a, b] = [(await factsOf(url))?.colour ?? "", from].map((hex) => Buffer.from(hex.slice(1), "hex"));
	if (a?.length !== 3 || !b) return 256;
	return Math.max(...[...a].map((value, at) => Math.abs(value - (b[at] ?? 0))));
}
async function stored(file: Uint8Array) {
	const { url } = await uploadMedia(scope, file);
	return { url, picture: sharp((await readPicture(placeOf(url)))?.bytes) };
}

beforeAll(async () => {
	scope = await makeScope();
});

describe("an upload", () => {
	it("is drawn anew, smaller, without what the camera wrote into it", async () => {
		const file = await plain(3200, 800)
			.withExif({ IFD0: { Copyright: "secret place" } })
			.jpeg()
			.toBuffer();
		const { url, width, height } = await uploadMedia(scope, file);
		expect([width, height]).toEqual([1600, 400]);
		const found = await readPicture(placeOf(url));
		const meta = await sharp(found?.bytes).metadata();
		expect([found?.type, meta.format, meta.width, meta.exif]).toEqual(["image/webp", "webp", 1600, undefined]);
		expect(Buffer.from(found?.bytes ?? []).includes("secret place")).toBe(false);
	});

	it("never becomes larger", async () => {
		expect(await uploadMedia(scope, await plain(20, 10).png().toBuffer())).toMatchObject({ width: 20, height: 10 });
	});

	it("stands upright when the camera lay on its side", async () => {
		const file = await plain(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
		expect(await uploadMedia(scope, file)).toMatchObject({ width: 20, height: 40 });
	});

	it("that moves keeps its first picture", async () => {
		const frames = Buffer.concat([
			...[...Array(6)].map(() => Buffer.from([255, 0, 0])),
			...[...Array(6)].map(() => Buffer.from([0, 0, 255])),
		]);
		const file = await sharp(frames, { raw: { width: 2, height: 6, channels: 3, pageHeight: 3 } })
			.gif({ loop: 0, delay: [100, 100] })
			.toBuffer();
		expect((await sharp(file, { animated: true }).metadata()).pages).toBe(2);
		const { url, picture } = await stored(file);
		const { width, height, pages = 1 } = await picture.metadata();
		expect([width, height, pages]).toEqual([2, 3, 1]);
		expect(await distance(url, "#ff0000")).toBeLessThan(8);
	});

	it("that is see-through stays so, and has no colour behind it", async () => {
		const file = await sharp({ create: { width: 30, height: 30, channels: 4, background: "#ff000000" } })
			.png()
			.toBuffer();
		const { url, picture } = await stored(file);
		expect([(await picture.stats()).isOpaque, (await factsOf(url))?.colour]).toEqual([false, ""]);
	});

	it("tells at once how large it is and which colour most of it has", async () => {
		const onWhite = await sharp({ create: { width: 90, height: 60, channels: 3, background: "#fdfdfb" } })
			.composite([{ input: await plain(30, 30).png().toBuffer() }])
			.png()
			.toBuffer();
		const { url } = await stored(onWhite);
		expect(await factsOf(url)).toMatchObject({ width: 90, height: 60 });
		expect(await distance(url, "#fdfdfb")).toBeLessThan(8);
	});
});

describe("what is refused", () => {
	it.each([
		["a drawing with a script", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
		["a page", "<!doctype html><script>alert(1)</script>"],
		["a PNG's first bytes and nothing more", "\x89PNG\r\n\x1a\n"],
		["nothing", ""],
	])("%s", async (_, text) => {
		expect(await code(Buffer.from(text, "latin1"))).toBe("unreadable-file");
	});

	it("what is too large, and viewers", async () => {
		expect(await code(new Uint8Array(5 * 1024 * 1024 + 1))).toBe("too-large");
		expect(await code(await plain(9, 9).png().toBuffer(), { ...scope, role: "viewer" })).toBe("forbidden");
	});

	it("a small file of 64 million points", async () => {
		const file = await plain(8000, 8000).png({ compressionLevel: 9 }).toBuffer();
		expect(file.byteLength).toBeLessThan(400_000);
		expect(await code(file)).toBe("too-large");
	});
});

it("is found only under its own workspace", async () => {
	const { id } = placeOf((await uploadMedia(scope, await plain(9, 9).png().toBuffer())).url);
	expect(await readPicture({ ...(await makeScope()), id })).toBeNull();
});

describe("sizes", () => {
	const sizesOf = (url: string) => {
		const { workspaceId, id: mediaId } = placeOf(url);
		return db().mediaSize.findMany({ where: { workspaceId, mediaId }, orderBy: [{ width: "asc" }, { format: "asc" }] });
	};
	const drawAll = async () => {
		while (await drawSizes());
	};

	it("are drawn in both formats, none wider than the picture, and go with it", async () => {
		const { url } = await uploadMedia(scope, await plain(500, 250).png().toBuffer());
		await drawAll();
		const sizes = await sizesOf(url);
		const drawn = await Promise.all(sizes.map(({ bytes }) => sharp(bytes).metadata()));
		const named = sizes.map(({ width, format }) => `${width} ${format}`);
		expect(named).toEqual([160, 320, 480, 500].flatMap((width) => [`${width} avif`, `${width} webp`]));
		expect(
			drawn.map(({ width, height, format }) => `${width} ${height} ${format === "heif" ? "avif" : format}`),
		).toEqual(sizes.map(({ width, format }) => `${width} ${width / 2} ${format}`));
		const { workspaceId, id } = placeOf(url);
		await db().media.delete({ where: { workspaceId_id: { workspaceId, id } } });
		expect(await sizesOf(url)).toEqual([]);
	});

	it("keep what is see-through", async () => {
		const { url } = await uploadMedia(
			scope,
			await sharp({ create: { width: 30, height: 30, channels: 4, background: "#ff000000" } })
				.png()
				.toBuffer(),
		);
		await drawAll();
		const opaque = await Promise.all(
			(await sizesOf(url)).map(async ({ bytes }) => (await sharp(bytes).stats()).isOpaque),
		);
		expect(opaque).toEqual([false, false]);
	});

	it("are drawn once by however many ask, also of pictures from before there were any, which get their colour", async () => {
		await drawAll();
		const urls = await Promise.all(
			[30, 40].map(async (side) => (await uploadMedia(scope, await plain(side, side).png().toBuffer())).url),
		);
		await db().media.updateMany({ where: { workspaceId: scope.workspaceId }, data: { colour: "" } });
		const done = await Promise.all([drawSizes(), drawSizes(), drawSizes()]);
		expect(done.toSorted()).toEqual([false, true, true]);
		for (const url of urls) {
			expect(await sizesOf(url)).toHaveLength(2);
			expect(await distance(url, green)).toBeLessThan(8);
		}
	});

	it("of a picture that can't be drawn are given up", async () => {
		const { url } = await uploadMedia(scope, await plain(20, 20).png().toBuffer());
		const { workspaceId, id } = placeOf(url);
		await db().media.update({
			where: { workspaceId_id: { workspaceId, id } },
			data: { bytes: new Uint8Array([1, 2]) },
		});
		await drawAll();
		expect(await drawSizes()).toBe(false);
		expect(await sizesOf(url)).toEqual([]);
	});
});
