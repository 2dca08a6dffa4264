import { expectAccessible } from "./fixtures/expect-accessible";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";

test("an owner renames the workspace and moves its address; the former one leads on", async ({ page, marketer }) => {
	await page.goto(`/w/${marketer.workspace}/settings`);
	await page.getByLabel("Name").fill("Nordlys");
	const slug = `nordlys-${marketer.workspace}`;
	await page.getByLabel("Address").fill(slug);
	await page.getByRole("combobox", { name: "Currency" }).click();
	await page.getByRole("option", { name: /DKK/ }).click();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Save changes" }).click();
	await page.waitForURL(`/w/${slug}/settings`);
	await expect(page.getByRole("button", { name: "Nordlys. Switch workspace" })).toBeVisible();
	await expect(page.getByRole("combobox", { name: "Currency" })).toContainText("DKK");
	await page.goto(`/w/${marketer.workspace}/settings/members`);
	await page.waitForURL(`/w/${slug}/settings/members`);
});

test("a mistyped address is named beside its field", async ({ page, marketer }) => {
	await page.goto(`/w/${marketer.workspace}/settings`);
	await page.getByLabel("Address").fill("Not An Address");
	await page.getByRole("button", { name: "Save changes" }).click();
	await expect(page.getByText("Use lower case letters, digits and single hyphens")).toBeVisible();
});

test("a changed notice becomes a new one, and the former is kept word for word", async ({ page, marketer }) => {
	await page.goto(`/w/${marketer.workspace}/settings/purposes`);
	await page
		.getByRole("button", { name: /^Edit “/ })
		.first()
		.click();
	const notice = page.getByLabel("Notice in English");
	const before = await notice.inputValue();
	await notice.fill("We write to you once a month, and you can stop it with one click.");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Save the purpose" }).click();
	await expect(page.getByRole("dialog")).toBeHidden();
	await expect(page.getByText("We write to you once a month").first()).toBeVisible();
	await expect(page.getByText(/^Notice 2 · since/)).toHaveCount(1);
	await page.getByText("1 earlier notice").click();
	await expect(page.getByText(before)).toBeVisible();
	await expectAccessible(page);
});

test("an owner adds a purpose", async ({ page, marketer }) => {
	await page.goto(`/w/${marketer.workspace}/settings/purposes`);
	await page.getByRole("button", { name: "Add a purpose" }).click();
	await page.getByRole("button", { name: "Save the purpose" }).click();
	await expect(page.getByText("Write a name and a notice in at least one language.")).toBeVisible();
	await page.getByLabel("Name in English").fill("Text messages");
	await page.getByLabel("Notice in English").fill("We text you when a product is back.");
	await page.getByRole("combobox", { name: "Add a language" }).click();
	await page.getByRole("option", { name: "German" }).click();
	await page.getByLabel("Notice in German").fill("Wir schreiben, wenn ein Produkt wieder da ist.");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Save the purpose" }).click();
	await expect(page.getByRole("heading", { name: "Text messages" })).toBeVisible();
	await expect(page.getByText("No text in Danish yet")).toBeVisible();
	await expect(page.getByText("Wir schreiben, wenn ein Produkt wieder da ist.")).toBeVisible();
	await page.getByRole("button", { name: "Edit “Text messages”" }).click();
	await expect(page.getByLabel("Notice in German")).toHaveValue("Wir schreiben, wenn ein Produkt wieder da ist.");
});

test("language and theme follow the person", async ({ page, marketer }) => {
	test.slow();
	const hidden = (row: string) =>
		page.getByRole("navigation", { name: row }).evaluate((tabs) => tabs.scrollWidth - tabs.clientWidth);
	await page.goto(`/w/${marketer.workspace}/settings`);
	expect(await hidden("Settings")).toBe(0);
	await page.getByRole("button", { name: "Your account" }).click();
	await page.getByRole("menuitemradio", { name: "Dansk" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Indstillinger" })).toBeVisible();
	expect(await hidden("Indstillinger")).toBe(0);
	await expect(page.locator("html")).toHaveAttribute("lang", "da");
	await page.getByRole("button", { name: "Din konto" }).click();
	await page.getByRole("menuitemradio", { name: "Mørkt" }).click();
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	await page.keyboard.press("Escape");
	await page.reload();
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	for (const part of ["", "/members", "/purposes", "/account"]) {
		await page.goto(`/w/${marketer.workspace}/settings${part}`);
		await expect(page.getByRole("heading", { level: 1, name: "Indstillinger" })).toBeVisible();
		await expectAccessible(page);
	}
	await switchLanguage(page, "en");
	await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test("the menu opens, leads on and closes, and nothing is wider than the screen", async ({ page, marketer }) => {
		await page.goto(`/w/${marketer.workspace}`);
		await page.getByRole("button", { name: "Open menu" }).click();
		await expectAccessible(page);
		await page.getByRole("dialog").getByRole("link", { name: "Settings" }).click();
		await page.waitForURL(`/w/${marketer.workspace}/settings`);
		await expect(page.getByRole("dialog")).toBeHidden();
		for (const part of ["", "/members", "/purposes", "/account"]) {
			await page.goto(`/w/${marketer.workspace}/settings${part}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide, part).toBeLessThanOrEqual(0);
		}
	});
});
