import {
	changes,
	choice,
	outcome,
	picked,
	page as resultPage,
	screen,
	single,
	slot,
	table,
	variable,
} from "../lib/quiz/testing/make-quiz";
import type { QuizDocument } from "../lib/quiz/types";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { choose, inspectorOf, saved } from "./fixtures/in-builder";
import { openBuilder } from "./fixtures/open-builder";
import { openCheck } from "./fixtures/open-check";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const skin = single("q-skin", [choice("Dry", changes("e1", "care", "add", 1)), choice("Oily")]);
const time = single("q-time", [choice("Plenty", changes("e2", "care", "add", 2)), choice("None")]);
const asked = [screen("s-skin", skin), screen("s-time", time)];

test("two outcomes are written, a score decides between them, and a shopper gets one", async ({
	page,
	api,
	marketer,
	visit,
}) => {
	test.slow();
	await api.importCatalog();
	const quiz = await api.createQuiz("Outcomes", "blank");
	await replace(api, quiz, {
		screens: asked,
		variables: [variable("care")],
		resultPages: [resultPage("p", [slot("x")])],
	});
	await openBuilder(page, marketer.workspace, quiz, "quiz");
	const inspector = inspectorOf(page);
	for (const [at, name] of ["The calm one", "The careful one"].entries()) {
		await inspector.getByRole("button", { name: "Add outcome" }).click();
		const one = inspector.getByRole("heading", { name: `Outcome ${at + 1}` }).locator("xpath=../..");
		await one.getByLabel("Name").fill(name);
	}
	const careful = inspector.getByRole("heading", { name: "The careful one" }).locator("xpath=../..");
	await careful.getByLabel("Text").fill("You leave nothing to chance.");
	await careful.getByLabel("Link").fill("https://shop.example/careful");
	await expectAccessible(page);

	await saved(page);
	await openBuilder(page, marketer.workspace, quiz, "p");
	await choose(inspector, "What decides", "Score ranges");
	await inspector.getByRole("button", { name: "Add range" }).click();
	await inspector.getByLabel("Range 2 begins at").fill("2");
	await choose(inspector, "Who stands first: Below 2", "The calm one");
	await choose(inspector, "Who stands first: 2 and above", "The careful one");
	await expectAccessible(page);
	// One step back and forth again: a decision is undone as anything else.
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(inspector.getByRole("combobox", { name: "Who stands first: 2 and above" })).toHaveText(/Nobody/);
	await page.getByRole("button", { name: "Redo" }).click();
	await saved(page);
	const { slug } = await api.publish(quiz);

	const shopper = (await visit(PHONE)).page;
	await shopper.goto(`/q/${slug}`);
	await shopper.getByRole("button", { name: "Oily" }).tap();
	await shopper.getByRole("button", { name: "Plenty" }).tap();
	const card = shopper.getByRole("listitem").filter({ has: shopper.getByRole("heading", { name: "The careful one" }) });
	await expect(card).toContainText("You leave nothing to chance.");
	await expect(card.getByRole("link", { name: /The careful one/ })).toHaveAttribute(
		"href",
		"https://shop.example/careful",
	);
	// No picture was chosen, so the words have the card's whole width.
	const wide = await card.evaluate((node) => node.clientWidth);
	expect(await card.getByRole("heading").evaluate((node) => node.clientWidth)).toBeGreaterThan(wide * 0.8);
	await expectAccessible(shopper);

	await shopper.context().route("https://shop.example/**", (route) => route.fulfill({ body: "The shop" }));
	const [opened] = await Promise.all([
		shopper.waitForEvent("popup"),
		card.getByRole("link", { name: /The careful one/ }).tap(),
	]);
	await opened.waitForURL("https://shop.example/careful");

	const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "The careful one" }) });
	await expect(async () => {
		await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/results?tab=products`);
		// Shown once, to everyone; opened once.
		await expect(row.getByRole("cell").nth(1)).toHaveText("1", { timeout: 3_000 });
		await expect(row.getByRole("cell").nth(3)).toHaveText("1", { timeout: 3_000 });
	}).toPass({ timeout: 40_000 });
	// It has no page in the catalog to lead to.
	await expect(row.getByRole("link")).toHaveCount(0);
	const address = await page.getByRole("link", { name: /^Download “Products” as CSV$/ }).getAttribute("href");
	const csv = await (await page.request.get(address ?? "")).text();
	expect(csv.split("\r\n").find((line) => line.includes("The careful one"))).toMatch(/The careful one.*,1,.*,1,/);
});

test("a combination of answers without a row is named on the check page, and filled in", async ({
	page,
	api,
	marketer,
}) => {
	await api.importCatalog();
	const quiz = await api.createQuiz("Table", "blank");
	const decision = table(["q-skin", "q-time"], [[["Dry"], []], picked("calm")], [[["Oily"], ["None"]], picked("calm")]);
	await replace(api, quiz, {
		screens: asked,
		variables: [variable("care")],
		outcomes: [outcome("calm")],
		resultPages: [resultPage("p", [slot("x", { decision })])],
	});
	await openCheck(page, marketer.workspace, quiz);
	await page.getByRole("link", { name: /“Oily · Plenty” has no row/ }).click();
	const inspector = inspectorOf(page);
	// The link leads to the slot itself, far down on its page.
	await expect(inspector.getByRole("heading", { name: "x", level: 3 })).toBeInViewport();
	await expect(inspector.getByRole("heading", { name: "Result page" })).not.toBeInViewport();
	await expect(inspector.getByText("1 combination of answers has no row.")).toBeVisible();
	await inspector.getByRole("button", { name: "Fill in missing rows" }).click();
	await expect(inspector.getByText("Every combination of answers has a row.")).toBeVisible();
	await expect(inspector.getByRole("rowheader")).toHaveCount(3);
	await choose(inspector, "Who stands first: Row 3", "calm");
	await expectAccessible(page);
	await saved(page);
	await openCheck(page, marketer.workspace, quiz);
	await expect(page.getByRole("region", { name: "Can everything be recommended?" })).toBeVisible();
	await expect(page.getByText(/has no row/)).toHaveCount(0);

	const reach = page.getByRole("region", { name: "Can everything be recommended?" });
	await expect(
		reach.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "calm", exact: true }) }),
	).toContainText("x");
	await expect(page.getByText("3 rows of the table, 3 seen to decide")).toBeVisible();
	await page.getByRole("button", { name: "Play answers for Row 3 (Oily · Plenty): calm" }).click();
	const dialog = page.getByRole("dialog", { name: "Row 3 (Oily · Plenty): calm" });
	await expect(dialog.getByRole("listitem")).toContainText(["Oily", "Plenty"]);
	await expect(dialog.frameLocator("iframe").getByRole("heading", { name: "calm" })).toBeVisible();
	await expectAccessible(page);
	// The address leads a colleague to the same answers.
	await page.reload();
	await expect(dialog).toBeVisible();
});

async function replace(api: WorkspaceApi, quiz: string, parts: Partial<QuizDocument>): Promise<void> {
	await api.edit(
		quiz,
		Object.entries(parts).map(([key, value]) => ({ op: "set", node: null, key, value })),
	);
}
