import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { KeptBatch } from "./kept-batch";
import { postBatch, type Sent } from "./transport";

const { fetch } = globalThis;
const batch: KeptBatch = {
	...{ id: "b", response: "r", quiz: "quiz", version: "v", events: [], personal: [] },
	came: { locale: "da", began: null, search: "?utm_source=mail&l=CODE", referrer: "https://shop.example/page" },
};
let server: Server;
let listener: RequestListener;

beforeEach(async () => {
	server = createServer((request, response) => listener(request, response));
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	vi.stubGlobal("fetch", (path: string, init: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init));
	vi.stubGlobal("location", { hostname: "quiz.example" });
	vi.stubGlobal("screen", { width: 390, height: 844 });
});
afterEach(() => {
	vi.unstubAllGlobals();
	server.closeAllConnections();
	server.close();
});

const answer =
	(status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
	(_, response) =>
		void response.writeHead(status, headers).end(body);

const refusal = (code: string) => JSON.stringify({ error: { code, requestId: "1", issues: [] } });

test.each<[string, RequestListener, Sent<unknown>]>([
	["a reply", answer(200, '{"missing":[]}'), { reply: { missing: [] }, waitMs: null }],
	["a refusal", answer(410, refusal("gone")), { reply: null, waitMs: null }],
	["one that can't be read by the server", answer(400, refusal("invalid-input")), { reply: null, waitMs: null }],
	["a server at its limit", answer(503, "{}", { "retry-after": "7" }), { reply: null, waitMs: 7_000 }],
	["too many", answer(429, "{}", { "retry-after": "2" }), { reply: null, waitMs: 2_000 }],
	["too many, for how long isn't said", answer(429, "{}"), { reply: null, waitMs: 0 }],
	[
		"a date to wait for",
		answer(503, "", { "retry-after": "Fri, 27 Nov 2026 02:00:00 GMT" }),
		{ reply: null, waitMs: 0 },
	],
	["a server in trouble", answer(500, "{}"), { reply: null, waitMs: 0 }],
	["a page to log in to a network", answer(200, "<h1>Welcome</h1>"), { reply: null, waitMs: 0 }],
	["somebody in between who forbids", answer(403, "<h1>Forbidden</h1>"), { reply: null, waitMs: 0 }],
	["one who forbids in JSON", answer(403, '{"message":"Forbidden"}'), { reply: null, waitMs: 0 }],
	["one with errors of their own", answer(403, '{"error":{"code":"blocked"}}'), { reply: null, waitMs: 0 }],
	["one who says yes to everything", answer(200, '{"ok":true}'), { reply: null, waitMs: 0 }],
	["one who says nothing", answer(200, "null"), { reply: null, waitMs: 0 }],
	["a line that breaks", (request) => void request.destroy(), { reply: null, waitMs: 0 }],
])("%s", async (_, given, sent) => {
	listener = given;
	expect(await postBatch(batch)).toEqual(sent);
});

test("what travels names the quiz, where the person came from and nothing more of the page", async () => {
	const bodies: { url?: string; body: unknown }[] = [];
	listener = (request, response) => {
		const chunks: Buffer[] = [];
		request.on("data", (chunk) => chunks.push(chunk));
		request.on("end", () => {
			bodies.push({ url: request.url ?? "", body: JSON.parse(Buffer.concat(chunks).toString()) });
			response.end("{}");
		});
	};
	await postBatch(batch);
	const { came: _, ...rest } = batch;
	const origin = {
		locale: "da",
		began: null,
		utm: { source: "mail" },
		referrerHost: "shop.example",
		device: "phone",
		link: "CODE",
		test: false,
	};
	expect(bodies).toEqual([{ url: "/api/q/batches?quiz=quiz", body: { ...rest, origin } }]);
});

test("as much as a browser carries on for a page that is left is marked so, and no more", async () => {
	const kept: (boolean | undefined)[] = [];
	const carried = globalThis.fetch;
	vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
		kept.push(init.keepalive);
		return carried(path, init);
	});
	listener = answer(200, "{}");
	const large: KeptBatch = {
		...batch,
		personal: [{ id: "p", question: "q", kind: "longText", value: "x".repeat(30_000) }],
	};
	await Promise.all([postBatch(large), postBatch(large), postBatch(large)]);
	await postBatch(large);
	expect(kept).toEqual([true, true, false, true]);
});
