import { randomUUID } from "node:crypto";
import type { ProductPage } from "../lib/contracts/catalog";
import type { ProofReply } from "../lib/contracts/proofs";
import {
	choice,
	exclude,
	jump,
	products,
	page as resultPage,
	score,
	screen,
	single,
	slot,
	ticked,
	where,
} from "../lib/quiz/testing/make-quiz";
import type { QuizDocument } from "../lib/quiz/types";
import { expectAccessible } from "./fixtures/expect-accessible";
import { openCheck } from "./fixtures/open-check";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const STAR = "Rich Cream";
const DULL = "Light Lotion";
const OTHER = "Everyday Wash";

test("each planted fault is named, and what can be recommended is played", async ({ page, api, marketer }) => {
	// Proofs, and frames that are built anew.
	test.slow();
	const quiz = await plant(api);
	await openCheck(page, marketer.workspace, quiz);
	const unreachable = page.getByRole("link", { name: /1 product can never be recommended/ });
	await expect(unreachable).toBeVisible();
	await expectAccessible(page);
	await unreachable.click();
	await expect(page).toHaveURL(/check\?show=never#reach$/);

	const reach = page.getByRole("region", { name: "Can everything be recommended?" });
	const rowOf = (name: string) => reach.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
	await expect(rowOf(DULL)).toContainText(`Never`);
	await expect(rowOf(DULL)).toContainText(`Always behind ${STAR}.`);
	await expect(reach.getByRole("rowheader")).toHaveCount(1);
	await page.getByRole("combobox", { name: "Show" }).click();
	await page.getByRole("option", { name: "Can be recommended (2)" }).click();
	await expect(rowOf(DULL)).toHaveCount(0);
	await expect(page).toHaveURL(/show=reached/);

	const play = rowOf(OTHER).getByRole("button", { name: `Play answers that recommend ${OTHER}` });
	await play.press("Enter");
	const dialog = page.getByRole("dialog", { name: OTHER });
	await dialog.getByRole("button", { name: "Close" }).press("Enter");
	await expect(play).toBeFocused();
	await play.press("Enter");
	await expect(dialog.getByRole("listitem")).toContainText("glow");
	const phone = dialog.frameLocator("iframe");
	await expect(phone.getByRole("heading", { name: OTHER })).toBeVisible();
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "From the start" }).click();
	await phone.getByRole("button", { name: "calm" }).click();
	await phone.getByRole("button", { name: "tea" }).click();
	await expect(phone.getByRole("heading", { name: STAR })).toBeVisible();
	// The address leads a colleague to the same answers.
	await page.reload();
	await expect(page.getByText("Proving the quiz")).toBeHidden({ timeout: 40_000 });
	await expect(dialog).toBeVisible();
	// Also while the keyboard is in the phone.
	await phone.locator("body").press("Escape");
	await expect(dialog).toBeHidden();

	const questions = page.getByRole("region", { name: "What each question is worth" });
	const idle = questions.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /q-idle/ }) });
	await expect(idle).toContainText("Removing it would change nothing.");
	await questions.getByRole("button", { name: "Show the choices of q-goal?" }).click();
	await expect(questions.getByRole("rowheader", { name: "glow" })).toBeVisible();

	await page.getByRole("link", { name: /The rule never acts/ }).click();
	await expect(page).toHaveURL(/build\?node=shadowed$/);
});

test("answers that end in an empty result are played", async ({ page, api, marketer }) => {
	await api.importCatalog();
	const quiz = await api.createQuiz("Empty", "blank");
	const strict = single("q-strict", [choice("easy"), choice("nothing", exclude("e", where()))]);
	await replace(api, quiz, {
		screens: [screen("s-strict", strict)],
		resultPages: [
			resultPage("p-all", [slot("slot")], { heading: { en: "Your care" }, empty: { en: "Sorry, nothing" } }),
		],
	});
	await openCheck(page, marketer.workspace, quiz);
	await page.getByRole("button", { name: "Play these answers: Empty result" }).click();
	const dialog = page.getByRole("dialog", { name: "Empty result" });
	await expect(dialog.getByRole("listitem")).toContainText("nothing");
	await expect(dialog.frameLocator("iframe").getByText("Sorry, nothing")).toBeVisible();
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Close" }).click();
	await expect(page.getByRole("button", { name: "Play these answers: Filled by stand-ins" })).toHaveCount(0);
});

