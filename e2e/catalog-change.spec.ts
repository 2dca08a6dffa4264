import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { ProductPage } from "../lib/contracts/catalog";
import type { ResponsePage } from "../lib/contracts/results-replies";
import { PHONE, PHONE_SIZE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";

const DESKTOP = { width: 1280, height: 900 };

/** The same shop later: one cleanser is gone, and no product is called right for sensitive skin any more. */
const later = readFileSync(new URL("fixtures/skincare.csv", import.meta.url), "utf8")
	.replace(/^c1,.*\n/m, "")
	.replaceAll("Sensitive", "Delicate");

test("a catalog change reaches a published quiz when it is accepted, and a draft's change is told before", async ({
	page,
	marketer,
	api,
	visit,
}) => {
	test.slow();
	const { id, slug } = await api.publishedQuiz();
	const takeIt = async (): Promise<string[]> => takeShort((await visit(PHONE)).page, slug);
	expect(await takeIt()).toEqual(["Calm Milk Cleanser", "Rich Cream"]);
	const counted = async () => (await api.get<ResponsePage>(`quizzes/${id}/responses?standing=completed`)).rows.length;
	await expect.poll(counted, { timeout: 30_000 }).toBe(1);

	await importLater(page, marketer.workspace);
	await expect(page.getByText("1 published quiz still uses the catalog as it was.")).toBeVisible();
	await page.getByRole("link", { name: "Review what changes" }).click();
	await expect(page.getByRole("heading", { name: /^Find your routine/, level: 2 })).toBeVisible();
	await expect(page.getByText("100% see something else 1 of 1")).toBeVisible();
	await expect(page.getByText(/^The last completed response/)).toBeVisible();
	const list = (name: string) => page.getByRole("list", { name });
	await expect(list("Shown less")).toHaveText(/^Rich Cream.*1 before, 0 after$/);
	await expect(list("Shown more")).toHaveText(/^Light Lotion.*0 before, 1 after$/);
	await expect(list("What the quiz asks for and the catalog has lost")).toHaveText(
		"No product has “Sensitive” as “Skin types” any more",
	);
	await expect(list("Archived, and not shown any more already")).toContainText("Calm Milk Cleanser");
	await expectAccessible(page);

	// Archiving takes effect at once; all else is as it was published.
	expect(await takeIt()).toEqual(["Everyday Wash", "Rich Cream"]);

	await page.setViewportSize(PHONE_SIZE);
	await switchLanguage(page, "da");
	await expect(list("Vises sjældnere")).toContainText("Rich Cream");
	await expectAccessible(page);
	await page.setViewportSize(DESKTOP);
	await switchLanguage(page, "en");

	await page.getByRole("button", { name: "Use the new catalog for Find your routine" }).press("Enter");
	const dialog = page.getByRole("alertdialog");
	await expect(dialog).toContainText("The same quiz becomes version 2");
	await expect(dialog).toContainText("Shown less: Rich Cream");
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Use the new catalog" }).press("Enter");
	await expect(page.locator(":focus")).toHaveText("Find your routine uses the new catalog as version 2.");
	await expect(page.getByText("All published quizzes use the catalog as it is")).toBeVisible();
	await expectAccessible(page);
	expect(await takeIt()).toEqual(["Everyday Wash", "Light Lotion"]);

	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/versions`);
	await expect(page.getByText("Publishing now would change nothing", { exact: false })).toBeVisible();
	await expect(page.getByRole("row").filter({ hasText: "Version 2" })).toContainText("New catalog taken into use.");
	const { products } = await api.get<ProductPage>("catalog/products?q=Quiet+Cream");
	const { draft } = await api.draft(id);
	const cream = draft.resultPages.find(({ name }) => name === "Short routine")?.slots[1];
	const candidates = { kind: "products", ids: products.map((product) => product.id) };
	await api.edit(id, [{ op: "set", node: cream?.id ?? "", key: "candidates", value: candidates }]);
	await expect.poll(counted, { timeout: 30_000 }).toBe(3);
	await page.reload();
	await expect(page.getByText("1 part of the draft differs")).toBeVisible();
	await expect(page.getByText("100% see something else 3 of 3")).toBeVisible();
	await expect(list("Shown more")).toContainText("Quiet Cream");
	const side = (name: string) => page.getByRole("heading", { name, level: 4 }).first().locator("..");
	await expect(side("Shown now")).toContainText("Light Lotion");
	await expect(side("After publishing")).toContainText("Quiet Cream");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Publish 1 change" }).click();
	await expect(page.getByRole("dialog").getByText("100% see something else 3 of 3")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "See which people and products" }).click();
	await expect(page.getByRole("dialog")).toBeHidden();
	await page.setViewportSize(PHONE_SIZE);
	await expectAccessible(page);
	await page
		.getByRole("link", { name: /^Response of/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/responses\/[\da-f-]{36}$/);
});

/** Takes the short way with skin that stings; gives the titles that are shown. */
async function takeShort(page: Page, slug: string): Promise<string[]> {
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await expect(page.getByRole("heading", { name: "What may one product cost at most?", level: 1 })).toBeVisible();
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
	return page.getByRole("heading", { level: 3 }).allTextContents();
}

async function importLater(page: Page, workspace: string): Promise<void> {
	await page.goto(`/w/${workspace}/catalog/import`);
	const field = page.getByRole("textbox", { name: "Paste rows from a spreadsheet, with their headings" });
	await expect(async () => {
		await page.getByRole("button", { name: "Paste instead" }).click({ timeout: 2000 });
		await expect(field).toBeVisible({ timeout: 2000 });
	}).toPass();
	await field.fill(later);
	await page.getByRole("button", { name: "Read these rows" }).click();
	await page.getByRole("button", { name: "Check what would happen" }).click();
	await page.getByRole("checkbox", { name: /^Archive/ }).check();
	await page.getByRole("button", { name: /^Import \d+ products$/ }).click();
	await expect(page.getByRole("heading", { name: "Your catalog is up to date" })).toBeVisible();
}
