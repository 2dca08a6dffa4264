import { expectAccessible } from "./fixtures/expect-accessible";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";

test("a site is allowed and a popup's code is made, tried and copied", async ({ page, marketer, api, visit }) => {
	const { id, slug } = await api.publishedQuiz();
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/share`);
	const card = page.locator("#embed");
	await expect(card.getByText("No site yet")).toBeVisible();
	await card.getByLabel("Add a site").fill("no site");
	await card.getByRole("button", { name: "Add", exact: true }).click();
	await expect(card.getByRole("alert")).toHaveText("Write an address such as https://shop.example.");
	await card.getByLabel("Add a site").fill("Shop.example/products");
	await card.getByLabel("Add a site").press("Enter");
	await expect(card.getByRole("listitem")).toHaveText(["https://shop.example"]);
	const policy = async () => (await page.request.get(`/q/${slug}`)).headers()["content-security-policy"] ?? "";
	await expect.poll(policy).toMatch(/frame-ancestors 'self' \S+ https:\/\/shop\.example$/);

	const code = card.getByLabel("Code", { exact: true });
	await expect(code).toHaveValue(
		/<candor-quiz quiz="[^"]+" label="[^"]+" height="720" style="display:block;min-height:720px">/,
	);
	await card.getByLabel("Shape").click();
	await page.getByRole("option", { name: "Popup" }).click();
	await card.getByLabel("Text of the button").fill("Find yours");
	await expect(code).toHaveValue(new RegExp(`quiz="${slug}" mode="popup" label="Find yours" color="#`));
	const preview = card.frameLocator("iframe");
	await preview.getByRole("button", { name: "Find yours" }).click();
	await expect(preview.getByRole("dialog", { name: "Find yours" })).toBeVisible();
	await card.getByLabel("Opens").click();
	await page.getByRole("option", { name: "After a time" }).click();
	await card.getByLabel("Seconds").fill("45");
	await expect(code).toHaveValue(/ when="45s" .*once></);
	await card.getByLabel("Seconds").fill("");
	await expect(code).toHaveValue(/ when="20s" .*once></);
	const { screens } = (await api.draft(id)).draft;
	const questions = screens.flatMap(({ blocks }) => blocks).filter((block) => block.kind !== "text");
	const [skin] = questions;
	const dry = skin && "choices" in skin ? skin.choices[0] : undefined;
	const budget = questions.find(({ kind }) => kind === "number")?.text.en ?? "";
	await card.getByRole("button", { name: "Add an answer" }).press("Enter");
	await card.getByLabel("Filled in with").click();
	await page.getByRole("option", { name: dry?.text.en ?? "" }).click();
	await card.getByRole("button", { name: "Add an answer" }).click();
	await card.getByLabel("Question").nth(1).click();
	await expect(page.getByRole("option", { name: skin?.text.en ?? "" })).toHaveCount(0);
	await page.getByRole("option", { name: budget }).click();
	await expect(code).toHaveValue(new RegExp(` prefill="${skin?.id}=${dry?.id}" `));
	await card.getByLabel("Filled in with").nth(1).fill("250.5");
	await expect(code).toHaveValue(new RegExp(` prefill="${skin?.id}=${dry?.id}&amp;[^"]+=250\\.5" `));
	await expectAccessible(page);
	await card.getByRole("button", { name: `Remove: ${budget}` }).press("Enter");
	await expect(card.getByRole("button", { name: `Remove: ${skin?.text.en}` })).toBeFocused();
	await expect(code).toHaveValue(new RegExp(` prefill="${skin?.id}=${dry?.id}" `));
	await card.getByLabel("Opens").click();
	await page.getByRole("option", { name: "By its button" }).click();
	await preview.getByRole("button", { name: "Find yours" }).click();
	const filled = preview.frameLocator("#quiz iframe").getByRole("button", { name: dry?.text.en ?? "", pressed: true });
	await expect(filled).toBeVisible();
	await card.getByRole("button", { name: "Copy code" }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
	await expectAccessible(page);

	await card.getByRole("tab", { name: "Plain frame" }).click();
	await expect(code).toHaveValue(
		new RegExp(`<iframe src="[^"]*/q/${slug}\\?embed=inline&amp;prefill=${skin?.id}%3D${dry?.id}"`),
	);
	await card.getByRole("radio", { name: "On any site" }).click();
	await expect(card.getByText("Anyone can show the quiz")).toBeVisible();
	await expect.poll(policy).toMatch(/ \*$/);
	await card.getByRole("radio", { name: "On these sites" }).click();
	await card.getByRole("button", { name: "Remove https://shop.example" }).click();
	await expect(card.getByText("No site yet")).toBeVisible();

	const { page: stranger } = await visit();
	await stranger.goto(`/embed-demo/${slug}`);
	await expect(stranger.frameLocator("#quiz iframe").getByRole("heading", { level: 1 })).toBeVisible();
});

test("a button begins with the quiz's name in the language it will be in, whatever the dashboard's", async ({
	page,
	marketer,
	api,
}) => {
	await api.importCatalog();
	const id = await api.createQuiz();
	await api.edit(id, [
		{ op: "set", node: null, key: "locales", value: ["en", "da"] },
		{ op: "set", node: null, key: "title", value: { en: "Find yours", da: "Find din" } },
	]);
	await api.publish(id);
	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/share`);
	await switchLanguage(page, "da");
	const card = page.locator("#embed");
	const code = card.getByRole("textbox", { name: "Kode", exact: true });
	await expect(code).toHaveValue(/ label="Find yours"/);
	await card.getByLabel("Sprog", { exact: true }).click();
	await page.getByRole("option", { name: "dansk" }).click();
	await expect(code).toHaveValue(/ lang="da" label="Find din"/);
});

test("the demo shows each shape, what is told, and hands it on after consent", async ({ page }) => {
	await page.goto("/shop");
	await page.getByRole("link", { name: "The quiz inside a page" }).click();
	await page.waitForURL(/embed-demo/);
	await page.frameLocator("#quiz iframe").getByRole("button").first().waitFor();
	await expectAccessible(page);
	const told = page.getByRole("region", { name: "What the page is told" });
	await expect(told.getByRole("listitem").first()).toContainText("ready");
	await told.getByRole("switch").click();
	await page.frameLocator("#quiz iframe").locator(".q-choice:visible").first().click();
	await expect(told.getByText("In the data layer: 2")).toBeVisible();
	for (const shape of ["Popup", "Slide-in", "Side tab", "Chat button"]) {
		const link = page.getByRole("link", { name: shape });
		await link.click();
		// The shape before it stands there until then, with an opener of the same name.
		await expect(link).toHaveAttribute("aria-current", "page");
		await expect(page.locator("candor-quiz[mode][consent]")).toBeAttached();
		await page.getByRole("button", { name: "An element of the page" }).click();
		await expect(page.getByRole("dialog")).toBeVisible();
		await expectAccessible(page);
		await page.frameLocator("#quiz iframe").locator("h1:visible").press("Escape");
		await expect(page.getByRole("dialog")).toBeHidden();
		await expect(page.getByRole("button", { name: "An element of the page" })).toBeFocused();
	}
});
