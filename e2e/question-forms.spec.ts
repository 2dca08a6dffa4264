import type { FrameLocator, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { inspectorOf, saved } from "./fixtures/in-builder";
import { expect, test } from "./fixtures/test";

interface Form {
	kind: string;
	/** What is set in the inspector. */
	set: (inspector: Locator) => Promise<void>;
	/** What the preview shows then. */
	shown: (phone: FrameLocator) => Locator;
}

const forms: Form[] = [
	{
		kind: "Several choices",
		set: async (inspector) => {
			await inspector.getByLabel("Choice 2", { exact: true }).fill("None of these");
			await inspector
				.getByRole("checkbox", { name: /^Ticked alone/ })
				.nth(1)
				.click();
			await inspector.getByLabel("Points of several choices").click();
			await inspector.page().getByRole("option", { name: "Sum with a cap" }).click();
			await inspector.getByLabel("Cap", { exact: true }).fill("8");
		},
		shown: (phone) => phone.getByRole("checkbox", { name: "None of these" }),
	},
	{
		kind: "Drop-down list",
		set: (inspector) => inspector.getByLabel("Choice 1", { exact: true }).fill("Aarhus"),
		shown: (phone) => phone.getByRole("combobox").filter({ hasText: "Aarhus" }),
	},
	{
		kind: "Ranking",
		set: (inspector) => inspector.getByLabel("Choice 1", { exact: true }).fill("Price"),
		shown: (phone) => phone.getByRole("button", { name: "Price" }),
	},
	{
		kind: "Rating",
		set: (inspector) => inspector.getByLabel("Stars").fill("7"),
		shown: (phone) => phone.getByRole("button", { name: "7 of 7" }),
	},
	{
		kind: "Scale",
		set: (inspector) => inspector.getByLabel("At the high end").fill("Very much"),
		shown: (phone) => phone.getByText("10: Very much"),
	},
	{
		kind: "Slider",
		set: (inspector) => inspector.getByLabel("Most", { exact: true }).fill("250"),
		shown: (phone) => phone.getByRole("slider").and(phone.locator("[max='250']")),
	},
	{
		kind: "Date",
		set: (inspector) => inspector.getByLabel("Latest").fill("2030-12-31"),
		shown: (phone) => phone.locator("input[type=date][max='2030-12-31']"),
	},
	{ kind: "Long text", set: (inspector) => inspector.getByLabel("Most characters").fill("500"), shown: textbox },
	{ kind: "Phone", set: (inspector) => inspector.getByLabel("Most characters").fill("20"), shown: textbox },
	{
		kind: "Contact form",
		set: (inspector) => inspector.getByRole("checkbox", { name: "Phone" }).click(),
		shown: (phone) => phone.getByRole("textbox", { name: "Phone" }),
	},
];

test("each kind of question has its form, and the preview follows", async ({ page, api, marketer }) => {
	test.slow();
	const quiz = await api.createQuiz("Forms", "blank");
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	const inspector = inspectorOf(page);
	for (const { kind, set, shown } of forms) {
		await test.step(kind, async () => {
			await addScreen(page, kind);
			await set(inspector);
			await expect(shown(page.frameLocator("iframe"))).toBeVisible();
		});
	}
	await expectAccessible(page);
	await saved(page);
});

async function addScreen(page: Page, kind: string): Promise<void> {
	await page.getByRole("region", { name: "Outline" }).getByRole("button", { name: "Add screen" }).click();
	await page.getByRole("menuitem", { name: kind, exact: true }).click();
}

function textbox(phone: FrameLocator): Locator {
	return phone.getByRole("textbox");
}
