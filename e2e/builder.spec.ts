import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { literal, page as resultPage, slot, where } from "../lib/quiz/testing/make-quiz";
import { expectAccessible } from "./fixtures/expect-accessible";
import { inspectorOf, saved } from "./fixtures/in-builder";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";

const outlineOf = (page: Page): Locator => page.getByRole("region", { name: "Outline" });

test("what was done can be undone and done again, deletions too", async ({ page, api, marketer }) => {
	const quiz = await api.createQuiz("Undo", "blank");
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	const question = inspectorOf(page).getByLabel("Question", { exact: true });
	await question.fill("First words");
	await page.keyboard.press("ControlOrMeta+z");
	await expect(question).toHaveValue("");
	await page.getByRole("button", { name: "Redo" }).click();
	await expect(question).toHaveValue("First words");

	await page.getByRole("button", { name: "More for First words" }).click();
	await page.getByRole("menuitem", { name: "Duplicate" }).click();
	const rows = outlineOf(page).getByRole("button", { name: /^First words/ });
	await expect(rows).toHaveCount(2);
	await page.getByRole("button", { name: "More for First words" }).last().click();
	await page.getByRole("menuitem", { name: "Delete" }).click();
	await expect(rows).toHaveCount(1);
	// The bar has one of the same name; the toast comes last.
	await page.getByRole("button", { name: "Undo", exact: true }).last().click();
	await expect(rows).toHaveCount(2);
	await saved(page);
	await page.reload();
	await expect(rows).toHaveCount(2);
	await expect(page.frameLocator("iframe").getByRole("main")).toBeVisible();
	expect((await new AxeBuilder({ page }).withRules("landmark-unique").analyze()).violations).toEqual([]);
});

