import { expectAccessible } from "./fixtures/expect-accessible";
import { expect, test } from "./fixtures/test";

test.use({ locale: "da-DK", viewport: { width: 390, height: 844 } });

test("the demo's quiz leads to its shop, in Danish", async ({ page }) => {
	await page.goto("/shop");
	await expect(page.getByRole("heading", { name: "Alle produkter" })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Find din rutine" }).click();

	await page.getByRole("button", { name: "Stram eller skællende" }).click();
	await page.getByRole("button", { name: "Nej" }).click();
	await page.getByRole("checkbox", { name: "Mere fugt" }).check();
	await page.getByRole("button", { name: "Fortsæt" }).click();
	await page.getByRole("button", { name: "Spring over" }).click();
	await page.getByRole("button", { name: "Mest inde" }).click();
	for (const question of [
		"Noget, vi skal holde os til?",
		"Hvad må ét produkt koste?",
		"Er der et produkt, du allerede elsker?",
	]) {
		await expect(page.getByRole("heading", { name: question, level: 1 })).toBeVisible();
		await page.getByRole("button", { name: "Spring over" }).click();
	}

	const product = page.getByRole("region", { name: "Rens" }).getByRole("article").first();
	const title = await product.getByRole("heading").textContent();
	const opening = page.waitForEvent("popup");
	await product.getByRole("link", { name: `Se produktet: ${title}` }).click();
	const shop = await opening;
	await expect(shop.getByRole("heading", { name: title ?? "", level: 1 })).toBeVisible();
	await expect(shop).toHaveURL(/\/shop\//);
	await expectAccessible(shop);
});
