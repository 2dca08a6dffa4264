import type { Page } from "@playwright/test";
import type { ResponsePage } from "../lib/contracts/results-replies";
import { PHONE } from "./fixtures/devices";
import { publishEveryKind } from "./fixtures/every-kind";
import { openHaltingPage } from "./fixtures/halting-page";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const SCRIPTS = "**/shopper/*.js";

test("what is tapped before the script has come is shown at once and not lost", async ({ api, visit }) => {
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	const held = await hold(page);
	await page.goto(`/q/${slug}`, { waitUntil: "commit" });
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expect(page.getByRole("heading", { name: "How much time do you want to spend?", level: 1 })).toBeFocused();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await expect(page.getByRole("button", { name: "Two steps, two minutes", pressed: true })).toBeVisible();
	held.release();
	await expect(page.getByRole("heading", { name: "What may one product cost at most?", level: 1 })).toBeFocused();
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
	await expect.poll(() => completed(api, id)).toBe(1);
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect(page.getByRole("button", { name: "Easily red or stinging", pressed: true })).toBeVisible();
});

for (const [what, scripts] of [
	["any script", SCRIPTS],
	["all but the first script", "**/shopper/later.*.js"],
] as const) {
	test(`what is pressed by key before ${what} has come is shown at once and not lost`, async ({ api, visit }) => {
		const { id, slug } = await api.publishedQuiz();
		const { page } = await visit({});
		const held = await hold(page, scripts);
		await page.goto(`/q/${slug}`, { waitUntil: "commit" });
		await press(page, "Easily red or stinging");
		await expect(page.getByRole("heading", { name: "How much time do you want to spend?", level: 1 })).toBeFocused();
		await press(page, "Two steps, two minutes");
		held.release();
		await expect(page.getByRole("heading", { name: "What may one product cost at most?", level: 1 })).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
		await expect.poll(() => completed(api, id)).toBe(1);
	});
}

test("what is ticked on the second screen before the script has come stays ticked, and goes on", async ({
	api,
	visit,
}) => {
	const slug = await publishEveryKind(api);
	const { page } = await visit(PHONE);
	const held = await hold(page);
	await page.goto(`/q/${slug}`, { waitUntil: "commit" });
	await page.getByRole("button", { name: "Dry" }).tap();
	await page.getByRole("checkbox", { name: "Calm" }).tap();
	await page.getByRole("checkbox", { name: "Glow" }).tap();
	await page.getByRole("button", { name: "Continue" }).tap();
	held.release();
	await expect(page.getByRole("heading", { name: "picture?", level: 1 })).toBeFocused();
	await page.getByRole("button", { name: "Back" }).tap();
	await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
});

/** The key that stands beside the choice. */
async function press(page: Page, choice: string): Promise<void> {
	const number = await page.getByRole("button", { name: choice }).getAttribute("data-number");
	await page.keyboard.press(String(number));
}

test("a page of which the end comes after the script is a quiz as any other", async ({ api, visit }) => {
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	const halting = await openHaltingPage('<script type="application/json" id="quiz"');
	const script = page.waitForResponse(/shopper\/hosted/);
	await page.goto(`${halting.url}/q/${slug}`, { waitUntil: "commit" });
	await (await script).finished();
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	halting.goOn();
	await expect(page.getByRole("button", { name: "Back" })).toBeVisible();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
	await expect.poll(() => completed(api, id)).toBe(1);
	await halting.close();
});

test("what is tapped while the script makes ready is done in its order", async ({ api, visit }) => {
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	await page.addInitScript(holdPauses);
	await page.goto(`/q/${slug}`);
	for (let part = 0; part < 2; part++) {
		await page.waitForFunction(() => window.pauses.length > 0);
		if (part === 0) await page.getByRole("button", { name: "Easily red or stinging" }).tap();
		if (part === 1) await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
		await page.evaluate(() => window.pauses.pop()?.());
	}
	await expect(page.getByRole("heading", { name: "What may one product cost at most?", level: 1 })).toBeFocused();
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
	await expect.poll(() => completed(api, id)).toBe(1);
});

test("a script that can't be had leaves the forms to the server", async ({ api, visit, watched }) => {
	watched.allow(/shopper\/.*\.js/);
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	const held = await hold(page);
	await page.goto(`/q/${slug}`, { waitUntil: "commit" });
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expect(page.getByRole("heading", { name: "How much time do you want to spend?", level: 1 })).toBeVisible();
	held.refuse();
	await expect(page.locator("input[name=response]").first()).toBeAttached();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
	await expect.poll(() => completed(api, id)).toBe(1);
});

declare global {
	interface Window {
		pauses: (() => void)[];
	}
}

/** Runs in the page: a pause of its script ends when the test says so. */
function holdPauses(): void {
	const { setTimeout } = window;
	window.pauses = [];
	window.setTimeout = ((then: () => void, ms?: number, ...given: unknown[]) =>
		ms === undefined ? window.pauses.push(then) : setTimeout(then, ms, ...given)) as typeof setTimeout;
}

test("a browser that doesn't tell which button submits leaves the forms to the server", async ({ api, visit }) => {
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	await page.addInitScript(() => Reflect.deleteProperty(window, "SubmitEvent"));
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expect(page.locator("input[name=response]").first()).toBeAttached();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
	await expect.poll(() => completed(api, id)).toBe(1);
});

/** Keeps the page's scripts on their way until it is said what becomes of them. */
async function hold(page: Page, scripts = SCRIPTS): Promise<{ release: () => void; refuse: () => void }> {
	let decide = (_: "continue" | "abort") => {};
	const decided = new Promise<"continue" | "abort">((done) => {
		decide = done;
	});
	await page.route(scripts, async (route) => route[await decided]());
	return { release: () => decide("continue"), refuse: () => decide("abort") };
}

const completed = async (api: WorkspaceApi, quiz: string): Promise<number> =>
	(await api.get<ResponsePage>(`quizzes/${quiz}/responses?standing=completed`)).rows.length;
