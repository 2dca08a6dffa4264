import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { InviteReply } from "../lib/contracts/accounts";
import type { ProductPage } from "../lib/contracts/catalog";
import { expectAccessible } from "./fixtures/expect-accessible";
import { newcomer, signUp } from "./fixtures/marketer";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** Opens the import page and hands it a file; ends on the columns. */
async function upload(page: Page, workspace: string, name: string, content: string | Buffer): Promise<void> {
	await page.goto(`/w/${workspace}/catalog/import`);
	const buffer = Buffer.from(content);
	await choose(page, "Choose a file", { name, mimeType: "text/csv", buffer });
}

/** Presses the button until the page's script is there to hear it. */
async function choose(page: Page, button: string, file: { name: string; mimeType: string; buffer: Buffer }) {
	await expect(async () => {
		const [chooser] = await Promise.all([
			page.waitForEvent("filechooser", { timeout: 2000 }),
			page.getByRole("button", { name: button, exact: true }).first().click(),
		]);
		await chooser.setFiles(file);
	}).toPass();
}

const check = (page: Page) => page.getByRole("button", { name: "Check what would happen" }).click();
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });

test("a catalog of 1,472 products comes in through the columns, and a second time changes nothing", async ({
	page,
	marketer,
}) => {
	// Two dry runs and an import of a whole catalog, on a machine that others keep busy.
	test.slow();
	const { workspace } = marketer;
	const file = fixture("catalog.csv");
	await upload(page, workspace, "catalog.csv", file);
	await expect(page.getByText("1,472 rows · 11 columns")).toBeVisible();
	await expect(page.getByRole("combobox", { name: "name becomes" })).toHaveText("Title");
	await expect(page.getByRole("combobox", { name: "price becomes" })).toHaveText("Price");
	await page.getByRole("button", { name: "Make them one attribute" }).click();
	await expect(page.getByText("become one attribute, Skin type")).toBeVisible();
	await expectAccessible(page);

	// Leaving loses nothing.
	await page.getByRole("textbox", { name: "Name of the attribute from ingredients" }).fill("What is in it");
	await page.goto(`/w/${workspace}/catalog`);
	await page.getByRole("link", { name: "Import products" }).first().click();
	await page.getByRole("button", { name: "Go on" }).click();
	await expect(page.getByRole("textbox", { name: "Name of the attribute from ingredients" })).toHaveValue(
		"What is in it",
	);

	await check(page);
	await expect(tab(page, "New 1,472")).toHaveAttribute("aria-selected", "true");
	await expect(tab(page, "Rejected 0")).toBeVisible();
	await expect(page.getByText("Skin type · Several at once")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Import 1,472 products" }).click();
	await expect(page.getByRole("heading", { name: "Your catalog is up to date" })).toBeVisible();
	await page.getByRole("link", { name: "Open the catalog" }).click();
	await expect(page.getByRole("status").filter({ hasText: "1,472 products" })).toBeVisible();
	await expectAccessible(page);

	await upload(page, workspace, "catalog.csv", file);
	await page.getByRole("button", { name: "Make them one attribute" }).click();
	await page.getByRole("textbox", { name: "Name of the attribute from ingredients" }).fill("What is in it");
	await check(page);
	await expect(page.getByText("The catalog already is what the file says.")).toBeVisible();
	await expect(tab(page, "Unchanged 1,472")).toBeVisible();
	await expect(page.getByRole("button", { name: "Nothing to import" })).toBeDisabled();
});

test("Shopify's export needs no columns, and its variants come with it", async ({ page, marketer, api }) => {
	await upload(page, marketer.workspace, "products_export.csv", fixture("shopify.csv"));
	await expect(page.getByText("This is Shopify's product export")).toBeVisible();
	await check(page);
	await page.getByRole("button", { name: /^Import \d+ products$/ }).click();
	await expect(page.getByRole("heading", { name: "Your catalog is up to date" })).toBeVisible();
	const { products } = await api.get<ProductPage>("catalog/products");
	const several = products.find(({ variants }) => variants > 1);
	await page.goto(`/w/${marketer.workspace}/catalog/products/${several?.id}`);
	await expect(page.getByRole("textbox", { name: /^Price/ })).toHaveCount(several?.variants ?? 0);
});

test("bad rows are told with their numbers and don't stop the good ones; the missing are archived when asked", async ({
	page,
	marketer,
}) => {
	const { workspace } = marketer;
	await upload(page, workspace, "first.csv", "id;title;price\n1;Milk;12,50\n2;Balm;20\n3;Mist;8\n");
	await check(page);
	await page.getByRole("button", { name: "Import 3 products" }).click();
	await expect(page.getByRole("heading", { name: "Your catalog is up to date" })).toBeVisible();

	const second = "id;title;price\n1;Milk;14\n4;Oil;cheap\n5;;3\n1;Milk again;2\n6;Soap;5\n";
	await upload(page, workspace, "second.csv", second);
	await check(page);
	await expect(tab(page, "Changed 1")).toBeVisible();
	await tab(page, "Rejected 3").click();
	const rejected = page.getByRole("table", { name: "Rejected 3" });
	await expect(rejected.getByRole("row", { name: /3 \(line 3\).*price is not a price.*cheap/ })).toBeVisible();
	await expect(rejected.getByRole("row", { name: /4 \(line 4\).*The title is blank/ })).toBeVisible();
	await expect(rejected.getByRole("row", { name: /5 \(line 5\).*Row 2 has the same id/ })).toBeVisible();
	await page.getByRole("searchbox", { name: "Filter these" }).fill("price");
	await expect(rejected.getByRole("row")).toHaveCount(2);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Download the rejected rows" }).click(),
	]);
	expect(readFileSync(await download.path(), "utf8")).toContain('"3","price is not a price.","price","cheap"');
	await page.getByRole("checkbox", { name: "Archive the 2 products that are not in the file" }).click();
	await page.getByRole("button", { name: "Import 2 products" }).click();
	await expect(page.getByRole("heading", { name: "Your catalog is up to date" })).toBeVisible();
	await page.goto(`/w/${workspace}/catalog?status=archived`);
	await expect(page.getByRole("link", { name: /Balm/ }).first()).toBeVisible();
	await expect(page.getByRole("link", { name: /Mist/ }).first()).toBeVisible();
});

