import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import type { AppError } from "@/lib/contracts/errors";
import type { Scope } from "@/lib/server/auth/scope";
import { makeScope } from "@/lib/server/catalog/testing/scope";
import { readMedia } from "./read-media";
import { uploadMedia } from "./upload-media";

let scope: Scope;
const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: "#1f6f4f" } });
const code = async (file: Uint8Array, as = scope) =>
	uploadMedia(as, file)
		.then(() => "done")
		.catch((error: unknown) => (error as AppError).code);

beforeAll(async () => {
	scope = await makeScope();
});

it("draws the picture anew, smaller, without what the camera wrote into it", async () => {
	const file = await plain(3200, 800)
		.withExif({ IFD0: { Copyright: "secret place" } })
		.jpeg()
		.toBuffer();
	const { url, width, height } = await uploadMedia(scope, file);
	expect([width, height]).toEqual([1600, 400]);
	const [, , workspace = "", id = ""] = url.split("/");
	const stored = await readMedia(workspace, id);
	const meta = await sharp(stored?.bytes).metadata();
	expect([stored?.type, meta.format, meta.width, meta.exif]).toEqual(["image/webp", "webp", 1600, undefined]);
	expect(Buffer.from(stored?.bytes ?? []).includes("secret place")).toBe(false);
});

it("never makes a small picture larger", async () => {
	expect(await uploadMedia(scope, await plain(20, 10).png().toBuffer())).toMatchObject({ width: 20, height: 10 });
});

it.each([
	["a drawing with a script", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
	["a page", "<!doctype html><script>alert(1)</script>"],
	["a PNG's first bytes and nothing more", "\x89PNG\r\n\x1a\n"],
	["nothing", ""],
])("refuses %s", async (_, text) => {
	expect(await code(Buffer.from(text, "latin1"))).toBe("unreadable-file");
});

it("refuses what is too large, and viewers", async () => {
	expect(await code(new Uint8Array(5 * 1024 * 1024 + 1))).toBe("too-large");
	expect(await code(await plain(9, 9).png().toBuffer(), { ...scope, role: "viewer" })).toBe("forbidden");
});

it("finds a picture only under its own workspace", async () => {
	const { url } = await uploadMedia(scope, await plain(9, 9).png().toBuffer());
	const id = url.split("/")[3] ?? "";
	expect(await readMedia((await makeScope()).workspaceId, id)).toBeNull();
	expect(await readMedia("no-uuid", id)).toBeNull();
});
