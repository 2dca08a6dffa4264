import { request as sendTo } from "node:http";
import type { Integrity } from "../lib/contracts/results-replies";
import { signInByHand } from "./fixtures/account-steps";
import { newcomer, signUp } from "./fixtures/marketer";
import { expect, test } from "./fixtures/test";

test("pages carry the headers that keep others out", async ({ request }) => {
	for (const path of ["/", "/sign-in", "/no-such-page"]) {
		const headers = (await request.get(path)).headers();
		expect(headers["content-security-policy"], path).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}';/);
		expect(headers["content-security-policy"], path).toContain("frame-ancestors 'self'");
		expect(headers["x-frame-options"], path).toBe("SAMEORIGIN");
		expect(headers["x-content-type-options"], path).toBe("nosniff");
		expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
		expect(headers["permissions-policy"], path).toContain("camera=()");
		expect(headers["x-powered-by"], path).toBeUndefined();
	}
});

test("an injected inline script doesn't run", async ({ page, watched }) => {
	watched.allow(/^console: .*Content Security Policy/);
	await page.goto("/sign-in");
	const ran = await page.evaluate(() => {
		const script = document.createElement("script");
		script.textContent = "document.documentElement.dataset.owned = '1'";
		document.body.append(script);
		const picture = document.createElement("img");
		picture.setAttribute("onload", "document.documentElement.dataset.owned = '1'");
		picture.src = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
		document.body.append(picture);
		return new Promise((done) => setTimeout(() => done(document.documentElement.dataset.owned ?? "no"), 200));
	});
	expect(ran).toBe("no");
});

test("the session's cookie is out of scripts' reach, and what it holds is no identity to edit", async ({
	page,
	marketer,
}) => {
	await page.goto(`/w/${marketer.workspace}`);
	const cookies = await page.context().cookies();
	const session = cookies.find(({ name }) => name === "candor-session");
	expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
	expect(await page.evaluate(() => document.cookie)).not.toContain("candor-session");
	const forged = {
		...cookies.find(({ name }) => name === "candor-session"),
		value: `${session?.value.slice(0, -4)}AAAA`,
	};
	// Before the session goes: the page may still be asking for something.
	await page.goto("about:blank");
	await page.context().addCookies([{ name: "candor-session", value: forged.value, url: process.env.E2E_URL ?? "" }]);
	await page.goto(`/w/${marketer.workspace}`);
	await page.waitForURL(/\/sign-in/);
});

test("writes from another site's page are refused, whatever cookies they bring", async ({ page, marketer }) => {
	const { request } = page.context();
	const send = (headers: Record<string, string>) =>
		request.patch("/api/account", { data: { name: "Mallory" }, headers }).then((response) => response.status());
	expect(await send({ origin: "https://evil.example", "sec-fetch-site": "cross-site" })).toBe(403);
	expect(await send({ origin: "https://evil.example" })).toBe(403);
	expect(await send({ origin: "null" })).toBe(403);
	expect(await send({ "sec-fetch-site": "cross-site" })).toBe(403);
	const text = { data: '{"name":"Mallory"}', headers: { "content-type": "text/plain" } };
	expect((await request.patch("/api/account", text)).status()).toBe(400);
	expect((await (await request.get("/api/account")).json()).name).toBe(marketer.name);
});

test("signing in leads on only to an address of our own", async ({ visit }) => {
	test.slow();
	const { page, context } = await visit();
	const person = await signUp(context.request, newcomer());
	await context.clearCookies();
	for (const next of [
		"https://evil.example/",
		"//evil.example",
		"/\\evil.example",
		"javascript:alert(1)",
		"/\t/evil.example",
	]) {
		await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
		await signInByHand(page, person);
		await page.waitForURL(`/w/${person.workspace}`);
		// Before the session goes: the page may still be asking for something.
		await page.goto("about:blank");
		await context.clearCookies();
	}
	// The library's own way to be led elsewhere.
	const { csrfToken } = await (await context.request.get("/api/auth/csrf?callbackUrl=https://evil.example")).json();
	const { email, password } = person;
	const form = { csrfToken, email, password, callbackUrl: "https://evil.example/", json: "true" };
	const reply = await (await context.request.post("/api/auth/callback/credentials", { form })).text();
	expect(reply).not.toContain("evil.example");
});

