import { readFile } from "node:fs/promises";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { openUntil } from "./fixtures/open-until";
import { expect, test } from "./fixtures/test";

test("a quiz is shared, paused with a message, taken down and opened again", async ({
	page,
	marketer,
	api,
	visit,
	watched,
}) => {
	const { id, slug } = await api.publishedQuiz();
	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/share`);
	await expectAccessible(page);
	for (const [format, begins] of [
		["SVG", "<svg"],
		["PNG", "\u0089PNG"],
	] as const) {
		const download = page.waitForEvent("download");
		await page.getByRole("link", { name: `Download the QR code as ${format}` }).click();
		const file = await (await download).path();
		expect((await readFile(file, "latin1")).startsWith(begins)).toBe(true);
	}

	watched.allow(/^(503|410) GET .*\/q\//);
	const shopper = await visit(PHONE);
	await page.getByLabel("Message to shoppers, English").fill("Back on <b>Monday</b>.");
	await page.getByRole("button", { name: "Pause quiz" }).click();
	await expect(page.getByText("The quiz is paused.")).toBeVisible();
	await expect(page.getByText("The preview is here again once the quiz is open.")).toBeVisible();
	await openUntil(shopper.page, `/q/${slug}`, shopper.page.getByText("Back on <b>Monday</b>."));
	await expectAccessible(shopper.page);

	await page.getByRole("button", { name: "Open again" }).click();
	await page.getByRole("button", { name: "Unpublish" }).click();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Unpublish quiz" }).click();
	await expect(page.getByText("The quiz is taken down.")).toBeVisible();
	await openUntil(
		shopper.page,
		`/q/${slug}`,
		shopper.page.getByRole("heading", { name: "This quiz has closed", level: 1 }),
	);
	await page.getByRole("button", { name: "Open again" }).click();
	await expect(page.getByText("The quiz is taken down.")).toBeHidden();
	await openUntil(
		shopper.page,
		`/q/${slug}`,
		shopper.page.getByRole("heading", { name: "How does your skin feel", level: 1 }),
	);
});

test("an archived quiz is found below the list and brought back, with its results", async ({ page, marketer, api }) => {
	await api.importCatalog();
	const id = await api.createQuiz("Last summer");
	await page.goto(`/w/${marketer.workspace}`);
	await page.getByRole("table").getByRole("button", { name: "Actions for Last summer" }).click();
	await page.getByRole("menuitem", { name: "Archive" }).click();
	const dialog = page.getByRole("alertdialog", { name: "Archive Last summer?" });
	await dialog.getByRole("textbox").fill("Last summer");
	await dialog.getByRole("button", { name: "Archive quiz" }).click();
	await page.getByText("1 archived quiz").click();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Bring back Last summer" }).click();
	await expect(page.getByText("1 archived quiz")).toBeHidden();
	await page.getByRole("table").getByRole("link", { name: "Last summer" }).click();
	await expect(page).toHaveURL(new RegExp(id));
});

test("the address is changed, and the old one and its campaign links lead there", async ({
	page,
	marketer,
	api,
	visit,
}) => {
	const { id, slug } = await api.publishedQuiz();
	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/share`);
	await page.getByRole("button", { name: "New link" }).click();
	await page.getByRole("dialog").getByLabel("Name").fill("Poster");
	await page.getByRole("dialog").getByLabel("Source").fill("shop");
	await page.getByRole("button", { name: "Create link" }).click();
	const address = await page.getByText(/\/p\/[a-z\d]+$/).textContent();

	const last = page.getByLabel("Last part of the address");
	const next = `pleje-${slug}`.slice(0, 50);
	await last.fill(next.replaceAll("-", " ").toUpperCase());
	await expect(page.getByText(new RegExp(`/q/${next}$`))).toBeVisible();
	await page.getByRole("button", { name: "Change address" }).click();
	await expect(last).toHaveValue(next);
	await expect(page.getByText(`/q/${slug} leads to the new address for good.`)).toBeVisible();
	const shopper = await visit(PHONE);
	await expect(async () => {
		await shopper.page.goto(`/q/${slug}?utm_source=old`);
		await expect(shopper.page).toHaveURL(`/q/${next}?utm_source=old`, { timeout: 1_000 });
	}).toPass();
	await shopper.page.goto(new URL(`http://${address}`).pathname);
	await expect(shopper.page).toHaveURL(new RegExp(`/q/${next}\\?utm_source=shop&l=`));
});

test("an earlier version is looked at and made the draft again", async ({ page, marketer, api, watched }) => {
	const { id } = await api.publishedQuiz();
	const first = (await api.draft(id)).draft;
	await api.edit(id, [{ op: "set", node: null, key: "title", value: { en: "Second thoughts" } }]);
	await api.publish(id);
	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/versions`);
	await expectAccessible(page);
	const row = page.getByRole("row").filter({ hasText: "Version 1" });
	await row.getByRole("link", { name: "View" }).click();
	await expect(page.getByText("Version 1, as published")).toBeVisible();
	await expectAccessible(page);
	await page.goBack();
	await row.getByRole("button", { name: "Restore" }).click();
	await page.getByRole("button", { name: "Restore as draft" }).click();
	await expect(page.getByText("Version 1 is the draft now.", { exact: true })).toBeVisible();
	expect((await api.draft(id)).draft.title).toEqual(first.title);
	await expect(page.getByRole("button", { name: "Publish 1 change" })).toBeVisible();

	watched.allow(/^503 GET .*\/changes$/);
	await page.route("**/changes", (route) =>
		route.fulfill({ status: 503, json: { error: { code: "unavailable", requestId: "", issues: [] } } }),
	);
	await page.getByRole("button", { name: "Publish 1 change" }).click();
	await expect(page.getByText("could not be worked out just now")).toBeVisible();
	await page.getByLabel(/^(Note|Why these may stay)$/).fill("As it was");
	await page.getByRole("button", { name: "Publish version 3" }).click();
	await expect(page.getByText("Version 3 is live")).toBeVisible();
});
