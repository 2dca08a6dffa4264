import type { Locator, Page } from "@playwright/test";
import type { PurposeRow } from "../lib/contracts/purposes";
import type { ResponseDetail, ResponsePage } from "../lib/contracts/results-replies";
import type { TraitBody } from "../lib/contracts/traits";
import {
	changes,
	choice,
	computed,
	counted,
	demand,
	numberQuestion,
	page as resultPage,
	screen,
	single,
	skip,
	slot,
	variable,
	where,
} from "../lib/quiz/testing/make-quiz";
import type { QuizDocument } from "../lib/quiz/types";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { choose, inspectorOf, saved } from "./fixtures/in-builder";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

test("what is offered follows the answers, and what they say is noted", async ({ page, api, marketer, visit }) => {
	test.slow();
	await api.importCatalog();
	const quiz = await api.createQuiz("Rules", "blank");
	await addSkinType(api);
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	const inspector = inspectorOf(page);
	await write(page, "How is your skin?", "Dry", "Oily");
	await addEffect(page, 1, "Change a variable");
	await addEffect(page, 1, "Note a fact about the person");
	await choose(inspector, "Trait", "Skin type");
	await choose(inspector, "Value", "Dry skin");
	await addEffect(page, 1, "Tag the person");
	await inspector.getByRole("textbox", { name: "Tag" }).fill("winter letter");
	await expect(inspector.getByRole("combobox", { name: "Variable" })).toHaveText("Variable 1");
	await expectAccessible(page);

	const outline = page.getByRole("region", { name: "Outline" });
	await outline.getByRole("button", { name: "Add screen" }).click();
	await page.getByRole("menuitem", { name: "One choice" }).click();
	await write(page, "What bothers you?", "Flaking", "Shine");
	await inspector.getByRole("button", { name: "Add choice" }).click();
	await inspector.getByLabel("Choice 3", { exact: true }).fill("Lines");
	await inspector.getByRole("button", { name: "Show Flaking only when …" }).click();
	await expect(inspector.getByRole("checkbox", { name: "Dry" })).toBeChecked();
	// The other way round: by the variable that the first question counts in.
	await inspector.getByRole("button", { name: "Show Shine only when …" }).click();
	const shine = choiceItem(page, 2);
	await choose(shine, "Shown or hidden", "Hide when");
	await choose(shine, "Question", "Variable “Variable 1”");
	await outline.getByRole("button", { name: /^Result page/ }).click();
	await inspector.getByLabel("Heading").fill("Your care");
	await inspector.getByLabel("Least points").fill("0");
	await saved(page);
	const { slug } = await api.publish(quiz);

	const oily = (await visit(PHONE)).page;
	await oily.goto(`/q/${slug}`);
	await oily.getByRole("button", { name: "Oily" }).tap();
	await expect(oily.getByRole("button", { name: "Shine" })).toBeVisible();
	await expect(oily.getByRole("button", { name: "Flaking" })).toHaveCount(0);
	await expectAccessible(oily);
	await oily.getByRole("button", { name: "Shine" }).tap();
	await expect(oily.getByRole("heading", { name: "Your care", level: 1 })).toBeVisible();
	// Back to another skin: what was chosen is not offered any more, and the question is open again.
	await oily.goBack();
	await oily.goBack();
	await oily.getByRole("button", { name: "Dry" }).tap();
	await expect(oily.getByRole("button", { name: "Flaking" })).toBeVisible();
	await expect(oily.getByRole("button", { name: "Shine" })).toHaveCount(0);
	await oily.getByRole("button", { name: "Flaking" }).tap();
	await expect(oily.getByRole("heading", { name: "Your care", level: 1 })).toBeVisible();

	const stored = await storedResponse(api, quiz, "completed", ({ facts }) => facts.tags.length > 0);
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/responses/${stored.row.id}`);
	await expect(page.getByRole("list", { name: "Facts" })).toHaveText("skin-type: dry from “Dry”");
	await expect(page.getByRole("list", { name: "Tags" })).toHaveText("winter letter");
	await expectAccessible(page);
});

/** The dictionary's one trait. */
async function addSkinType(api: WorkspaceApi): Promise<void> {
	const [purpose] = await api.get<PurposeRow[]>("purposes");
	const option = { value: "dry", name: { en: "Dry skin" } };
	const body: TraitBody = {
		...{ key: "skin-type", name: { en: "Skin type" }, type: "choice", unit: "", options: [option], sensitive: false },
		...{ shelfLifeDays: 365, purposes: [purpose?.id ?? ""], archived: false },
	};
	await api.post("people/traits", body);
}

test("numbers are added up along the way, and decide what is asked and shown", async ({ api, visit }) => {
	await api.importCatalog();
	const quiz = await api.createQuiz("Variables", "blank");
	await replace(api, quiz, {
		variables: [variable("limit")],
		screens: [
			screen(
				"s-budget",
				numberQuestion("q-budget", {
					max: 1000,
					effects: [changes("e1", "limit", "set", "answer"), demand("e2", where(computed("$price", "≤", "limit")))],
				}),
			),
			screen("s-gift", single("q-gift", [choice("gift", changes("e3", "limit", "add", 50)), choice("myself")])),
			screen("s-wrap", single("q-wrap", [choice("paper"), choice("box")])),
		],
		rules: [skip("r", "s-wrap", counted("limit", "<", 200))],
		resultPages: [
			resultPage("p-big", [slot("slot-big", { max: 12 })], {
				when: counted("limit", "≥", 200),
				heading: { en: "Large" },
			}),
			resultPage("p-small", [slot("slot-small", { max: 12 })], { heading: { en: "Small" } }),
		],
	});
	const { slug } = await api.publish(quiz);

	const { page } = await visit(PHONE);
	await page.goto(`/q/${slug}`);
	await page.getByRole("textbox", { name: "q-budget?" }).fill("150");
	await page.getByRole("button", { name: "Continue" }).tap();
	await page.getByRole("button", { name: "myself" }).tap();
	await expect(page.getByRole("heading", { name: "Small", level: 1 })).toBeVisible();
	await expect(page.getByRole("heading", { level: 3 })).toHaveText(
		["Everyday Wash", "Clear Gel Cleanser", "Calm Milk Cleanser"].map((title) => new RegExp(title)),
		{ useInnerText: true },
	);

	// 150 and 50 more: the wrapping is asked for, and what costs 200 or less is shown.
	await page.goBack();
	await page.getByRole("button", { name: "gift" }).tap();
	await page.getByRole("button", { name: "paper" }).tap();
	await expect(page.getByRole("heading", { name: "Large", level: 1 })).toBeVisible();
	await expect(page.getByRole("heading", { name: "Light Lotion" })).toBeVisible();
	await expect(page.getByRole("heading", { name: "Rich Cream" })).toHaveCount(0);
	const { result } = await storedResponse(api, quiz, "completed", (response) => response.result?.page === "p-big");
	expect(result?.slots[0]?.items.map(({ product }) => product.title)).toContain("Light Lotion");
});

test("a branch leads to an address elsewhere, once what was said has arrived", async ({
	page,
	api,
	marketer,
	visit,
}) => {
	await api.importCatalog();
	const quiz = await api.createQuiz("Elsewhere", "blank");
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	const inspector = inspectorOf(page);
	await write(page, "Are you a dealer?", "Yes, I am", "No, I am not");
	await inspector.getByRole("button", { name: "Add branch" }).click();
	await choose(inspector, "Go to", "An address elsewhere");
	await inspector.getByLabel("Address").fill("javascript:alert(1)");
	await expect(inspector.getByText("An address begins with https:// or http://.")).toBeVisible();
	await inspector.getByLabel("Address").fill("https://dealers.example/welcome");
	await expectAccessible(page);
	await page
		.getByRole("region", { name: "Outline" })
		.getByRole("button", { name: /^Result page/ })
		.click();
	await inspector.getByLabel("Heading").fill("Your care");
	await saved(page);
	await api.edit(quiz, [{ op: "set", node: null, key: "locales", value: ["en", "da"] }]);
	const { slug } = await api.publish(quiz);

	const shopper = await visit(PHONE);
	const offered = {
		contentType: "text/html",
		body: "<html lang='en'><title>Dealers</title><h1>Welcome, dealers</h1></html>",
	};
	await shopper.context.route("https://dealers.example/**", (route) => route.fulfill(offered));
	await shopper.page.goto(`/q/${slug}`);
	await shopper.page.getByRole("button", { name: "Yes, I am" }).tap();
	await expect(shopper.page.getByRole("heading", { name: "Welcome, dealers" })).toBeVisible();
	await shopper.page.goBack();
	await expect(shopper.page.getByRole("link", { name: "Go to dealers.example" })).toBeVisible();
	await expectAccessible(shopper.page);
	await shopper.page.getByRole("link", { name: "Dansk" }).tap();
	await expect(shopper.page.getByRole("link", { name: "Gå til dealers.example" })).toBeVisible();

	const stored = await storedResponse(api, quiz, "elsewhere", ({ answers }) => answers.length === 1);
	expect(stored).toMatchObject({ result: null, completedAt: null, answers: [{ status: "answered" }] });
	expect(stored.startedAt).not.toBeNull();
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/results`);
	await expect(page.getByText("Led elsewhere")).toBeVisible();
});

