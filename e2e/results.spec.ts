import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { publishedWithSignUp } from "./fixtures/published-with-sign-up";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";

test("figures, filters and files tell what shoppers did", async ({ page, marketer, api, visit }) => {
	test.slow();
	const { id, slug } = await api.publishedQuiz();
	const home = `/w/${marketer.workspace}/quizzes/${id}`;

	await page.goto(`${home}/results`);
	await expect(page.getByRole("heading", { name: "No responses yet" })).toBeVisible();
	await expect(page).toHaveTitle("Results · Find your routine · Candor");

	await takeShort((await visit(PHONE)).page, `/q/${slug}?utm_source=newsletter`, "Easily red or stinging");
	await takeShort((await visit(PHONE)).page, `/q/${slug}`, "Easily red or stinging");
	const left = (await visit(PHONE)).page;
	await left.goto(`/q/${slug}`);
	await left.getByRole("button", { name: "Shiny by noon" }).click();
	await expect(left.getByRole("heading", { name: /sting/ })).toBeVisible();
	// A test run is stored, and counted nowhere else.
	await takeShort((await visit(PHONE)).page, `/q/${slug}?test=1`, "Tight or flaky");

	await untilCounted(page, `${home}/results`, { Views: "3", Started: "3", Completed: "2" });
	const matrix = page.getByRole("table", { name: "Answers and products" });
	await expect(matrix.getByRole("rowheader", { name: "Easily red or stinging n = 2" })).toBeVisible();
	await expect(matrix.getByRole("rowheader", { name: "Tight or flaky n = 0" })).toBeVisible();
	const funnel = page.getByRole("table", { name: "Where people leave" });
	await expect(funnel.getByRole("row", { name: /^Skin type/ })).toContainText("100% of 3");
	await expectAccessible(page);

	await page.getByRole("combobox", { name: "Source", exact: true }).click();
	await page.getByRole("option", { name: "Source “newsletter”" }).click();
	await expect(page).toHaveURL(/source=utm%3Anewsletter/);
	await untilCounted(page, page.url(), { Views: "1", Completed: "1" });

	const download = page.waitForEvent("download");
	await page.getByRole("link", { name: "Download “Answers and products” as CSV" }).click();
	const file = readFileSync(await (await download).path(), "utf8");
	expect(file).toMatch(/Easily red or stinging/);
	expect(file).not.toMatch(/^=|,=/m);

	await page.getByRole("button", { name: "Clear filters" }).click();
	await expect(page).not.toHaveURL(/source=/);
	await switchLanguage(page, "da");
	await page.setViewportSize(PHONE.viewport);
	await page.goto(`${home}/results`);
	await expect(page.getByRole("heading", { name: "Svar og produkter" })).toBeVisible();
	await expectAccessible(page);
});

test("one response is told in full, and its personal values can be erased", async ({ page, marketer, api, visit }) => {
	test.slow();
	const { id, slug } = await publishedWithSignUp(api);
	const shopper = (await visit(PHONE)).page;
	await takeShort(shopper, `/q/${slug}`, "Easily red or stinging");
	await shopper.getByRole("textbox", { name: "E-mail" }).fill("kirsten@example.com");
	const box = shopper.getByRole("checkbox").first();
	await expect(box).not.toBeChecked();
	await box.check();
	await shopper.getByRole("button", { name: "Sign up" }).click();
	await expect(shopper.getByRole("button", { name: "Sign up" })).toBeHidden();

	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/responses`);
	await expect(page.getByText("1 response", { exact: true })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: /^Open the response of/ }).click();
	await expect(page.getByText("Easily red or stinging").first()).toBeVisible();
	await expect(page.getByText("kirsten@example.com")).toBeVisible();
	await expect(page.getByText("Granted")).toBeVisible();
	await expectAccessible(page);

	await page.getByRole("button", { name: "Erase personal values" }).click();
	const dialog = page.getByRole("alertdialog");
	await expect(dialog.getByRole("button", { name: "Erase personal values" })).toBeDisabled();
	await dialog.getByRole("textbox").fill("erase");
	await dialog.getByRole("button", { name: "Erase personal values" }).click();
	await expect(page.getByText("The personal values are erased.").first()).toBeVisible();
	await page.reload();
	await expect(page.getByText("Erased", { exact: true })).toBeVisible();
	await expect(page.getByText("kirsten@example.com")).toHaveCount(0);
	await expect(page.getByText("Easily red or stinging").first()).toBeVisible();
});

/** The template's shortest way: skin, two steps, no budget. */
async function takeShort(page: Page, address: string, skin: string): Promise<void> {
	await page.goto(address);
	await page.getByRole("button", { name: skin }).click();
	if (!/red/.test(skin)) await page.getByRole("button", { name: "No", exact: true }).click();
	await page.getByRole("button", { name: "Two steps, two minutes" }).click();
	await page.getByRole("button", { name: "Skip" }).click();
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
	await expect(page.getByRole("region", { name: "Cleanse" }).getByRole("article").first()).toBeVisible();
}

/** Stored responses are turned into figures within seconds; each look is a new one. */
async function untilCounted(page: Page, address: string, figures: Record<string, string>): Promise<void> {
	await expect(async () => {
		await page.goto(address);
		for (const [name, value] of Object.entries(figures)) {
			const figure = page.locator("dl > div").filter({ has: page.getByRole("button", { name, exact: true }) });
			await expect(figure.locator("dd").first()).toHaveText(value, { timeout: 2_000 });
		}
	}).toPass();
}
