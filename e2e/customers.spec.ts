import type { Page } from "@playwright/test";
import type { PeoplePage } from "../lib/contracts/people";
import type { PurposeRow } from "../lib/contracts/purposes";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { newcomer, signUp } from "./fixtures/marketer";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test, type Visitor } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const header = "Mail;Customer id;Name;Skin;News;Consent date;Proof";
const rows = [
	"ida@example.com;17;Ida Holm;Dry;;;",
	"per@example.com;18;Per;salty;yes;31.5.2026;Form 8",
	"eva@example.com;19;Eva;Dry;;;",
];

/** The dictionary knows their skin; of two people an address and an id of the shop are known. */
async function prepare(api: WorkspaceApi): Promise<PurposeRow> {
	const purpose = (await api.get<PurposeRow[]>("purposes")).find(({ confirmed }) => !confirmed);
	if (!purpose) throw new Error("no purpose");
	const options = ["Dry", "Oily"].map((name) => ({ value: name.toLowerCase(), name: { en: name } }));
	const trait = { key: "skin", name: { en: "Skin" }, type: "choice", unit: "", options, sensitive: false };
	await api.post("people/traits", { ...trait, shelfLifeDays: 365, purposes: [purpose.id], archived: false });
	const consents = [{ purpose: purpose.id, at: "2026-05-30T00:00:00Z", proof: "Checkout" }];
	await api.post("people/customers", {
		purpose: purpose.id,
		customers: [
			{ email: "ida@example.com", consents },
			{ id: "17", consents },
		],
	});
	return purpose;
}

async function upload(page: Page, purpose: PurposeRow): Promise<void> {
	await page.locator("input[type=file]").setInputFiles({
		...{ name: "customers.csv", mimeType: "text/csv" },
		buffer: Buffer.from([header, ...rows].join("\n")),
	});
	await page.getByRole("combobox", { name: "What “News” holds" }).click();
	await page.getByRole("option", { name: `Yes or no to: ${purpose.name.en}` }).click();
	await page.getByRole("button", { name: "See what it comes to" }).click();
}

test("a file of customers is tried, taken in, and makes two people one, which is undone", async ({
	page,
	marketer,
	api,
	visit,
}) => {
	test.slow();
	const purpose = await prepare(api);
	await page.goto(`/w/${marketer.workspace}/people/customers`);
	await expectAccessible(page);
	await upload(page, purpose);
	const start = page.getByRole("region", { name: "Take in customers" });
	await expect(start.getByText("Two people made one, by the rule")).toBeVisible();
	await expect(start.getByText("Skin: The trait doesn't know this value.")).toBeVisible();
	await expect(start.getByText("Left out: don't agree to the purpose")).toBeVisible();
	await expectAccessible(page);
	const download = page.waitForEvent("download");
	await start.getByRole("link", { name: "Download 1 row with what to mend" }).click();
	const text = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString("utf8");
	expect(text).toContain("per@example.com,18,Per,salty");
	await start.getByRole("button", { name: "Take in 2 rows" }).click();
	await expect(page.getByText("Taken in", { exact: true })).toBeVisible();
	await expectAccessible(page);

	await upload(page, purpose);
	await expect(start.getByText("The file tells nothing new")).toBeVisible();

	const found = await api.post<PeoplePage>("people/find", { text: "ida@example.com" });
	const person = `/w/${marketer.workspace}/people/${found.rows[0]?.id}`;
	await viewerSeesNoAddress(api, await visit(PHONE), person);
	await page.goto(person);
	await expect(page.getByRole("heading", { name: "Ida Holm" })).toBeVisible();
	const identifiers = page.getByRole("list", { name: "Known by" });
	await expect(identifiers.getByText("17")).toBeVisible();
	await expect(page.getByText(/By rule: .* stood in one row of customers.csv \(row 2\)/).first()).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Undo" }).click();
	await page.getByRole("alertdialog").getByRole("button", { name: "Undo" }).click();
	await expect(page.getByText("A merge was undone")).toBeVisible();
	await expect(identifiers.getByText("17")).toBeHidden();
	await switchLanguage(page, "da");
	await expect(page.getByText("En sammenlægning blev fortrudt")).toBeVisible();
});

/** Who may only look sees that somebody is there, and not who. */
async function viewerSeesNoAddress(api: WorkspaceApi, { context, page }: Visitor, person: string): Promise<void> {
	const colleague = newcomer("Ole Vang");
	const { url } = await api.post<{ url: string }>("invites", { email: colleague.email, role: "viewer" });
	await signUp(context.request, colleague, url.split("/").at(-1) ?? null);
	await page.goto(person);
	await expect(page.getByText("i…@….com").first()).toBeVisible();
	await expect(page.getByText("ida@example.com")).toHaveCount(0);
	await expect(page.getByText("Ida Holm")).toHaveCount(0);
	await expectAccessible(page);
}
