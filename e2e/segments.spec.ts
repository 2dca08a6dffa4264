import type { Page } from "@playwright/test";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { publishedWithSignUp } from "./fixtures/published-with-sign-up";
import { takeShort } from "./fixtures/shopper-steps";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const email = "ida@example.com";

/** Until the responses are taken into profiles: everyone of whom an address is known. */
async function untilKnown(api: WorkspaceApi, people: number): Promise<void> {
	const { purposes } = await api.get<{ purposes: { id: string }[] }>("people/segments/words");
	const ask = { purpose: purposes[0]?.id, condition: { kind: "all", of: [] } };
	await expect(async () => {
		const { matching } = await api.post<{ matching: number }>("people/segments/count", ask);
		expect(matching).toBe(people);
	}).toPass();
}

test("orders are joined, a segment says who is lost, and is exported for its purpose alone", async ({
	page,
	marketer,
	api,
	visit,
	watched,
}) => {
	watched.allow(/^422 POST .*\/exports/);
	const { slug } = await publishedWithSignUp(api);
	const shopper = await visit(PHONE);
	await signUp(shopper.page, slug);
	await untilKnown(api, 1);
	await api.post("people/traits", {
		...{ key: "budget", name: { en: "Budget" }, type: "number", unit: "kr.", options: [], sensitive: false },
		...{ shelfLifeDays: 30, purposes: [(await purposeNamed(api, "Personal recommendations")) ?? ""], archived: false },
	});
	await takeOrders(page, marketer.workspace);
	await buildSegment(page, marketer.workspace);
	await exportIt(page);
	await page.goto(`/w/${marketer.workspace}/people/freshness`);
	await expect(page.getByRole("heading", { name: "Nothing is known yet" })).toBeVisible();
	await expectAccessible(page);
	await switchLanguage(page, "da");
	await page.goto(`/w/${marketer.workspace}/people/segments`);
	await expect(page.getByRole("heading", { name: "Eksporter" })).toBeVisible();
});

const purposeNamed = async (api: WorkspaceApi, name: string) =>
	(await api.get<{ id: string; name: Record<string, string> }[]>("purposes")).find((one) => one.name.en === name)?.id;

async function signUp(page: Page, slug: string): Promise<void> {
	await page.goto(`/q/${slug}`);
	await takeShort(page);
	await page.getByRole("textbox", { name: "E-mail" }).fill(email);
	await page.getByRole("checkbox").first().check();
	await page.getByRole("button", { name: "Sign up" }).tap();
	await expect(page.getByText("You are signed up")).toBeVisible();
}

async function takeOrders(page: Page, workspace: string): Promise<void> {
	await page.goto(`/w/${workspace}/people/orders`);
	await expectAccessible(page);
	const lines = [
		"order,date,sku,email,price",
		`1,2026-03-01,c1,${email},12.50`,
		"2,2026-03-01,c1,eve@example.com,12.50",
	];
	await page
		.locator("input[type=file]")
		.setInputFiles({ name: "orders.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
	await page.getByRole("button", { name: "See what it comes to" }).click();
	await expect(page.getByText("Not joined: nobody known")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Take in 2 orders" }).click();
	await expect(page.getByText("2 orders are in.")).toBeVisible();
	await expect(page.getByText("1 (50%)")).toBeVisible();
}

async function buildSegment(page: Page, workspace: string): Promise<void> {
	await page.goto(`/w/${workspace}/people/segments`);
	await expectAccessible(page);
	await page.getByRole("link", { name: "New segment" }).first().click();
	await page.getByRole("textbox", { name: "Name" }).fill("Bought something");
	await page.getByRole("button", { name: "Add a part" }).click();
	await page.getByRole("combobox", { name: "Kind of part 1" }).click();
	await page.getByRole("option", { name: "Bought" }).click();
	await expect(page.getByText("may be used, of 1 who matches")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Save" }).click();
	await expect(page.getByRole("heading", { name: /Bought something/ })).toBeVisible();
}

async function exportIt(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Export Bought something" }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("textbox", { name: "Who gets it" }).fill("Klaviyo");
	const budget = dialog.getByRole("checkbox", { name: "Budget" });
	await budget.check();
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Write the file" }).click();
	await expect(dialog.getByRole("alert")).toContainText("Budget may not be exported");
	await budget.uncheck();
	await dialog.getByRole("button", { name: "Write the file" }).click();
	const download = page.waitForEvent("download");
	await dialog.getByRole("link", { name: "Download" }).click();
	const stream = await (await download).createReadStream();
	const text = Buffer.concat(await stream.toArray()).toString("utf8");
	expect(text).toBe(`\u{feff}email\r\n${email}\r\n`);
	await dialog.getByRole("button", { name: "Close" }).last().click();
	await expect(page.getByRole("row", { name: /Klaviyo/ })).toBeVisible();
	await expectAccessible(page);
}
