import sharp from "sharp";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Scope } from "@/lib/server/auth/scope";
import { makeScope } from "@/lib/server/catalog/testing/scope";
import { db } from "@/lib/server/db/client";
import { drawSizes } from "@/lib/server/media/draw-sizes";
import { uploadMedia } from "@/lib/server/media/upload-media";
import { newId } from "@/lib/server/new-id";
import { handleShopper, isShopperPath } from "./shopper";

vi.mock("./page/shopper-files", () => ({ shopperFiles: () => ({ names: {}, find: () => null }) }));

let scope: Scope;
beforeAll(async () => {
	scope = await makeScope();
});

async function upload(): Promise<string> {
	const green = sharp({ create: { width: 400, height: 300, channels: 3, background: "#1f6f4f" } });
	return (await uploadMedia(scope, await green.jpeg().toBuffer())).url;
}

async function ask(url: string, headers: Record<string, string> = {}, method = "GET") {
	expect(isShopperPath(url)).toBe(true);
	const reply = await handleShopper({ method, url, headers, body: new Uint8Array(), address: "203.0.113.7" });
	if (!reply) throw new Error(`${url} was left to Next`);
	return { ...reply, bytes: Buffer.from(reply.body), caching: reply.headers["cache-control"] };
}

const forEver = "public, max-age=31536000, immutable";

describe("a picture", () => {
	it("comes as it was uploaded and in its sizes, to be kept for ever, and can do nothing", async () => {
		const url = await upload();
		while (await drawSizes());
		for (const [path, type, width] of [
			[url, "image/webp", 400],
			[`${url}/160.webp`, "image/webp", 160],
			[`${url}/320.avif`, "image/avif", 320],
		] as const) {
			const { status, headers, bytes, caching } = await ask(path);
			expect([status, headers["content-type"], caching]).toEqual([200, type, forEver]);
			expect((await sharp(bytes).metadata()).width).toBe(width);
			expect(headers).toMatchObject({
				"content-security-policy": "default-src 'none'; sandbox",
				"x-content-type-options": "nosniff",
			});
			expect(headers).not.toHaveProperty("vary");
		}
	});

	it("isn't sent again to whoever has it", async () => {
		const url = await upload();
		while (await drawSizes());
		const [whole, small] = [await ask(url), await ask(`${url}/160.avif`)];
		const { etag = "" } = small.headers;
		expect(etag).not.toBe(whole.headers.etag);
		const again = await ask(`${url}/160.avif`, { "if-none-match": `"other", ${etag}` });
		expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag]);
		expect((await ask(url, { "if-none-match": etag })).status).toBe(200);
	});

	it("stands in for its sizes until they are drawn, for a minute at a time", async () => {
		const url = await upload();
		const early = await ask(`${url}/160.avif`);
		expect([early.headers["content-type"], early.caching]).toEqual(["image/webp", "public, max-age=60"]);
		expect(early.bytes).toEqual((await ask(url)).bytes);
		while (await drawSizes());
		const drawn = await ask(`${url}/160.avif`);
		expect([drawn.headers["content-type"], drawn.caching]).toEqual(["image/avif", forEver]);
		expect((await ask(`${url}/160.avif`, { "if-none-match": early.headers.etag ?? "" })).status).toBe(200);
	});

	it("is sent from memory the second time", async () => {
		const url = await upload();
		while (await drawSizes());
		const paths = [url, `${url}/320.webp`];
		const before = await Promise.all(paths.map((path) => ask(path)));
		await db().media.deleteMany({ where: { workspaceId: scope.workspaceId } });
		const after = await Promise.all(paths.map((path) => ask(path)));
		expect(after.map(({ bytes }) => bytes)).toEqual(before.map(({ bytes }) => bytes));
	});
});

describe("no picture", () => {
	it("stands at any other address, and that is not kept", async () => {
		const url = await upload();
		const [, , workspace = "", id = ""] = url.split("/");
		const strange = [`/m/${workspace}/${newId()}`, `/m/${newId()}/${id}`, `/m/${workspace}/x`, `/m/${workspace}`];
		const sizes = ["161.avif", "1280.avif", "0160.avif", "160.jpg", "160.avif/160.avif", "", "99999.webp"];
		for (const path of [...strange, ...sizes.map((size) => `${url}/${size}`)]) {
			const { status, bytes, caching } = await ask(path);
			expect([path, status, bytes.length, caching]).toEqual([path, 404, 0, "no-store"]);
		}
	});

	it("is missing for longer than it takes to come", async () => {
		const place = { workspaceId: scope.workspaceId, id: newId() };
		const url = `/m/${place.workspaceId}/${place.id}`;
		expect((await ask(url)).status).toBe(404);
		const [bytes, size] = [new Uint8Array([1]), { width: 1, height: 1 }];
		await db().media.create({ data: { ...place, ...size, type: "image/webp", bytes, drawn: true } });
		expect((await ask(url)).status).toBe(200);
	});
});
