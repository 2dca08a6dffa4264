import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { resultFromPack } from "@/lib/quiz/candidate-pack";
import { evaluate } from "@/lib/quiz/recommend";
import { catalog } from "@/lib/quiz/testing/golden/catalog";
import { expected } from "@/lib/quiz/testing/golden/expected";
import { quiz as document } from "@/lib/quiz/testing/golden/quiz";
import { choices, said } from "@/lib/quiz/testing/golden/sequence";
import { db, pool } from "@/lib/server/db/client";
import { whileAway } from "@/lib/server/memory/testing/database-away";
import { newId } from "@/lib/server/new-id";
import { candidatePack } from "@/lib/server/publish/candidate-pack";
import { createLink } from "@/lib/server/publish/create-link";
import { archiveLink } from "@/lib/server/publish/edit-link";
import { loadVersion } from "@/lib/server/publish/load-version";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { renameSlug } from "@/lib/server/publish/rename-slug";
import { saveSites } from "@/lib/server/publish/save-sites";
import { pauseQuiz, resumeQuiz, unpublishQuiz } from "@/lib/server/publish/set-status";
import {
	type GoldenQuiz,
	goldenResult,
	origin,
	publishGoldenQuiz,
	toGolden,
} from "@/lib/server/responses/testing/golden-quiz";
import { getIntegrity } from "@/lib/server/results/get-integrity";
import type { RequestRecord } from "./reply/record";
import { nodeHost, routesHost } from "./testing/host-under-test";

vi.mock("./page/shopper-files", () => ({
	shopperFiles: () => ({
		names: { embed: "embed.4KX2ZQ7A.js", embedded: "embedded.4KX2ZQ7A.js", early: "early.4KX2ZQ7A.js" },
		find: (name: string) => (name.startsWith("embed.4") ? Buffer.from("loader") : null),
	}),
}));

const address = "203.0.113.77";
let golden: GoldenQuiz;
// shopper-routes.db.test.ts asks for the other one.
const { host, close } = await (process.env.HOST_UNDER_TEST === "routes" ? routesHost() : nodeHost());

beforeAll(async () => {
	golden = await publishGoldenQuiz();
});
afterAll(close);

async function ask(url: string, more: Partial<RequestRecord> = {}) {
	const reply = await host({ method: "GET", url, headers: {}, body: new Uint8Array(), address, ...more });
	if (!reply) throw new Error(`${url} was left to Next`);
	return { ...reply, text: Buffer.from(reply.body).toString() };
}

const send = (url: string, body: unknown) =>
	ask(url, {
		method: "POST",
		headers: { "x-forwarded-for": address, "user-agent": "Browser/1", cookie: "id=stranger" },
		body: body === null ? null : new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)),
	});

const batch = (steps: ReturnType<typeof said>[]) => ({
	...{ id: newId(), response: newId(), quiz: golden.slug, version: golden.versionId, origin, personal: [] },
	events: steps.map((step, seq) => ({ ...step, id: newId(), seq, at: 0 })),
});