async function write(page: Page, question: string, first: string, second: string): Promise<void> {
	const inspector = inspectorOf(page);
	await inspector.getByLabel("Question", { exact: true }).first().fill(question);
	await inspector.getByLabel("Choice 1", { exact: true }).fill(first);
	await inspector.getByLabel("Choice 2", { exact: true }).fill(second);
}

const choiceItem = (page: Page, number: number): Locator =>
	inspectorOf(page)
		.getByRole("listitem")
		.filter({ has: page.getByLabel(`Choice ${number}`, { exact: true }) });

async function addEffect(page: Page, number: number, kind: string): Promise<void> {
	await choiceItem(page, number)
		.getByRole("button", { name: /^Add effect/ })
		.click();
	await page.getByRole("menuitem", { name: kind }).click();
}

async function replace(api: WorkspaceApi, quiz: string, parts: Partial<QuizDocument>): Promise<void> {
	await api.edit(
		quiz,
		Object.entries(parts).map(([key, value]) => ({ op: "set", node: null, key, value })),
	);
}

/** The quiz's response in this state that is as wanted: what arrives is stored within seconds. */
async function storedResponse(
	api: WorkspaceApi,
	quiz: string,
	standing: string,
	isWanted: (response: ResponseDetail) => boolean,
): Promise<ResponseDetail> {
	const path = `quizzes/${quiz}/responses`;
	let found: ResponseDetail | undefined;
	const look = async () => {
		const { rows } = await api.get<ResponsePage>(`${path}?standing=${standing}`);
		const all = await Promise.all(rows.map(({ id }) => api.get<ResponseDetail>(`${path}/${id}`)));
		found = all.find(isWanted);
		return found !== undefined;
	};
	await expect.poll(look, { timeout: 30_000 }).toBe(true);
	if (!found) throw new Error("polled until found");
	return found;
}