test("files that can't be read say what to do, and what was pasted stays", async ({ page, marketer, watched }) => {
	watched.allow(/^422 POST .*\/imports/);
	const { workspace } = marketer;
	await upload(page, workspace, "empty.csv", "");
	await expect(page.getByRole("alert").filter({ hasText: "There is nothing in this file." })).toBeVisible();
	await upload(page, workspace, "book.xlsx", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]));
	await expect(page.getByText("This is a spreadsheet. Open it and save it as CSV")).toBeVisible();
	await page.getByRole("button", { name: "Paste instead" }).click();
	const field = page.getByRole("textbox", { name: "Paste rows from a spreadsheet, with their headings" });
	await field.fill("\n\n");
	await expect(page.getByRole("button", { name: "Read these rows" })).toBeDisabled();
	await field.fill("name\tprice\nMilk\t12.50\nBalm\t20");
	await page.getByRole("button", { name: "Read these rows" }).click();
	await expect(page.getByText("2 rows · 2 columns")).toBeVisible();
	await expect(page.getByRole("combobox", { name: "Cells are divided by" })).toHaveText("Tab");
});

test("a product is edited, kept through someone else's save, archived and restored", async ({
	page,
	marketer,
	api,
	watched,
}) => {
	watched.allow(/^409 PUT .*\/products\//);
	await api.importCatalog();
	await page.goto(`/w/${marketer.workspace}/catalog`);
	await page.getByRole("table", { name: "Products" }).getByRole("link").first().click();
	const title = page.getByRole("textbox", { name: "Title" });
	const price = page.getByRole("textbox", { name: /^Price/ });
	const save = page.getByRole("button", { name: "Save changes" });
	// Comes with the page's script: what is typed earlier may be lost.
	const unused = "No quiz can recommend this product yet.";
	await expect(save).toBeDisabled();
	await expectAccessible(page);
	await price.fill("cheap");
	await save.click();
	await expect(page.getByText("Write a number, such as 12.50.")).toBeVisible();
	await price.fill("34.5");
	await title.fill("A new name");
	await save.click();
	await expect(page.getByRole("heading", { level: 1, name: "A new name" })).toBeVisible();
	await expect(page.getByText("All changes saved")).toBeVisible();

	const id = page.url().split("/").at(-1) ?? "";
	const other = await page.context().newPage();
	await other.goto(page.url());
	await expect(other.getByText(unused)).toBeVisible();
	await other.getByRole("textbox", { name: "Description" }).fill("Written elsewhere");
	await other.getByRole("button", { name: "Save changes" }).click();
	await expect(other.getByText("All changes saved")).toBeVisible();
	await other.close();
	await title.fill("My name");
	// The page hears of the other save when it comes back to the front, or when its own is refused.
	await expect(async () => {
		if (await save.isEnabled()) await save.click();
		await expect(page.getByText("All changes saved")).toBeVisible({ timeout: 1000 });
	}).toPass();
	await page.reload();
	await expect(page.getByText(unused)).toBeVisible();
	await expect(title).toHaveValue("My name");
	await expect(page.getByRole("textbox", { name: "Description" })).toHaveValue("Written elsewhere");

	await page.getByRole("button", { name: "Archive", exact: true }).click();
	await page.getByRole("button", { name: "Archive product" }).click();
	await expect(page.getByText("This product is archived: no quiz recommends it.")).toBeVisible();
	expect((await api.get<{ status: string }>(`catalog/products/${id}`)).status).toBe("archived");
	await page.getByRole("button", { name: "Restore" }).click();
	await expect(page.getByRole("button", { name: "Archive", exact: true })).toBeVisible();
});

test("collections and attributes are made, filled, renamed and deleted", async ({ page, marketer, api }) => {
	await api.importCatalog();
	const { workspace } = marketer;
	await page.goto(`/w/${workspace}/catalog/collections`);
	await page.getByRole("button", { name: "New collection" }).first().click();
	await page.getByRole("textbox", { name: "Name" }).fill("Summer");
	await page.getByRole("button", { name: "Create collection" }).click();
	const row = page.getByRole("listitem").filter({ hasText: "Summer" });
	await row.getByRole("button", { name: "More for Summer" }).click();
	await page.getByRole("menuitem", { name: "Add products" }).click();
	const dialog = page.getByRole("dialog", { name: "Add products to Summer" });
	await dialog.getByRole("checkbox").first().click();
	await dialog.getByRole("checkbox").nth(1).click();
	await dialog.getByRole("button", { name: "Add 2 products" }).click();
	await expect(row).toContainText("2 products");
	await expectAccessible(page);
	await row.getByRole("button", { name: "More for Summer" }).click();
	await page.getByRole("menuitem", { name: "Delete" }).click();
	await expect(page.getByRole("alertdialog")).toContainText("No quiz asks for it.");
	await page.getByRole("button", { name: "Delete collection" }).click();
	await expect(page.getByRole("heading", { name: "No collections yet" })).toBeVisible();

	await page.getByRole("link", { name: "Attributes" }).click();
	await page.getByRole("button", { name: "New attribute" }).click();
	await page.getByRole("textbox", { name: "Name" }).fill("Season");
	await page.getByRole("button", { name: "Create attribute" }).click();
	await expect(page.getByRole("heading", { name: "Season" })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "More for Season" }).click();
	await page.getByRole("menuitem", { name: "Delete" }).click();
	await page.getByRole("button", { name: "Delete attribute" }).click();
	await expect(page.getByRole("heading", { name: "Season" })).toHaveCount(0);
});

