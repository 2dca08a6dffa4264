import type { Page } from "@playwright/test";
import { PHONE } from "./fixtures/devices";
import { openLine } from "./fixtures/open-line";
import {
	expectStored,
	leftIn,
	publishedWithNote,
	readResult,
	SHORT_EVENTS,
	storedResponse,
	takeShort,
} from "./fixtures/shopper-steps";
import { expect, test } from "./fixtures/test";

const BATCHES = "**/api/q/batches?*";
const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

test("offline after the second question, reloaded, and online again is one response with each event once", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(OFFLINE);
	const { id, slug } = await api.publishedQuiz();
	const { page, context } = await visit(PHONE);
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await context.setOffline(true);
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect(page.getByRole("heading", { name: /^We can't reach the shop right now/ })).toBeVisible();
	await leaveAsItWas(page);
	await expect(page.reload()).rejects.toThrow();
	await context.setOffline(false);
	await page.goto(`/q/${slug}`);
	await readResult(page);
	await expectStored(api, id, { completed: 1, open: 0, events: SHORT_EVENTS });
	await expect.poll(() => leftIn(page)).toMatchObject({ queue: 0, tab: expect.stringContaining('\\"batches\\":[]') });
});

test("what a closed tab has left, typed text as well, is sent by the next page of any quiz", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(OFFLINE);
	const { id, slug } = await publishedWithNote(api);
	const other = await api.publish(await api.createQuiz("Another quiz"));
	const { page, context } = await visit(PHONE);
	await leaveWithNote(page, slug);
	await page.close();
	await context.setOffline(false);
	const next = await context.newPage();
	await next.goto(`/q/${other.slug}`);
	const { answers, result } = await storedResponse(api, id);
	expect(JSON.stringify(answers)).toContain("Only in winter");
	expect(result).not.toBeNull();
	await expectStored(api, id, { completed: 1, open: 0, events: SHORT_EVENTS + 2 });
	// Nothing of it was read into the page, and nothing stays behind.
	await expect.poll(async () => (await leftIn(next)).queue).toBe(0);
	await expect(next.getByRole("heading", { name: "How does your skin feel", level: 1 })).toBeVisible();
	expect((await leftIn(next)).tab).not.toContain("winter");
});

test("who comes back to the tab gets the result of what was typed without the network, and it stays nowhere", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(OFFLINE);
	const { id, slug } = await publishedWithNote(api);
	const { page, context } = await visit(PHONE);
	await leaveWithNote(page, slug);
	expect((await leftIn(page)).queue).toBeGreaterThan(0);
	// A reload that fails leaves the page alive for a moment, and with the network back it would send what it holds.
	await page.goto("about:blank");
	await context.setOffline(false);
	await page.goto(`/q/${slug}`);
	await readResult(page);
	const { answers } = await storedResponse(api, id);
	expect(JSON.stringify(answers)).toContain("Only in winter");
	await expect.poll(async () => (await leftIn(page)).queue).toBe(0);
	expect((await leftIn(page)).tab).not.toContain("winter");
});

test("two tabs are two runs, and what one has not sent is left to it while it is open", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(OFFLINE);
	const { id, slug } = await api.publishedQuiz();
	const { page, context } = await visit(PHONE);
	await page.route(BATCHES, (route) => route.abort());
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	const second = await context.newPage();
	// An address that is passed on holds nothing of who passes it on.
	await second.goto(page.url());
	await expect(second.getByRole("heading", { name: "How does your skin feel", level: 1 })).toBeVisible();
	// It asks for the first tab's run, in vain.
	const waits = () => second.evaluate(async () => (await navigator.locks.query()).pending?.length);
	await expect.poll(waits).toBe(1);
	await takeShort(second);
	await expectStored(api, id, { completed: 1, open: 0, events: SHORT_EVENTS });
	await context.setOffline(true);
	await page.close();
	await context.setOffline(false);
	const third = await context.newPage();
	await third.goto(`/q/${slug}`);
	await expectStored(api, id, { completed: 1, open: 1, events: SHORT_EVENTS + 3 + 1 });
});