describe("the hosted page", () => {
	test("has its first question in the HTML, in the language asked for", async () => {
		const page = await ask(`/q/${golden.slug}`, { headers: { "accept-language": "de, da;q=0.8" } });
		expect(page.status).toBe(200);
		const [first] = document.screens[0]?.blocks.filter((block) => "choices" in block) ?? [];
		if (!first || !("choices" in first)) throw new Error("the golden quiz begins with choices");
		for (const text of [first.text.da, ...first.choices.map((choice) => choice.text.da)]) {
			expect(page.text).toContain(text);
		}
		expect(page.text).toMatch(/<html lang="da" dir="ltr">/);
		expect((await ask(`/q/${golden.slug}?lang=en`)).text).toContain(first.text.en);
	});

	test("sets no cookie and allows nothing but its own script and style", async () => {
		const { headers } = await ask(`/q/${golden.slug}`);
		expect(headers).not.toHaveProperty("set-cookie");
		const policy = headers["content-security-policy"] ?? "";
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/unsafe|\*/);
		expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-cache" });
	});

	test("is sent once to a browser that keeps it, and again when another version is live", async () => {
		const quiz = await publishGoldenQuiz();
		const { headers } = await ask(`/q/${quiz.slug}`);
		expect(headers.vary).toBe("accept-encoding, accept-language");
		const again = () => ask(`/q/${quiz.slug}`, { headers: { "if-none-match": headers.etag } });
		expect(await again()).toMatchObject({ status: 304, text: "" });
		const { versionId } = await publishQuiz(quiz.scope, quiz.quizId, { id: newId(), revision: 0, note: "" });
		const other = await again();
		expect([other.status, other.text.includes(versionId)]).toEqual([200, true]);
		await pauseQuiz(quiz.scope, quiz.quizId, {});
		expect((await again()).status).toBe(503);
	});

	test("has what the address fills in ahead, for who asks by it alone", async () => {
		const pressed = ({ text }: { text: string }) => /aria-pressed="true"[^>]*value="([^"]+)"/.exec(text)?.[1];
		for (const choice of ["c-dry", "c-oily"]) {
			const reply = await ask(`/q/${golden.slug}?prefill=q-skin%3D${choice}`);
			expect([pressed(reply), reply.headers["cache-control"]]).toEqual([choice, "private, no-store"]);
		}
		expect(pressed(await ask(`/q/${golden.slug}`))).toBeUndefined();
	});

	test("is described to who asks for its headers only", async () => {
		const { headers, status } = await ask(`/q/${golden.slug}`, { method: "HEAD" });
		const whole = await ask(`/q/${golden.slug}`);
		expect([status, headers["content-length"]]).toEqual([200, `${whole.body.length}`]);
	});

	test("is served while the database is away; an address never asked for is told to wait", async () => {
		const { text } = await ask(`/q/${golden.slug}`);
		await whileAway(async () => {
			expect(await ask(`/q/${golden.slug}`)).toMatchObject({ status: 200, text });
			const unknown = await ask("/q/never-asked-for", { headers: { "accept-language": "da" } });
			expect(unknown).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
			expect(unknown.text).toContain("Et øjeblik");
		});
		expect((await ask("/q/never-asked-for")).status).toBe(404);
	});

	test("says nothing of how products are chosen", async () => {
		const { text } = await ask(`/q/${golden.slug}`);
		const products = await db().product.findMany({ where: { workspaceId: golden.scope.workspaceId } });
		for (const { id, title } of products) {
			expect(text).not.toContain(id);
			expect(text).not.toContain(title);
		}
		expect(text).not.toMatch(/"(effects|points|candidates|lineage)"/);
		for (const { name } of [...document.screens, ...document.resultPages]) expect(text).not.toContain(`"${name}"`);
	});

	test("answers an unknown address with 404, in words", async () => {
		const page = await ask("/q/no-such-quiz", { headers: { "accept-language": "da" } });
		expect([page.status, page.headers["set-cookie"]]).toEqual([404, undefined]);
		expect(page.text).toContain("Her er ingen quiz");
		expect((await ask("/p/no-such-link?lang=da")).text).toContain("Her er ingen quiz");
	});

	test("shows the message of a paused quiz as text, says when one has closed, and leads from old addresses", async () => {
		await pauseQuiz(golden.scope, golden.quizId, { en: "Back <b>soon</b>" });
		const paused = await ask(`/q/${golden.slug}?lang=en`);
		expect([paused.status, paused.text.includes("Back &lt;b&gt;soon&lt;/b&gt;")]).toEqual([503, true]);
		const screens = paused.text.match(/<form class="q-screen"[^>]*>/g) ?? [];
		expect([screens.length > 0, screens.filter((screen) => !/ hidden[ >]/.test(screen))]).toEqual([true, []]);
		await unpublishQuiz(golden.scope, golden.quizId);
		const closed = await ask(`/q/${golden.slug}?lang=en`);
		expect([closed.status, closed.text.includes("This quiz has closed")]).toEqual([410, true]);
		expect(closed.headers["content-security-policy"]).toContain("script-src 'none'");
		const framed = await ask(`/q/${golden.slug}?lang=en&embed=inline`);
		expect(framed.headers["content-security-policy"]).toContain("script-src 'self';");
		expect(framed.text).toMatch(
			/"This quiz has closed","locale":"en","labels":\{\},"inline":true.*src="\/shopper\/embedded\./,
		);
		await resumeQuiz(golden.scope, golden.quizId);
		const old = golden.slug;
		golden.slug = `moved-${golden.quizId}`;
		await renameSlug(golden.scope, golden.quizId, golden.slug);
		const moved = await ask(`/q/${old}?lang=da`);
		expect([moved.status, moved.headers.location]).toEqual([308, `/q/${golden.slug}?lang=da`]);
		const typed = await ask(`/q/M${golden.slug.slice(1)}?lang=da`);
		expect([typed.status, typed.headers.location]).toEqual([308, `/q/${golden.slug}?lang=da`]);
	});
});