test("of the sign-in library's addresses only the two that are needed are open", async ({ request }) => {
	for (const path of ["session", "providers", "signin", "signout", "error", "verify-request"]) {
		expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404);
	}
	expect((await request.post("/api/auth/session", { form: { csrfToken: "x" } })).status()).toBe(404);
});

test("a stranger's workspace looks as if it did not exist", async ({ page, marketer, visit, watched }) => {
	watched.allow(/^404 GET .*\/w\//);
	const stranger = await visit();
	await signUp(stranger.context.request, newcomer("Bo Lind"));
	const seen = async (slug: string) => {
		const answer = await stranger.page.goto(`/w/${slug}`);
		await expect(stranger.page.getByRole("heading", { name: "Nothing here" })).toBeVisible();
		return {
			status: answer?.status(),
			shown: await stranger.page.locator("body").ariaSnapshot(),
			title: await stranger.page.title(),
		};
	};
	const unknown = await seen("no-such-workspace-anywhere");
	expect(unknown.status).toBe(404);
	expect(await seen(marketer.workspace)).toEqual(unknown);
	expect(await stranger.page.content()).not.toContain(marketer.shop);
	const api = async (path: string) => {
		const reply = await stranger.context.request.get(path);
		return { status: reply.status(), code: (await reply.json()).error.code };
	};
	expect(await api(`/api/w/${marketer.workspace}/quizzes`)).toEqual(
		await api("/api/w/no-such-workspace-anywhere/quizzes"),
	);

	// To its own member, an address that no page has says so within the frame.
	await page.goto(`/w/${marketer.workspace}/nothing/here`);
	await expect(page.getByRole("heading", { name: "Nothing here" })).toBeVisible();
	await page.getByRole("link", { name: "Go to your workspace" }).click();
	await page.waitForURL(`/w/${marketer.workspace}`);
});

test("bodies beyond the limit are refused, and those of a quiz counted", async ({ page, marketer, api }) => {
	const { id, slug } = await api.publishedQuiz();
	const { request } = page.context();
	const name = "x".repeat(2 * 1024 * 1024);
	expect((await request.patch("/api/account", { data: { name } })).status()).toBe(413);
	expect((await request.post("/api/q/batches", { data: { name } })).status()).toBe(413);
	const form = { csrfToken: "x", email: marketer.email, password: "y".repeat(20_000), json: "true" };
	expect((await request.post("/api/auth/callback/credentials", { form })).status()).toBe(413);
	// The same without a length told in advance.
	for (const path of ["/api/auth/callback/credentials", "/api/account/sign-up", `/api/q/batches?quiz=${slug}`]) {
		expect(await sendEndlessly(`${process.env.E2E_URL}${path}`), path).toBe(413);
	}
	const told = await request.post(`/api/q/batches?quiz=${slug}`, { data: { name: "x".repeat(64 * 1024) } });
	expect(told.status()).toBe(413);
	const { refused } = await api.get<Integrity>(`quizzes/${id}/results/integrity?tz=UTC`);
	expect(refused).toEqual([{ reason: "too-large", count: 2 }]);
});

/** Half a megabyte at a time, until the server has had enough. */
async function sendEndlessly(url: string): Promise<number> {
	return new Promise((done, failed) => {
		const sending = sendTo(url, { method: "POST", headers: { "content-type": "application/json" } });
		const timer = setInterval(() => sending.write("x".repeat(512 * 1024)), 20);
		const end = () => clearInterval(timer);
		sending.on("response", (response) => {
			end();
			done(response.statusCode ?? 0);
			sending.destroy();
		});
		sending.on("error", (error) => {
			end();
			failed(error);
		});
	});
}
