import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import type { ProductPage } from "../lib/contracts/catalog";
import type { QuizFile } from "../lib/contracts/quiz-file";
import { expectAccessible } from "./fixtures/expect-accessible";
import { newcomer, signUp } from "./fixtures/marketer";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";
import { WorkspaceApi } from "./fixtures/workspace-api";

test("a quiz goes as a file to another workspace, finds its products there and is published", async ({
	page,
	marketer,
	api,
	visit,
}) => {
	await api.importCatalog();
	const id = await api.createQuiz("Øjenpleje");
	const [serum] = (await api.get<ProductPage>("catalog/products?q=Barrier")).products;
	const last = (await api.draft(id)).draft.resultPages.at(-1);
	await api.edit(id, [{ op: "set", node: last?.id ?? "", key: "fallback", value: [serum?.id] }]);
	const path = await exportFromMenu(page, marketer.workspace);
	const file: QuizFile = JSON.parse(readFileSync(path, "utf8"));
	expect(file.products[serum?.id ?? ""]).toEqual({ externalId: "t1", title: "Barrier Serum" });
	const schema = await page.request.get(`/schema/quiz-${file.format}.json`);
	expect((await schema.json()).title).toBe(`Candor quiz, format ${file.format}`);

	const other = await visit();
	const owner = await signUp(other.context.request, newcomer("Bo Dahl"));
	const there = new WorkspaceApi(other.context.request, owner.workspace);
	await there.importCatalog();
	await other.page.goto(`/w/${owner.workspace}`);
	await other.page.getByRole("button", { name: "Import a quiz file" }).click();
	await expectAccessible(other.page);
	const chooser = other.page.waitForEvent("filechooser");
	await chooseButton(other.page, "Choose a file").click();
	await (await chooser).setFiles(path);
	await expect(other.page).toHaveURL(/\/quizzes\/[\w-]+\/build$/);
	const copy = /quizzes\/([\w-]+)/.exec(other.page.url())?.[1] ?? "";
	const [theirs] = (await there.get<ProductPage>("catalog/products?q=Barrier")).products;
	const { draft, name } = await there.draft(copy);
	expect([name, draft.resultPages.at(-1)?.fallback]).toEqual(["Øjenpleje", [theirs?.id]]);
	expect(draft.screens.map((screen) => screen.id)).toEqual(file.document.screens.map((screen) => screen.id));

	await other.page.getByRole("button", { name: "Publish" }).click();
	const dialog = other.page.getByRole("dialog", { name: "Publish" });
	await dialog.getByRole("textbox").fill("From the other shop");
	await dialog.getByRole("button", { name: "Publish version 1" }).click();
	await expect(dialog.getByText("Version 1 is live")).toBeVisible();
});

test("what isn't a quiz is told in place, and what a workspace lacks before the builder opens, in Danish too", async ({
	page,
	marketer,
	api,
	visit,
	watched,
}) => {
	await api.importCatalog();
	await api.createQuiz("Øjenpleje");
	const path = await exportFromMenu(page, marketer.workspace);
	const empty = await visit();
	const owner = await signUp(empty.context.request, newcomer("Bo Dahl"));
	await empty.page.goto(`/w/${owner.workspace}`);
	await switchLanguage(empty.page, "da");
	// By keyboard alone.
	await empty.page.getByRole("button", { name: "Hent en quizfil ind" }).press("Enter");
	watched.allow(/^400 POST .*\/quizzes\/import/);
	const input = empty.page.locator("input[type=file]");
	for (const [text, sentence] of [
		["id,title", "Det er ikke en JSON-fil."],
		['{"candor":"catalog"}', "Der er ingen quiz i filen."],
		[readFileSync(path, "utf8").replaceAll(/"format": \d+/g, '"format": 99'), "Vi kender ikke filens format."],
	] as const) {
		await input.setInputFiles({ name: "fil.json", mimeType: "application/json", buffer: Buffer.from(text) });
		await expect(empty.page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
	}
	await expectAccessible(empty.page);
	const chooser = empty.page.waitForEvent("filechooser");
	await chooseButton(empty.page, "Vælg en fil").press("Enter");
	await (await chooser).setFiles(path);
	await expect(empty.page.getByText("den henviser til, findes ikke her")).toBeVisible();
	await expect(empty.page.getByRole("definition").filter({ hasText: "Skin types" })).toBeVisible();
	await expectAccessible(empty.page);
	await empty.page.getByRole("button", { name: "Åbn quizzen" }).press("Enter");
	await expect(empty.page).toHaveURL(/\/quizzes\/[\w-]+\/build$/);
});

async function exportFromMenu(page: Page, workspace: string): Promise<string> {
	await page.goto(`/w/${workspace}`);
	await page.getByRole("button", { name: "Actions for Øjenpleje" }).filter({ visible: true }).click();
	const download = page.waitForEvent("download");
	await page.getByRole("menuitem", { name: "Export" }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe("oejenpleje.json");
	return file.path();
}

/** Not the input behind it, which is called the same. */
const chooseButton = (page: Page, name: string): Locator =>
	page.getByRole("dialog").locator("button").filter({ hasText: name });