describe("an embedded page", () => {
	const policyOf = async (query = "") =>
		(await ask(`/q/${golden.slug}?lang=en${query}`)).headers["content-security-policy"] ?? "";

	test("is framed by the quiz's own sites alone, at once, whatever it shows", async () => {
		const ours = "frame-ancestors 'self' http://localhost:3000";
		expect(await policyOf("&embed=inline")).toMatch(new RegExp(`${ours}$`));
		await saveSites(golden.scope, golden.quizId, ["https://shop.example", "https://www.shop.example"]);
		const theirs = `${ours} https://shop.example https://www.shop.example`;
		expect(await policyOf("&embed=inline")).toMatch(new RegExp(`${theirs}$`));
		expect(await policyOf()).toMatch(new RegExp(`${theirs}$`));
		const other = await publishGoldenQuiz();
		const { headers } = await ask(`/q/${other.slug}`);
		expect(headers["content-security-policy"]).toMatch(new RegExp(`${ours}$`));
		await pauseQuiz(golden.scope, golden.quizId, {});
		expect(await policyOf("&embed=inline")).toMatch(new RegExp(`${theirs}$`));
		await resumeQuiz(golden.scope, golden.quizId);
		await saveSites(golden.scope, golden.quizId, ["*"]);
		expect(await policyOf()).toMatch(new RegExp(`${ours} \\*$`));
	});

	test("has no window's height, and knows whom it may tell what in which words", async () => {
		await saveSites(golden.scope, golden.quizId, ["https://shop.example"]);
		const inside = await ask(`/q/${golden.slug}?lang=en&embed=inline`);
		expect(inside.text).not.toContain("min-height:100svh");
		const json = /<script type="application\/json" id="embed">(.*?)<\/script>/.exec(inside.text)?.[1] ?? "{}";
		const embed = JSON.parse(json);
		expect(embed).toMatchObject({ inline: true, sites: ["http://localhost:3000", "https://shop.example"] });
		const [first] = document.screens[0]?.blocks.filter((block) => "choices" in block) ?? [];
		if (!first || !("choices" in first)) throw new Error("the golden quiz begins with choices");
		expect(embed.labels).toMatchObject({
			[first.id]: first.text.en,
			[first.choices[0]?.id ?? ""]: first.choices[0]?.text.en,
		});
		const outside = await ask(`/q/${golden.slug}?lang=en`);
		expect(outside.text).toContain("min-height:100svh");
		expect(outside.text).not.toContain('id="embed"');
	});

	test("is nothing that another workspace's owner can allow", async () => {
		const stranger = { ...golden.scope, workspaceId: newId() };
		await expect(saveSites(stranger, golden.quizId, ["*"])).rejects.toMatchObject({ code: "not-found" });
	});
});