test("a result that appears in the preview leaves the focus where one writes", async ({ page, api, marketer }) => {
	await api.importCatalog();
	const quiz = await api.createQuiz("Focus", "blank");
	const value = [resultPage("p", [slot("Cream", { candidates: where(literal("type", "is", "Moisturizer")) })])];
	await api.edit(quiz, [{ op: "set", node: null, key: "resultPages", value }]);
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route("**/trial-catalog", async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build?node=p`);
	const name = inspectorOf(page).getByRole("textbox").first();
	await name.focus();
	await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeAttached();
	release();
	await expect(page.frameLocator("iframe").getByRole("listitem").first()).toBeVisible();
	await expect(name).toBeFocused();
});

test("two tabs on one quiz lose nothing", async ({ page, context, api, marketer, watched }) => {
	watched.allow(/^409 POST .*\/draft$/);
	const quiz = await api.createQuiz("Two tabs", "blank");
	const address = `/w/${marketer.workspace}/quizzes/${quiz}/build`;
	await page.goto(address);
	const other = await context.newPage();
	await other.goto(address);
	await inspectorOf(page).getByLabel("Question", { exact: true }).fill("Asked in the first tab");
	await saved(page);
	await expect.poll(async () => (await api.draft(quiz)).revision).toBeGreaterThan(0);

	await inspectorOf(other).getByLabel("Help").fill("Explained in the second");
	const dialog = other.getByRole("alertdialog", { name: "This quiz was changed somewhere else" });
	await expect(dialog).toBeVisible();
	await dialog.getByRole("button", { name: "Keep mine" }).click();
	await saved(other);
	await expect(inspectorOf(other).getByLabel("Question", { exact: true })).toHaveValue("Asked in the first tab");
	await other.reload();
	await expect(inspectorOf(other).getByLabel("Question", { exact: true })).toHaveValue("Asked in the first tab");
	await expect(inspectorOf(other).getByLabel("Help")).toHaveValue("Explained in the second");
});

test("a lost network is said, and saving goes on by itself", async ({ page, context, api, marketer, watched }) => {
	watched.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
	const quiz = await api.createQuiz("Offline", "blank");
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	// The first checks are shown: their worker's script has come.
	await expect(page.getByRole("button", { name: /to finish$/ })).toBeVisible();
	await context.setOffline(true);
	await inspectorOf(page).getByLabel("Question", { exact: true }).fill("Written on the train");
	await expect(page.getByText("Not saved. Trying again …")).toBeVisible();
	await context.setOffline(false);
	await saved(page);
	await page.reload();
	await expect(inspectorOf(page).getByLabel("Question", { exact: true })).toHaveValue("Written on the train");
});

test("a screen and a choice are added by keyboard alone", async ({ page, api, marketer }) => {
	const quiz = await api.createQuiz("Keys", "blank");
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	const inspector = inspectorOf(page);
	await inspector.getByLabel("Question", { exact: true }).fill("Old");
	await outlineOf(page).getByRole("button", { name: "Add screen" }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("menuitem", { name: "One choice" })).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await expect(page.getByRole("menuitem", { name: "Several choices" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(inspector.getByLabel("Question", { exact: true })).toHaveValue("");
	await inspector.getByRole("button", { name: "Add choice" }).focus();
	await page.keyboard.press("Enter");
	await expect(inspector.getByLabel("Choice 3", { exact: true })).toBeFocused();
	await page.keyboard.type("Third");

	await outlineOf(page)
		.getByRole("button", { name: /^Screen 2/ })
		.focus();
	await page.keyboard.press("Alt+ArrowUp");
	await expect(outlineOf(page).getByRole("listitem").nth(1)).toContainText("Several choices");
	await saved(page);
});

test("on a phone and in Danish, one part at a time", async ({ page, api, marketer }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await api.importCatalog();
	const quiz = await api.createQuiz("Hud", "skin-routine");
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	await switchLanguage(page, "da");
	await expect(page.getByRole("region", { name: "Oversigt" })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("region", { name: "Oversigt" }).getByRole("listitem").nth(1).getByRole("button").first().click();
	const question = page.getByRole("region", { name: "Redigér", exact: true }).getByLabel("Spørgsmål");
	await expect(question).toBeVisible();
	await expectAccessible(page);
	const top = async () => (await page.getByRole("radio", { name: "Redigér" }).boundingBox())?.y;
	const still = await top();
	await question.fill("Hvordan føles huden?");
	await expect(page.getByText("Ændringer ikke gemt endnu")).toBeVisible();
	expect(await top()).toBe(still);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(wide).toBe(0);
});

test("what is missing is told by the attribute's name, and leads to its place", async ({ page, api, marketer }) => {
	await api.importCatalog();
	const quiz = await api.createQuiz("Findings", "blank");
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	await outlineOf(page)
		.getByRole("button", { name: /^Result page/ })
		.click();
	const inspector = inspectorOf(page);
	await inspector.getByRole("button", { name: "Narrow by attribute" }).click();
	await inspector.getByRole("combobox", { name: "Attribute" }).click();
	await page.getByRole("option", { name: "Skin types" }).click();
	await saved(page);
	expect(page.workers()).toHaveLength(1);
	await expect(page.getByRole("button", { name: /things to finish/ })).toBeVisible();
	await page.getByRole("button", { name: "Publish" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "The test of Skin types lacks a value." }).click();
	await expect(page.getByRole("dialog")).toBeHidden();
	await expect(inspector.getByRole("button", { name: "Narrow by attribute" })).toBeHidden();
	await expect(inspector.getByRole("button", { name: "And …" })).toBeVisible();
});

test("a consent and a sign-up that were just added have words in the preview", async ({ page, api, marketer }) => {
	const quiz = await api.createQuiz("Fresh", "blank");
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	const phone = page.frameLocator("iframe");
	await outlineOf(page).getByRole("button", { name: "Add screen" }).click();
	await page.getByRole("menuitem", { name: "Consent" }).click();
	await expect(phone.getByRole("checkbox", { name: "Choose a purpose" })).toBeVisible();
	await expectAccessible(page);
	await outlineOf(page)
		.getByRole("button", { name: /^Result page/ })
		.click();
	await inspectorOf(page).getByRole("switch", { name: "Sign-up" }).click();
	await expect(phone.getByRole("heading", { name: "Your heading", level: 2 })).toBeVisible();
	await expectAccessible(page);
});

test("on a phone what is to be finished leads to its place", async ({ page, api, marketer }) => {
	const quiz = await api.createQuiz("On the train", "blank");
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	const inspector = inspectorOf(page);
	await expect(inspector).toBeHidden();
	await page.getByRole("button", { name: /things? to finish/ }).click();
	const list = page.getByRole("dialog", { name: "Checks" });
	await list.getByRole("listitem").getByRole("button").first().click();
	await expect(list).toBeHidden();
	await expect(inspector).toBeVisible();
	await expect(page.getByRole("radio", { name: "Edit" })).toBeChecked();
	await expectAccessible(page);
});
