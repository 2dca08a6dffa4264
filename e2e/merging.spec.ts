import type { Page } from "@playwright/test";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { listedPeople } from "./fixtures/listed-people";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";

test("two profiles that are one person are compared, made one, and two again", async ({
	page,
	marketer,
	api,
	watched,
}) => {
	watched.allow(/^409 POST .*\/identifiers/);
	const ids = await listedPeople(api, [
		{ email: "ida@work.example", name: "Ida Krogh", purpose: 0 },
		{ email: "ida@home.example", name: "Ida K.", purpose: 1 },
	]);
	const people = `/w/${marketer.workspace}/people`;
	await page.goto(`${people}/${ids.get("ida@work.example")}`);
	await compare(page, "IDA@home.example");
	const dialog = page.getByRole("dialog", { name: "One person?" });
	await expect(dialog.getByRole("region", { name: "Stays" })).toContainText("ida@work.example");
	const joins = dialog.getByRole("region", { name: "Becomes a part" });
	await expect(joins).toContainText("ida@home.example");
	await expect(joins).toContainText("Agreed");
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Merge" }).dblclick();
	await expect(dialog).toBeHidden();

	const known = page.getByRole("list", { name: "Known by" });
	await expect(known.getByRole("listitem")).toHaveCount(2);
	await expect(page.getByText("Another profile became a part of this one")).toHaveCount(1);
	await expectAccessible(page);
	await page.goto(people);
	await expect(page.getByRole("status").filter({ hasText: "1 person" })).toBeVisible();
	// The address of the one that became a part leads to the whole.
	await page.goto(`${people}/${ids.get("ida@home.example")}`);
	await expect(known.getByRole("listitem")).toHaveCount(2);

	await page.getByRole("button", { name: "Undo" }).click();
	const ask = page.getByRole("alertdialog");
	await expectAccessible(page);
	await ask.getByRole("button", { name: "Undo" }).click();
	await expect(ask).toBeHidden();
	await page.goto(`${people}/${ids.get("ida@work.example")}`);
	await expect(known.getByRole("listitem")).toHaveCount(1);
	await expect(page.getByText("A merge was undone")).toBeVisible();
	await page.goto(people);
	await expect(page.getByRole("status").filter({ hasText: "2 people" })).toBeVisible();
});

test("on a phone, in Danish, both stand one above the other", async ({ page, marketer, api, watched }) => {
	watched.allow(/^409 POST .*\/identifiers/);
	const ids = await listedPeople(api, [
		{ email: "ida@work.example", name: "Ida Krogh" },
		{ email: `${"a-very-long-name-".repeat(6)}@home.example`, name: "Ida K." },
	]);
	await switchLanguage(page, "da");
	await page.setViewportSize(PHONE.viewport);
	await page.goto(`/w/${marketer.workspace}/people/${ids.get("ida@work.example")}`);
	await page.getByRole("button", { name: "Mere" }).click();
	await page.getByRole("menuitem", { name: "Tilføj en kontaktoplysning" }).click();
	await page
		.getByRole("dialog")
		.getByRole("textbox", { name: "E-mail" })
		.fill(`${"a-very-long-name-".repeat(6)}@home.example`);
	await page.getByRole("dialog").getByRole("button", { name: "Tilføj en kontaktoplysning" }).click();
	await page.getByRole("button", { name: "Sammenlign" }).click();
	const dialog = page.getByRole("dialog", { name: "Én person?" });
	await expect(dialog.getByRole("region", { name: "Bliver en del" })).toContainText("a-very-long-name-");
	expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});

/** By an identifier that finds somebody else. */
async function compare(page: Page, identifier: string): Promise<void> {
	await page.getByRole("button", { name: "More" }).click();
	await page.getByRole("menuitem", { name: "Add an identifier" }).click();
	const dialog = page.getByRole("dialog", { name: "Add an identifier" });
	await dialog.getByRole("textbox", { name: "E-mail" }).fill(identifier);
	await dialog.getByRole("button", { name: "Add an identifier" }).click();
	await expect(dialog.getByText("Somebody else has it.")).toBeVisible();
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Compare" }).click();
}
