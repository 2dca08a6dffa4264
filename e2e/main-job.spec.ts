import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { choose, inspectorOf, saved } from "./fixtures/in-builder";
import { newcomer } from "./fixtures/marketer";
import { expect, test } from "./fixtures/test";

const CATALOG = fileURLToPath(new URL("fixtures/catalog.csv", import.meta.url));

test("from nothing to a published quiz on 1,472 products, and a shopper's answer in the matrix", async ({
	page,
	visit,
}) => {
	test.slow();
	await test.step("sign up", () => signUp(page));
	await test.step("import the catalog", () => importCatalog(page));
	await test.step("build a branching quiz", () => buildQuiz(page));
	const address = await test.step("publish it", () => publish(page));

	const shiny = await visit(PHONE);
	const shown = await test.step("a shopper takes the long way", () => takeLongWay(shiny.page, address));
	const flaky = await visit(PHONE);
	await test.step("another takes the short way", () => takeShortWay(flaky.page, address));

	await test.step("the matrix shows both", () => seeMatrix(page, shown));
});

async function signUp(page: Page): Promise<void> {
	const mette = newcomer();
	await page.goto("/sign-up");
	await page.getByLabel("Your name").fill(mette.name);
	await page.getByLabel("E-mail address").fill(mette.email);
	await page.getByLabel("Password").fill(mette.password);
	await page.getByLabel("Name of your workspace").fill(mette.shop);
	await page.getByRole("button", { name: "Create account" }).click();
	await expect(page.getByRole("heading", { name: "Quizzes", level: 1 })).toBeVisible();
}

async function importCatalog(page: Page): Promise<void> {
	await page.getByRole("link", { name: "Catalog" }).click();
	await page.getByRole("link", { name: "Import products" }).first().click();
	await page.locator("input[type=file]").setInputFiles(CATALOG);
	await expect(page.getByText("1,472 rows · 11 columns")).toBeVisible();
	await page.getByRole("button", { name: "Make them one attribute" }).click();
	await page.getByRole("button", { name: "Check what would happen" }).click();
	await expect(page.getByRole("tab", { name: "New 1,472" })).toBeVisible();
	await expect(page.getByRole("tab", { name: "Rejected 0" })).toBeVisible();
	await page.getByRole("button", { name: "Import 1,472 products" }).click();
	await expect(page.getByRole("heading", { name: "Your catalog is up to date" })).toBeVisible();
	await page.getByRole("link", { name: "Home" }).click();
}

async function buildQuiz(page: Page): Promise<void> {
	const outline = page.getByRole("region", { name: "Outline" });
	const inspector = inspectorOf(page);
	await page.getByRole("button", { name: "New quiz" }).click();
	await page.getByRole("dialog").getByLabel("Name").fill("Find your care");
	await page.getByRole("button", { name: "Create quiz" }).click();

	await inspector.getByLabel("Question", { exact: true }).fill("How does your skin feel at noon?");
	await nameChoice(inspector, 1, "Tight and flaky");
	await nameChoice(inspector, 2, "Shiny");
	await mustHaveSkin(inspector, 1, "Dry", "918 products");
	await mustHaveSkin(inspector, 2, "Oily", "901 products");

	await outline.getByRole("button", { name: "Add screen" }).click();
	await page.getByRole("menuitem", { name: "Several choices" }).click();
	await inspector.getByLabel("Question", { exact: true }).fill("What would you like to change?");
	await nameChoice(inspector, 1, "More moisture");
	await nameChoice(inspector, 2, "Fewer blemishes");

	// A new branch begins with the screen's first choice, and leads to the result.
	await outline.getByRole("button", { name: /^How does your skin feel/ }).click();
	await inspector.getByRole("button", { name: "Add branch" }).click();
	await expect(inspector.getByRole("checkbox", { name: "Tight and flaky" })).toBeChecked();
	await expect(inspector.getByRole("combobox", { name: "Go to" })).toHaveText("The result");

	await outline.getByRole("button", { name: /^Result page/ }).click();
	await inspector.getByLabel("Heading").fill("Your care");
	await inspector.getByRole("textbox", { name: "Name", exact: true }).fill("Moisturizer");
	await inspector.getByRole("button", { name: "Narrow by attribute" }).click();
	await choose(inspector, "Attribute", "Type");
	await choose(inspector, "Value", /^Moisturizer/);
	await expect(inspector.getByText("213 products")).toBeVisible();
	await saved(page);
}

