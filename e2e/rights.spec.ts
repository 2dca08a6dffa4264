import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { publishedWithSignUp } from "./fixtures/published-with-sign-up";
import { takeShort } from "./fixtures/shopper-steps";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";

const address = "kirsten@example.com";

test("a person asks what is held of them, and then to be forgotten", async ({ page, marketer, api, visit }) => {
	// Right after the start the demo's people are taken first.
	test.setTimeout(400_000);
	const { slug } = await publishedWithSignUp(api);
	const shopper = (await visit(PHONE)).page;
	await shopper.goto(`/q/${slug}`);
	await takeShort(shopper);
	await shopper.getByRole("textbox", { name: "E-mail" }).fill(address);
	await shopper.getByRole("checkbox").first().check();
	await shopper.getByRole("button", { name: "Sign up" }).click();
	await expect(shopper.getByRole("button", { name: "Sign up" })).toBeHidden();

	const settings = `/w/${marketer.workspace}/settings`;
	await expect(async () => {
		await page.goto(`${settings}/processing`);
		// They are counted by two queries, and the person may come in between.
		await expect(page.getByText("1 person is known")).toBeVisible({ timeout: 5_000 });
		await expect(page.getByText("1 person agrees")).toBeVisible({ timeout: 1_000 });
	}).toPass({ timeout: 240_000 });
	await expectAccessible(page);

	await page.goto(`/w/${marketer.workspace}/people/requests`);
	await expect(page.getByRole("heading", { name: "Nothing is open" })).toBeVisible();
	await expectAccessible(page);
	await ask(page, "Access", " Kirsten@Example.com");
	const line = page.getByRole("listitem").filter({ hasText: address });
	await expect(line).toContainText("By letter");
	await expect(line).toContainText(/Due /);
	await expectAccessible(page);

	await page.getByRole("button", { name: `Actions for Access of ${address}` }).click();
	await page.getByRole("menuitem", { name: "Extend by two months" }).click();
	await page.getByRole("textbox", { name: "Reason" }).fill("There are many");
	await page.getByRole("button", { name: "Extend by two months" }).click();
	await expect(line).toContainText("Reason: There are many");

	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Give access" }).click();
	await page.getByRole("alertdialog").getByRole("button", { name: "Give access" }).click();
	expect(readFileSync(await (await download).path(), "utf8")).toContain(address);
	await expect(page.getByRole("heading", { name: "Nothing is open" })).toBeVisible();

	await ask(page, "Erasure", address);
	await page.getByRole("button", { name: "Erase", exact: true }).click();
	const confirm = page.getByRole("alertdialog").getByRole("button", { name: "Erase" });
	await expect(confirm).toBeDisabled();
	await expectAccessible(page);
	await page.getByRole("alertdialog").getByRole("textbox").fill("ERASE");
	await confirm.click();
	await expect(page.getByRole("heading", { name: "Nothing is open" })).toBeVisible();
	await page.getByRole("radio", { name: "Closed" }).click();
	await expect(page.getByRole("listitem").filter({ hasText: "Nobody you know" })).toHaveCount(2);

	await ask(page, "Access", address);
	await expect(page.getByRole("dialog")).toContainText("Nobody is known by that");
	await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
	await page.goto(`${settings}/processing`);
	await expect(page.getByText("Nobody is known")).toBeVisible();
	await expect(page.getByText("1 response to quizzes")).toBeVisible();
});

test("an owner says how long things are kept, and sees what that would delete", async ({ page, marketer }) => {
	const settings = `/w/${marketer.workspace}/settings`;
	await page.goto(`${settings}/retention`);
	await page.getByRole("spinbutton", { name: "People who are not seen are kept for" }).fill("24");
	await expect(page.getByText("no response, no person, no value")).toBeVisible();
	await page.getByRole("button", { name: "Save" }).click();
	await expect(page.getByText("Saved.")).toBeVisible();
	await expectAccessible(page);
	await page.goto(`${settings}/processing`);
	await expect(page.getByText("People who are not seen are erased after 24 months.")).toBeVisible();

	await switchLanguage(page, "da");
	await page.setViewportSize(PHONE.viewport);
	for (const path of ["settings/retention", "settings/processing", "people/requests"]) {
		await page.goto(`/w/${marketer.workspace}/${path}`);
		await expect(page.getByRole("main")).toBeVisible();
		await expectAccessible(page);
	}
	await expect(page.getByRole("heading", { name: "Intet er åbent" })).toBeVisible();
});

async function ask(page: Page, kind: string, text: string): Promise<void> {
	await page.getByRole("button", { name: "New request" }).click();
	const dialog = page.getByRole("dialog");
	if (kind !== "Access") {
		await dialog.getByRole("combobox", { name: "What is asked" }).click();
		await page.getByRole("option", { name: kind }).click();
	}
	await dialog.getByRole("textbox", { name: "Which" }).fill(text);
	await dialog.getByRole("textbox", { name: "Note" }).fill("By letter");
	await dialog.getByRole("button", { name: "Write it down" }).click();
}
