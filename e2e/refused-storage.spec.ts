import type { BrowserContext, Page } from "@playwright/test";
import { PHONE } from "./fixtures/devices";
import { expectAsked, expectStored, leftIn, readResult, SHORT_EVENTS } from "./fixtures/shopper-steps";
import { expect, test } from "./fixtures/test";

const BATCHES = "**/api/q/batches?*";

test("where the browser keeps nothing, the person hears of it only while sending fails as well", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(/ERR_FAILED/);
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	await page.addInitScript(refuseStorage);
	await page.goto(`/q/${slug}`);
	const sent = page.waitForResponse(BATCHES);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await (await sent).finished();
	const note = page.getByText("Not saved yet. Trying again …");
	await expect(note).toHaveCount(0);
	await page.route(BATCHES, (route) => route.abort());
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await expect(note).toBeVisible();
	await page.unroute(BATCHES);
	await expect(note).toHaveCount(0);
	await page.getByRole("button", { name: "Skip" }).tap();
	await readResult(page);
	await expectStored(api, id, { completed: 1, open: 0, events: SHORT_EVENTS });
});

for (const [how, before] of [
	["throws", "in a new browser"],
	["throws", "where an answer lies"],
	["aborts", "where an answer lies"],
] as const) {
	test(`a database that ${how} at any one of its calls loses nothing, ${before}`, async ({ api, visit, watched }) => {
		test.setTimeout(240_000);
		// A database that cannot be made throws where nobody can catch it.
		watched.allow(/ERR_INTERNET_DISCONNECTED|refused by the test|^thrown: $/);
		const { id, slug } = await api.publishedQuiz();
		const { slug: other } = await api.publish(await api.createQuiz("Another quiz"));
		let rounds = 0;
		let runs = 0;
		for (let failing = true; failing; rounds++) {
			const { context } = await visit(PHONE);
			const left = before !== "in a new browser";
			if (left) await leaveOneAnswer(context, slug);
			runs += left ? 2 : 1;
			const page = await context.newPage();
			await page.addInitScript(refuseCall, { how, at: rounds });
			await answerOne(page, slug);
			await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain('\\"batches\\":[]');
			failing = await page.evaluate(() => window.refused);
			// What could not be read or taken out is sent by the page after it.
			if (!failing || (await leftIn(page)).queue > 0) {
				await page.close();
				const next = await context.newPage();
				await next.goto(`/q/${other}`);
				await expect.poll(async () => (await leftIn(next)).queue).toBe(0);
			}
			await context.close();
		}
		expect(rounds).toBeGreaterThan(how === "throws" ? 12 : 5);
		await expectStored(api, id, { completed: 0, open: runs, events: runs * 3 });
	});
}

test("a database that the browser clears away amid the quiz has all that isn't sent again with the next answer", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(/ERR_INTERNET_DISCONNECTED/);
	const { slug } = await api.publishedQuiz();
	const { page, context } = await visit(PHONE);
	await page.goto(`/q/${slug}`);
	await page.waitForLoadState("networkidle");
	await context.setOffline(true);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expect.poll(async () => (await leftIn(page)).answers).toBe(1);
	const browser = await context.newCDPSession(page);
	const { origin } = new URL(page.url());
	await browser.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await expect.poll(async () => (await leftIn(page)).answers).toBe(2);
});

async function answerOne(page: Page, slug: string): Promise<void> {
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expectAsked(page, "How much time do you want to spend?");
}

/** Answers the first question without the network, and closes the tab. */
async function leaveOneAnswer(context: BrowserContext, slug: string): Promise<void> {
	const page = await context.newPage();
	await page.goto(`/q/${slug}`);
	await context.setOffline(true);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expectAsked(page, "How much time do you want to spend?");
	// A tab that is closed before the database has the answer takes it along: that is another story than this one.
	await expect.poll(async () => (await leftIn(page)).answers).toBe(1);
	await page.close();
	await context.setOffline(false);
}

declare global {
	interface Window {
		/** A call was refused. */
		refused: boolean;
	}
}

/** Runs in the page: as browsers do that are told to block all storage. */
function refuseStorage(): void {
	const refuse = () => {
		throw new DOMException("refused by the test", "SecurityError");
	};
	for (const name of ["indexedDB", "sessionStorage", "localStorage"]) {
		Object.defineProperty(window, name, { get: refuse });
	}
}

/** Runs in the page: the database's call of that number throws, or its transaction is aborted. */
function refuseCall({ how, at }: { how: "throws" | "aborts"; at: number }): void {
	let calls = 0;
	window.refused = false;
	const refuse = (prototype: object, ...names: string[]) => {
		for (const name of names) {
			const { value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
			const call = function (this: unknown, ...given: unknown[]) {
				if (calls++ !== at) return value.apply(this, given);
				window.refused = true;
				if (how === "throws") throw new DOMException("refused by the test", "UnknownError");
				const request: IDBRequest = value.apply(this, given);
				request.transaction?.abort();
				return request;
			};
			Object.defineProperty(prototype, name, { value: call });
		}
	};
	refuse(IDBObjectStore.prototype, "put", "delete", "getAll");
	if (how === "throws") {
		refuse(IDBFactory.prototype, "open");
		refuse(IDBDatabase.prototype, "transaction", "createObjectStore");
		refuse(IDBTransaction.prototype, "objectStore");
	}
}
