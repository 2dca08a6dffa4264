import type { PurposeRow } from "../lib/contracts/purposes";
import { expectAccessible } from "./fixtures/expect-accessible";
import { expect, test } from "./fixtures/test";

test("a list from an event is tried, mended and written, without the rows that prove nothing", async ({
	page,
	marketer,
	api,
}) => {
	const [purpose] = await api.get<PurposeRow[]>("purposes");
	const rows = [
		"Adresse;Navn;Formål;Dato;Bevis",
		`ida@example.com;Ida;${purpose?.name.en};31.5.2026;List 7, line 1`,
		`per@example.com;Per;${purpose?.name.en};31.5.2026;`,
	];
	await page.goto(`/w/${marketer.workspace}/people/lists`);
	await expectAccessible(page);
	await page.locator("input[type=file]").setInputFiles({
		...{ name: "fair.csv", mimeType: "text/csv" },
		buffer: Buffer.from(rows.join("\n")),
	});
	// Nobody guesses that this column holds addresses.
	await expect(page.getByText("2 without an e-mail")).toBeVisible();
	await page.getByLabel("E-mail").click();
	await page.getByRole("option", { name: "Adresse" }).click();
	await expect(page.getByText("1 without proof")).toBeVisible();
	await expect(page.getByText("Row 3")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Write 1 consent" }).click();
	await expect(page.getByText("1 consent stands in the ledger.")).toBeVisible();
	await page.goto(`/w/${marketer.workspace}/people`);
	await expect(page.getByText(/1 person|ida/i).first()).toBeVisible();
});

test("a list that is too large is refused, and what follows on the same connection is answered", async ({ api }) => {
	const refused = await api.request.post(`/api/w/${api.workspace}/people/lists?name=large.csv`, {
		...{ data: "x".repeat(5 * 1024 * 1024), headers: { "content-type": "text/csv" } },
	});
	expect(refused.status()).toBe(413);
	expect(await api.get("people")).toMatchObject({ known: 0 });
});
