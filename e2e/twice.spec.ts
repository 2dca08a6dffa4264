import { expect, test } from "./fixtures/test";

test("a double click does it once", async ({ page, api, marketer }) => {
	const home = `/w/${marketer.workspace}`;
	await api.importCatalog();

	await page.goto(`${home}/catalog/collections`);
	await page.getByRole("button", { name: "New collection" }).first().click();
	await page.getByRole("dialog").getByLabel("Name").fill("Gifts");
	// A second one would be refused, which the watched console would tell.
	await page.getByRole("dialog").getByRole("button", { name: "Create collection" }).dblclick();
	await expect(page.getByRole("dialog")).toBeHidden();

	await page.goto(home);
	await page.getByRole("button", { name: "New quiz" }).click();
	await page.getByRole("dialog").getByLabel("Name").fill("Twice");
	await page.getByRole("radio", { name: /^Skin type/ }).check();
	await page.getByRole("button", { name: "Create quiz" }).dblclick();
	await page.getByRole("button", { name: "Publish" }).click();
	await page.getByRole("dialog").getByRole("textbox").fill("First version");
	await page.getByRole("button", { name: "Publish version 1" }).dblclick();
	await expect(page.getByRole("dialog").getByText("Version 1 is live")).toBeVisible();

	await page.goto(page.url().replace(/build.*/, "share"));
	await page.getByRole("button", { name: "New link" }).click();
	await page.getByRole("dialog").getByLabel("Name").fill("Poster");
	await page.getByRole("button", { name: "Create link" }).dblclick();
	await expect(page.getByRole("dialog")).toBeHidden();
	await expect(page.getByRole("button", { name: "More for Poster" })).toHaveCount(1);

	const quizzes = await api.get<{ id: string }[]>("quizzes");
	expect(quizzes).toHaveLength(1);
	const versions = await api.get<unknown[]>(`quizzes/${quizzes[0]?.id}/versions`);
	expect(versions).toHaveLength(1);
});