describe("oEmbed", () => {
	const found = async (query: string) => {
		const { status, text } = await ask(`/api/q/oembed?${query}`);
		return { status, ...JSON.parse(text) };
	};
	const urlOf = (path: string) => `url=${encodeURIComponent(`http://localhost:3000${path}`)}`;

	test("tells how a quiz is embedded, within the room that there is, and the page leads to it", async () => {
		await saveSites(golden.scope, golden.quizId, ["https://shop.example"]);
		const rich = await found(`${urlOf(`/q/${golden.slug}?lang=da`)}&maxwidth=500&maxheight=9000`);
		expect(rich).toMatchObject({ status: 200, type: "rich", version: "1.0", width: 500, height: 720 });
		expect(rich.html).toContain(`src="http://localhost:3000/q/${golden.slug}?embed=inline&amp;lang=da"`);
		const { text } = await ask(`/q/${golden.slug}`);
		const [, href = ""] = /type="application\/json\+oembed" href="([^"]+)"/.exec(text) ?? [];
		expect(await found(new URL(href).search.slice(1))).toMatchObject({ status: 200 });
	});

	test("offers no quiz that may stand nowhere, that isn't there or isn't ours, and speaks JSON alone", async () => {
		const here = urlOf(`/q/${golden.slug}`);
		expect(await found(`${here}&format=xml`)).toEqual({ status: 501 });
		for (const url of [urlOf("/q/no-such-quiz"), urlOf(`/p/${golden.slug}`), "", "url=nonsense"]) {
			expect(await found(url), url).toEqual({ status: 404 });
		}
		const elsewhere = encodeURIComponent(`https://other.example/q/${golden.slug}`);
		expect(await found(`url=${elsewhere}`)).toEqual({ status: 404 });
		await saveSites(golden.scope, golden.quizId, []);
		expect(await found(here)).toEqual({ status: 401 });
		expect((await ask(`/api/q/oembed?${here}`)).headers["cache-control"]).toBe("no-store");
		expect((await ask(`/q/${golden.slug}`)).text).not.toContain("oembed");
	});
});

describe("the loader", () => {
	test("has an address that stays, for any page, and is asked for anew", async () => {
		const sent = await ask("/shopper/embed.js");
		expect(sent.headers).toMatchObject({ "cross-origin-resource-policy": "cross-origin" });
		expect(sent.headers["cache-control"]).toMatch(/max-age=300/);
		const again = await ask("/shopper/embed.js", { headers: { "if-none-match": sent.headers.etag } });
		expect([again.status, again.text]).toEqual([304, ""]);
		expect((await ask("/shopper/other.js")).status).toBe(404);
	});
});

describe("a campaign link", () => {
	test("leads to the quiz with its marks, until it is archived", async () => {
		const marks = { name: "Poster", source: "store", medium: "qr", campaign: "" };
		const { id, code } = await createLink(golden.scope, golden.quizId, marks);
		const to = await ask(`/p/${code}?lang=da`);
		expect((await ask(`/p/${code.toUpperCase()}?lang=da`)).headers).toEqual(to.headers);
		expect(to.status).toBe(302);
		expect(to.headers.location).toBe(`/q/${golden.slug}?lang=da&utm_source=store&utm_medium=qr&l=${code}`);
		await archiveLink(golden.scope, { quizId: golden.quizId, linkId: id });
		expect((await ask(`/p/${code}`)).status).toBe(404);
	});
});