const choiceItem = (inspector: Locator, number: number): Locator =>
	inspector.getByRole("listitem").filter({ has: inspector.page().getByLabel(`Choice ${number}`, { exact: true }) });

const nameChoice = (inspector: Locator, number: number, label: string): Promise<void> =>
	inspector.getByLabel(`Choice ${number}`, { exact: true }).fill(label);

async function mustHaveSkin(inspector: Locator, number: number, skin: string, count: string): Promise<void> {
	const item = choiceItem(inspector, number);
	await item.getByRole("button", { name: /^Add effect/ }).click();
	await inspector.page().getByRole("menuitem", { name: "Must have …" }).click();
	await item.getByRole("button", { name: "Narrow by attribute" }).click();
	await choose(item, "Attribute", "Skin type");
	await item.getByRole("checkbox", { name: skin }).check();
	await expect(item.getByText(count)).toBeVisible();
}

async function publish(page: Page): Promise<string> {
	await page.getByRole("button", { name: "Publish" }).click();
	const dialog = page.getByRole("dialog", { name: "Publish" });
	await dialog.getByRole("textbox").fill("First version");
	await dialog.getByRole("button", { name: "Publish version 1" }).click();
	await expect(dialog.getByText("Version 1 is live")).toBeVisible();
	return dialog.getByLabel("Address").inputValue();
}

/** Shiny skin is asked what to change; gives the titles that the result shows. */
async function takeLongWay(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	await page.getByRole("button", { name: "Shiny" }).tap();
	await page.getByRole("checkbox", { name: "Fewer blemishes" }).tap();
	await page.getByRole("button", { name: "Continue" }).tap();
	return readResult(page);
}

/** Flaky skin goes straight to the result. */
async function takeShortWay(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	await page.getByRole("button", { name: "Tight and flaky" }).tap();
	return readResult(page);
}

async function readResult(page: Page): Promise<string[]> {
	await expect(page.getByRole("heading", { name: "Your care", level: 1 })).toBeVisible();
	const products = page.getByRole("region", { name: "Moisturizer" }).getByRole("heading", { level: 3 });
	await expect(products).toHaveCount(3);
	// Without a link there is no button below; the name still begins where the price does.
	const [name, price] = [await products.first().boundingBox(), await page.getByText(/^€/).first().boundingBox()];
	expect(name?.x).toBe(price?.x);
	await expectAccessible(page);
	return products.allInnerTexts();
}

async function seeMatrix(page: Page, shown: string[]): Promise<void> {
	const matrix = page.getByRole("table", { name: "Answers and products" });
	await expect(async () => {
		await page.goto(page.url().replace("/build", "/results"));
		await expect(matrix.getByRole("rowheader", { name: "Shiny n = 1" })).toBeVisible({ timeout: 2000 });
		await expect(matrix.getByRole("rowheader", { name: "Tight and flaky n = 1" })).toBeVisible({ timeout: 2000 });
	}).toPass();
	for (const title of shown) {
		await expect(matrix.getByRole("link", { name: `Shiny, ${title}: 1 of 1 were shown it, 100%.` })).toBeVisible();
		await expect(
			matrix.getByRole("link", { name: `Fewer blemishes, ${title}: 1 of 1 were shown it, 100%.` }),
		).toBeVisible();
	}
	await expect(matrix.getByRole("rowheader", { name: "More moisture n = 0" })).toBeVisible();
	await expectAccessible(page);
}
