import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { makeReady, serveReady } from "./ready-reply";
import type { ReplyRecord } from "./record";

const text = "a page ".repeat(500);
const page: ReplyRecord = {
	status: 200,
	headers: { "content-type": "text/html", "cache-control": "no-cache" },
	body: text,
};
const asks = (headers: Record<string, string> = {}) => ({
	...{ method: "GET", url: "/q/a", headers, body: new Uint8Array(), address: "" },
});

test.each([
	["gzip, deflate, br, zstd", "br"],
	["gzip, deflate", "gzip"],
	["GZIP;q=0.5, br;q=0", "gzip"],
	["br;q=0.001", "br"],
	["br ; q=0.000 , gzip;q=0.0", undefined],
	["identity, brotli, x-gzip", undefined],
	["", undefined],
])("for %j it is sent as %s, at its whole length", async (accepts, encoding) => {
	const { headers, body } = serveReady(await makeReady(page), asks({ "accept-encoding": accepts }));
	expect(headers["content-encoding"]).toBe(encoding);
	expect(headers["content-length"]).toBe(`${body.length}`);
	const decode = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ""] ?? ((bytes: Uint8Array) => bytes);
	expect(Buffer.from(decode(body as Buffer)).toString()).toBe(text);
});

test("it is compressed as well as can be once there was time", async () => {
	const words = Array.from({ length: 3_000 }, (_, at) => `word${(at * at) % 997}`).join(" ");
	const ready = await makeReady({ ...page, body: words });
	const size = () => Number(serveReady(ready, asks({ "accept-encoding": "br" })).headers["content-length"]);
	const quick = size();
	await vi.waitFor(() => expect(size()).toBe(brotliCompressSync(words).length), { timeout: 30_000 });
	expect(size()).toBeLessThan(quick);
});

test("it names what it was chosen by", async () => {
	const { plain } = await makeReady(page, ["accept-language"]);
	expect(plain.headers).toMatchObject({ ...page.headers, vary: "accept-encoding, accept-language" });
});

test("who has it is told that it has not changed, in whatever encoding", async () => {
	const ready = await makeReady(page);
	for (const known of [ready.etag, `"other", ${ready.etag.slice(2)}`, "*"]) {
		const reply = serveReady(ready, asks({ "if-none-match": known, "accept-encoding": "br" }));
		expect(reply).toMatchObject({ status: 304, body: "", headers: { etag: ready.etag, vary: "accept-encoding" } });
		expect(reply.headers).not.toHaveProperty("content-length");
	}
	expect(serveReady(ready, asks({ "if-none-match": 'W/"other"' })).status).toBe(200);
});

test("another body or another policy is a change", async () => {
	const { etag } = await makeReady(page);
	const other = await makeReady({ ...page, body: `${text}.` });
	const stricter = await makeReady({
		...page,
		headers: { ...page.headers, "content-security-policy": "default-src 'none'" },
	});
	expect(new Set([etag, other.etag, stricter.etag]).size).toBe(3);
	expect((await makeReady(page)).etag).toBe(etag);
});

test("what isn't there has no tag to ask by", async () => {
	const ready = await makeReady({ ...page, status: 404 });
	expect(serveReady(ready, asks({ "if-none-match": "*" })).status).toBe(404);
	expect(ready.plain.headers).not.toHaveProperty("etag");
});