test("a server that is gone gets everything once it is back", async ({ api, visit }) => {
	const { id, slug } = await api.publishedQuiz();
	const line = await openLine();
	try {
		const { page } = await visit(PHONE);
		await page.goto(`${line.url}/q/${slug}`);
		await page.getByRole("button", { name: "Easily red or stinging" }).tap();
		await line.cut();
		await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
		await page.getByRole("button", { name: "Skip" }).tap();
		await expect(page.getByRole("heading", { name: /^We can't reach the shop right now/ })).toBeFocused();
		// It is kept in the browser: nothing to tell the person.
		await expect(page.getByText(/^Not saved yet/)).toHaveCount(0);
		await line.mend();
		await readResult(page);
		await expectStored(api, id, { completed: 1, open: 0, events: SHORT_EVENTS });
		await page.close();
	} finally {
		await line.cut();
	}
});

test("the part of the script that sends is asked for until it can be had", async ({ api, visit, watched }) => {
	watched.allow(/ERR_FAILED/);
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	const later = "**/shopper/later.*";
	await page.route(later, (route) => route.abort());
	await page.goto(`/q/${slug}`);
	for (const name of ["Easily red or stinging", "Two steps, two minutes", "Skip"])
		await page.getByRole("button", { name }).tap();
	await page.unroute(later);
	await readResult(page);
	await expectStored(api, id, { completed: 1, open: 0, events: SHORT_EVENTS });
});

test("a network that swallows everything is spoken of before it is given up", async ({ api, visit }) => {
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	await page.route(BATCHES, () => new Promise(() => {}));
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect(page.getByRole("heading", { name: /^We can't reach the shop right now/ })).toBeFocused();
	await page.unroute(BATCHES);
	// The first request is given up after 15 s.
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible({ timeout: 30_000 });
	await expectStored(api, id, { completed: 1, open: 0, events: SHORT_EVENTS });
});

test("a server that asks to wait is not asked again before", async ({ api, visit, watched }) => {
	watched.allow(/^503 POST/);
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	const asked: number[] = [];
	await page.route(BATCHES, (route) => {
		asked.push(Date.now());
		if (asked.length > 1) return route.continue();
		return route.fulfill({ status: 503, headers: { "retry-after": "3" }, json: {} });
	});
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expect.poll(() => asked.length).toBe(1);
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.evaluate(() => dispatchEvent(new Event("online")));
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect.poll(() => asked.length, { timeout: 10_000 }).toBeGreaterThan(1);
	expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(3_000);
	await expectStored(api, id, { completed: 1, open: 0, events: SHORT_EVENTS });
});

test("a run that was begun again is not displaced by what comes back for the one before", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(OFFLINE);
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	let first: string | null = null;
	await page.route(BATCHES, (route) => {
		const { response } = route.request().postDataJSON();
		first ??= response;
		return response === first ? route.abort() : route.continue();
	});
	const pack = page.waitForResponse("**/api/q/pack/**");
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await (await pack).finished();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.getByRole("button", { name: "Skip" }).tap();
	await readResult(page);
	const second = page.waitForResponse(BATCHES);
	await page.getByRole("button", { name: "Start again" }).tap();
	await expect(page.getByRole("heading", { name: "How does your skin feel", level: 1 })).toBeVisible();
	await (await second).finished();
	await page.unroute(BATCHES);
	await page.evaluate(() => dispatchEvent(new Event("online")));
	await expectStored(api, id, { completed: 1, open: 0, events: SHORT_EVENTS + 1 });
	await page.reload();
	await expect(page.getByRole("heading", { name: "How does your skin feel", level: 1 })).toBeVisible();
});

/** Takes the quiz to the end, the last question without the network, and stands there. */
async function leaveWithNote(page: Page, slug: string): Promise<void> {
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.getByRole("button", { name: "Skip" }).tap();
	await page.waitForLoadState("networkidle");
	await page.context().setOffline(true);
	await page.getByRole("textbox", { name: "Anything else?" }).fill("Only in winter");
	await page.getByRole("button", { name: "Continue" }).tap();
	await expect(page.getByRole("heading", { name: /^We can't reach the shop right now/ })).toBeVisible();
}

/** As a page does that goes while a batch grows: the database still has it under its former id, the tab no more. */
async function leaveAsItWas(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((told) => request.addEventListener("success", () => told(request.result)));
		const database = await done(indexedDB.open("candor"));
		const store = database.transaction("batches", "readwrite").objectStore("batches");
		const [batch] = await done(store.getAll());
		await done(store.put({ ...batch, id: "01900000-0000-7000-8000-00000000dead" }));
		database.close();
	});
}
