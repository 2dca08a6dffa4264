import type { PurposeRow } from "../lib/contracts/purposes";
import type { TraitRow } from "../lib/contracts/traits";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { takeShort } from "./fixtures/shopper-steps";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

test("what a shopper says becomes a person whom a marketer can look after", async ({ page, api, marketer, visit }) => {
	test.slow();
	const people = `/w/${marketer.workspace}/people`;
	await page.goto(people);
	await expect(page.getByRole("heading", { name: "Nobody is known yet" })).toBeVisible();
	await expectAccessible(page);

	await page.getByRole("navigation", { name: "People" }).getByRole("link", { name: "Traits" }).click();
	await page.getByRole("button", { name: "New trait" }).first().click();
	const dialog = page.getByRole("dialog");
	await dialog.getByLabel("Name in English").fill("Skin type");
	await dialog.getByRole("button", { name: "Add option" }).click();
	await dialog.getByLabel("Option 1 in English").fill("Sensitive skin");
	await dialog.getByRole("button", { name: "Add option" }).click();
	await dialog.getByLabel("Option 2 in English").fill("Oily skin");
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Create trait" }).click();
	await expect(dialog).toBeHidden();
	await page.getByRole("button", { name: "Add Budget" }).click();
	const list = page.getByRole("list", { name: "Traits" });
	await expect(list.getByRole("heading", { name: "Budget" })).toBeVisible();
	await expectAccessible(page);

	const { slug } = await publishAsking(api);
	const shopper = (await visit(PHONE)).page;
	await shopper.goto(`/q/${slug}`);
	await takeShort(shopper);
	await shopper.getByLabel("E-mail", { exact: true }).fill("ida@example.com");
	for (const box of await shopper.getByRole("checkbox").all()) await box.check();
	await shopper.getByRole("button", { name: "Sign up" }).click();
	await expect(shopper.getByText("Thank you. You are signed up.")).toBeVisible();
	await expect.poll(() => known(api), { timeout: 30_000 }).toBe(1);

	await page.goto(people);
	await page.getByLabel("Find a person").fill("IDA@example.com");
	await page.getByRole("button", { name: "Find", exact: true }).click();
	await expect(page.getByRole("row", { name: /ida@example\.com/ })).toContainText("1 trait");
	await expectAccessible(page);
	await page.getByRole("link", { name: "ida@example.com" }).click();
	await expect(page.getByText("Sensitive skin")).toBeVisible();
	await expectAccessible(page);

	await page.getByRole("button", { name: "Correct Skin type" }).click();
	await dialog.getByRole("combobox", { name: "Value" }).click();
	await page.getByRole("option", { name: "Oily skin" }).click();
	await dialog.getByRole("checkbox", { name: "The person asked for it" }).check();
	await dialog.getByRole("button", { name: "Save" }).click();
	await expect(dialog).toBeHidden();
	await page.getByText("1 earlier value").click();
	await expect(page.getByText("Sensitive skin")).toBeVisible();
	await expect(page.getByText(/corrected a trait\. The person asked for it\./)).toBeVisible();

	await page.getByRole("button", { name: "More" }).click();
	await page.getByRole("menuitem", { name: "Add an identifier" }).click();
	await dialog.getByRole("textbox", { name: "E-mail" }).fill("ida.two@example.com");
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Add an identifier" }).click();
	await expect(page.getByRole("list", { name: "Known by" })).toContainText("ida.two@example.com");
});

const known = async (api: WorkspaceApi) => (await api.get<{ known: number }>("people")).known;

/** The template with a sign-up for every purpose, of which one choice says something of the person. */
async function publishAsking(api: WorkspaceApi): Promise<{ slug: string }> {
	await api.importCatalog();
	const id = await api.createQuiz();
	const [purposes, [trait]] = [await api.get<PurposeRow[]>("purposes"), await api.get<TraitRow[]>("people/traits")];
	const { draft } = await api.draft(id);
	const short = draft.resultPages.find(({ name }) => name === "Short routine");
	const choices = draft.screens.flatMap(({ blocks }) =>
		blocks.flatMap((block) => ("choices" in block ? block.choices : [])),
	);
	const sore = choices.find(({ text }) => text.en === "Easily red or stinging");
	const value = { heading: { en: "Keep it" }, body: {}, purposes: purposes.map((purpose) => purpose.id) };
	const says = {
		id: "says",
		kind: "trait",
		attribute: trait?.key ?? "",
		value: trait?.options[0]?.value ?? "",
	} as const;
	await api.edit(id, [
		{ op: "set", node: short?.id ?? "", key: "signUp", value },
		{ op: "insert", parent: sore?.id ?? "", list: "effects", index: 0, value: says },
	]);
	return api.publish(id);
}