test("a viewer reads the product and can't change it", async ({ marketer, api, visit }) => {
	await api.importCatalog();
	const guest = newcomer("Ida Lund");
	const { url } = await api.post<InviteReply>("invites", { email: guest.email, role: "viewer" });
	const { page, context } = await visit();
	await signUp(context.request, guest, url.split("/").at(-1) ?? "");
	await page.goto(`/w/${marketer.workspace}/catalog`);
	await expect(page.getByRole("link", { name: "Import products" })).toHaveCount(0);
	await page.getByRole("table", { name: "Products" }).getByRole("link").first().click();
	await expect(page.getByRole("textbox", { name: "Title" })).toBeDisabled();
	await expect(page.getByRole("button", { name: "Save changes" })).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Archive" })).toHaveCount(0);
	await expectAccessible(page);
	await page.goto(`/w/${marketer.workspace}/catalog/import`);
	await expect(page).toHaveURL(/\/catalog$/);
});

test.describe("on a phone, in Danish", () => {
	test.use({ viewport: { width: 390, height: 844 }, locale: "da-DK" });

	test("the whole way from file to list", async ({ page, marketer }) => {
		await switchLanguage(page, "da");
		await page.goto(`/w/${marketer.workspace}/catalog/import`);
		const file = { name: "hud.csv", mimeType: "text/csv", buffer: fixture("skincare.csv") };
		await choose(page, "Vælg en fil", file);
		await page.getByRole("button", { name: "Se, hvad der vil ske" }).click();
		await expect(page.getByRole("tab", { name: "Nye 12" })).toBeVisible();
		await expectAccessible(page);
		await page.getByRole("button", { name: "Importér 12 produkter" }).click();
		await page.getByRole("link", { name: "Åbn kataloget" }).click();
		await expect(page.getByRole("status").filter({ hasText: "12 produkter" })).toBeVisible();
		await expectAccessible(page);
		await page.getByRole("main").getByRole("listitem").getByRole("link").last().click();
		await expect(page.getByRole("button", { name: "Gem ændringer" })).toBeVisible();
		await expectAccessible(page);
		for (const path of ["import", "collections", "attributes", ""]) {
			await page.goto(`/w/${marketer.workspace}/catalog/${path}`);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(overflow, path).toBeLessThanOrEqual(0);
		}
	});
});

test("what is wrong with the columns is said where the button is, the title first", async ({
	page,
	marketer,
	watched,
}) => {
	watched.allow(/^400 POST .*\/plan$/);
	const columns = Array.from({ length: 20 }, (_, at) => `note ${at}`).join();
	await upload(page, marketer.workspace, "notes.csv", `${columns}\n${columns.replaceAll("note", "a")}\n`);
	await check(page);
	await expect(page.getByText("One column has to be the title.")).toBeInViewport();
	await expectAccessible(page);
});

test("a product's picture that can't be had is drawn, also where it failed before the script had come", async ({
	page,
	marketer,
	api,
	watched,
}) => {
	watched.allow(/ERR_FAILED/);
	await api.importCatalog("shopify.csv");
	await page.route("https://images.shop.example/**", (route) => route.abort());
	const failed = page.waitForEvent("requestfailed");
	await page.goto(`/w/${marketer.workspace}/catalog`);
	await failed;
	await expect(page.getByRole("table").locator("img")).toHaveCount(0);
});
