import { expectAccessible } from "./fixtures/expect-accessible";
import { newcomer } from "./fixtures/marketer";
import { expect, test } from "./fixtures/test";

test("a newcomer signs up, lands in the new workspace, signs out and in again", async ({ page }) => {
	const person = newcomer();
	await page.goto("/sign-up");
	await page.getByLabel("Your name").fill(person.name);
	await page.getByLabel("E-mail address").fill(person.email);
	await page.getByLabel("Password").fill(person.password);
	await page.getByLabel("Name of your workspace").fill(person.shop);
	await expectAccessible(page);
	await page.getByRole("button", { name: "Create account" }).click();
	await page.waitForURL(/\/w\/shop-/);
	const home = page.url();
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expectAccessible(page);

	await page.getByRole("button", { name: "Your account" }).click();
	await page.getByRole("menuitem", { name: "Sign out" }).click();
	await page.waitForURL("/sign-in");
	await page.goto(home);
	await page.waitForURL(/\/sign-in\?next=/);

	await page.getByLabel("E-mail address").fill(person.email);
	await page.getByLabel("Password", { exact: true }).fill(person.password);
	await page.getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL(home);
});