describe("what a shopper sends", () => {
	test("is stored without the address it came from, the browser's name or a cookie", async () => {
		const sent = batch([said("q-skin", choices("c-dry"))]);
		const reply = await send("/api/q/batches", sent);
		expect([reply.status, reply.headers["set-cookie"]]).toEqual([200, undefined]);
		const everything = await dump();
		expect(everything).toContain(sent.response);
		for (const trace of [address, "Browser/1", "stranger"]) expect(everything).not.toContain(trace);
	});

	test("is refused with the reason when it is malformed or too much, and counted", async () => {
		const here = `?quiz=${golden.slug}`;
		expect((await send(`/api/q/batches${here}`, "{")).status).toBe(400);
		expect((await send(`/api/q/batches${here}`, { ...batch([]), events: "all" })).status).toBe(400);
		expect((await send(`/api/q/batches${here}`, null)).status).toBe(413);
		expect((await send(`/api/q/sign-up${here}`, null)).status).toBe(413);
		expect((await send("/api/q/batches?quiz=no-such-quiz", null)).status).toBe(413);
		expect((await send("/api/q/batches", null)).status).toBe(413);
		const { refused } = await getIntegrity(golden.scope, golden.quizId, { tz: "UTC" });
		expect(refused).toEqual([
			{ reason: "malformed", count: 2 },
			{ reason: "too-large", count: 2 },
		]);
	});
});

test("the form for wishes has its address in both hosts", async () => {
	const url = `/q/${golden.slug}/wish?product=${newId()}`;
	expect([(await ask(url)).status, (await send(url, "")).status]).toEqual([404, 404]);
	expect((await ask(url)).text).toContain("<h1");
});

describe("what no database can hold", () => {
	test.each(["/q/%00", "/p/%00", `/api/q/pack/%00/${newId()}`])("%s is not found", async (url) => {
		expect((await ask(url)).status).toBe(404);
	});

	test("in an address is no fault of ours", async () => {
		expect((await send("/api/q/batches?quiz=%00", "{")).status).toBe(400);
	});

	test("costs a response that sign, not itself", async () => {
		const sent = batch([said("q-skin", choices("c-dry"))]);
		const utm = { source: "news\0letter", campaign: "autumn \ud83c" };
		expect((await send("/api/q/batches", { ...sent, origin: { ...origin, utm } })).status).toBe(200);
		const stored = await db().response.findFirst({ where: { id: sent.response }, select: { utm: true } });
		expect(stored?.utm).toEqual({ source: "newsletter", campaign: "autumn \ufffd" });
	});
});

describe("the pack for a result without the server", () => {
	test("leads to the server's own results", async () => {
		const version = await loadVersion(golden.scope.workspaceId, golden.quizId, golden.versionId);
		const pack = version && (await candidatePack(version));
		if (!pack) throw new Error("the golden quiz is small enough");
		const ended = expected.filter(({ result }) => result);
		expect(ended.length).toBeGreaterThan(9);
		for (const { name, answers, result } of ended) {
			const own = evaluate(pack.document, pack.catalog, answers);
			expect(own && { name, ...goldenResult(own), overlay: catalog.overlay }).toEqual({ name, ...result });
			expect(toGolden(resultFromPack(pack, answers, "da", null))?.page).toBe(result?.page);
		}
	});

	test("holds no names for authors, and only attributes that rules look at", async () => {
		const { text, status } = await ask(`/api/q/pack/${golden.slug}/${golden.versionId}`);
		expect(status).toBe(200);
		for (const screen of document.screens) expect(text).not.toContain(`"name":"${screen.name}"`);
	});

	test("is not given for another quiz's version", async () => {
		const other = await publishGoldenQuiz();
		expect((await ask(`/api/q/pack/${golden.slug}/${other.versionId}`)).status).toBe(404);
		expect((await ask(`/api/q/pack/${golden.slug}/nothing`)).status).toBe(404);
	});
});

/** Every row of every table as text. */
async function dump(): Promise<string> {
	const { rows } = await pool().query<{ name: string }>(
		"SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
	);
	const tables = await Promise.all(
		rows.map(({ name }) => pool().query(`SELECT coalesce(json_agg(t)::text, '') AS all FROM "${name}" t`)),
	);
	return tables.map((table) => table.rows[0]?.all).join("\n");
}