test("a product that has left the catalog is called by its title", async ({ page, api, marketer }) => {
	const quiz = await plant(api);
	const { products: all } = await api.get<ProductPage>("catalog/products");
	const gone = all.find(({ title }) => title === OTHER)?.id ?? "";
	await api.post("catalog/products/archive", { ids: [gone] });
	const finding = page.getByText(`The product ${OTHER} is not in the catalog`, { exact: false });
	await openCheck(page, marketer.workspace, quiz);
	await expect(finding.first()).toBeVisible();
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	await page.getByRole("button", { name: /things? to finish/ }).click();
	await expect(finding.first()).toBeVisible();
});

test("a version with something to look at needs a note, which is kept", async ({ page, api, marketer, watched }) => {
	watched.allow(/^422 POST .*\/publish$/);
	const quiz = await plant(api);
	const { revision } = await api.get<ProofReply>(`quizzes/${quiz}/proof?weighting=uniform`);
	const bare = await page.request.post(`/api/w/${marketer.workspace}/quizzes/${quiz}/publish`, {
		data: { id: randomUUID(), revision, note: "  " },
	});
	expect(bare.status()).toBe(422);
	expect(await bare.json()).toMatchObject({
		error: {
			code: "note-needed",
			issues: expect.arrayContaining([{ path: "q-idle", message: "question-changes-nothing" }]),
		},
	});

	await openCheck(page, marketer.workspace, quiz);
	await page.getByRole("button", { name: "Publish" }).click();
	const dialog = page.getByRole("dialog", { name: "Publish" });
	await expect(dialog.getByText("No answer to this question changes what is recommended.")).toBeVisible();
	await dialog.getByRole("button", { name: "Publish version 1" }).click();
	await expect(dialog.getByText("Write why what was found may stay.")).toBeVisible();
	await expectAccessible(page);
	await dialog.getByRole("textbox", { name: "Why these may stay" }).fill("The tea is for the newsletter");
	await dialog.getByRole("button", { name: "Publish version 1" }).click();
	await expect(dialog.getByText("Version 1 is live")).toBeVisible();

	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/versions`);
	const version = page.getByRole("row").filter({ hasText: "The tea is for the newsletter" });
	await version.getByText(/^Accepted: \d+ things$/).click();
	await expect(version.getByText("No answer to this question changes what is recommended.")).toBeVisible();
});

test("a quiz that asks nothing says what will stand here, in Danish too", async ({ page, api, marketer }) => {
	const quiz = await api.createQuiz("Blank", "blank");
	const { draft } = await api.draft(quiz);
	await replace(api, quiz, { screens: draft.screens.map((one) => ({ ...one, blocks: [] })) });
	await openCheck(page, marketer.workspace, quiz);
	await expect(page.getByRole("heading", { name: "Nothing to prove yet" })).toBeVisible();
	await expectAccessible(page);
	await switchLanguage(page, "da");
	await expect(page.getByRole("heading", { name: "Intet at tjekke endnu" })).toBeVisible();
});

/** A product always behind another, a rule in another's shadow, a question without value. Gives the quiz's id. */
async function plant(api: WorkspaceApi): Promise<string> {
	await api.importCatalog();
	const { products: all } = await api.get<ProductPage>("catalog/products");
	const of = (title: string) => products(all.find((product) => product.title === title)?.id ?? "");
	const quiz = await api.createQuiz("Faults", "blank");
	const goal = single("q-goal", [
		choice("calm", score("e1", of(STAR), 5), score("e2", of(DULL), 2)),
		choice("glow", score("e3", of(STAR), 4), score("e4", of(DULL), 3), score("e5", of(OTHER), 9)),
	]);
	const candidates = products(...[STAR, DULL, OTHER].flatMap((title) => (of(title) as { ids: string[] }).ids));
	await replace(api, quiz, {
		screens: [screen("s-goal", goal), screen("s-idle", single("q-idle", [choice("tea"), choice("coffee")]))],
		rules: [
			jump("acts", "s-goal", "end", ticked("q-goal", "glow")),
			jump("shadowed", "s-goal", "end", { kind: "all", of: [ticked("q-goal", "glow")] }),
		],
		resultPages: [resultPage("p-all", [slot("slot", { candidates })], { heading: { en: "Your care" } })],
	});
	return quiz;
}

async function replace(api: WorkspaceApi, quiz: string, parts: Partial<QuizDocument>): Promise<void> {
	const patches = Object.entries(parts).map(([key, value]) => ({ op: "set" as const, node: null, key, value }));
	await api.edit(quiz, patches);
}
