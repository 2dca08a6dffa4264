import type { Page } from "@playwright/test";
import { PHONE, PHONE_SIZE } from "./fixtures/devices";
import { expect, test, toldTypes } from "./fixtures/embedded";

const label = "Find your routine";
const dialog = (page: Page) => page.getByRole("dialog", { name: label });
const closings = async (page: Page) => (await toldTypes(page, "quiz")).filter((type) => type === "close").length;

test("however a dialog is closed, the page is told once; the line of its cross is no way out", async ({
	site,
	quiz,
	visit,
}) => {
	const { page } = await visit();
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" label="${label}"></candor-quiz>`);
	const button = page.getByRole("button", { name: label });
	const first = page.frameLocator("#quiz iframe").getByRole("heading", { level: 1 });
	const ways = [
		() => dialog(page).getByRole("button", { name: "Close" }).click(),
		() => page.mouse.click(5, 400),
		() => first.press("Escape"),
		() => page.locator("#quiz").evaluate((element: HTMLElement & { close(): void }) => element.close()),
	];
	for (const [before, close] of ways.entries()) {
		await button.click();
		await expect(first).toBeVisible();
		const { x = 0, y = 0 } = (await dialog(page).boundingBox()) ?? {};
		await page.mouse.click(x + 100, y + 20);
		await expect(dialog(page)).toBeVisible();
		await close();
		await expect(dialog(page)).toBeHidden();
		await expect(button).toBeFocused();
		await expect.poll(() => closings(page)).toBe(before + 1);
	}
});

test("a quiz that is taken off the page while it is open gives the focus back, and is open no more", async ({
	site,
	quiz,
	visit,
}) => {
	const { page } = await visit();
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" for="#own"></candor-quiz>`);
	await page.waitForFunction(() => customElements.get("candor-quiz"));
	await page.locator("#own").click();
	await expect(page.frameLocator("#quiz iframe").getByRole("heading", { level: 1 })).toBeVisible();
	await page.locator("#quiz").evaluate((element: HTMLElement & { open(): void }) => {
		// The page's old library has taken the use out of `remove`.
		element.parentNode?.removeChild(element);
		element.open();
	});
	await expect(page.locator("#own")).toBeFocused();
});

test("at the other side it stands as elsewhere: a chat as the whole screen of a phone, a popup in the middle", async ({
	site,
	quiz,
	visit,
}) => {
	const phone = await visit(PHONE);
	const element = (mode: string) =>
		`<candor-quiz id="quiz" quiz="${quiz.slug}" mode="${mode}" side="start" label="${label}"></candor-quiz>`;
	await site.open(phone.page, element("chat"));
	await phone.page.getByRole("button", { name: label }).tap();
	expect(await dialog(phone.page).boundingBox()).toEqual({ x: 0, y: 0, ...PHONE_SIZE });
	const { page } = await visit({ viewport: { width: 1000, height: 900 } });
	await site.open(page, element("popup"));
	await page.getByRole("button", { name: label }).click();
	const { x = 0, width = 0 } = (await dialog(page).boundingBox()) ?? {};
	expect(x * 2 + width).toBe(1000);
});

test("a list that takes nothing doesn't keep the page from hearing", async ({ site, quiz, visit, watched }) => {
	watched.allow(/^thrown: Uncaught TypeError: \w+\.push is not a function/);
	const { page } = await visit();
	await page.addInitScript(() => Object.assign(window, { dataLayer: {} }));
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" height="800" data-layer consent></candor-quiz>`);
	await expect.poll(() => toldTypes(page, "quiz")).toEqual(["ready"]);
});
