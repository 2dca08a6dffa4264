import type { ResponseDetail, ResponsePage } from "../lib/contracts/results-replies";
import { choice, page as resultPage, screen, single, slot } from "../lib/quiz/testing/make-quiz";
import type { LocalText, QuizDocument } from "../lib/quiz/types";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { choose, inspectorOf, saved } from "./fixtures/in-builder";
import { openBuilder } from "./fixtures/open-builder";
import { openCheck } from "./fixtures/open-check";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

test("the language and the campaign that people come in by decide what they see", async ({
	page,
	api,
	marketer,
	visit,
}) => {
	test.slow();
	const quiz = await inTwoLanguages(api);
	const inspector = inspectorOf(page);

	await test.step("the author skips a screen for Danes and keeps a slot to the newsletter", async () => {
		await openBuilder(page, marketer.workspace, quiz, "s-tea");
		await inspector.getByRole("button", { name: "Skip this screen when …" }).click();
		await choose(inspector, "Question", "Language that they began in");
		await inspector.getByRole("checkbox", { name: "English" }).uncheck();
		await inspector.getByRole("checkbox", { name: "Danish" }).check();
		await expectAccessible(page);
		await saved(page);
		await openBuilder(page, marketer.workspace, quiz, "slot-gift");
		const gift = inspector.getByRole("heading", { name: "Gift" }).locator("xpath=../..");
		await gift.getByRole("radio", { name: "A condition holds" }).click();
		await choose(gift, "Question", "Campaign source");
		await inspector.getByLabel("Sources").fill("Newsletter");
		await expectAccessible(page);
		await saved(page);
	});

	await test.step("the preview shows what people see who come from no campaign", async () => {
		const phone = page.frameLocator("iframe");
		await page.getByRole("radiogroup", { name: "Language being edited" }).getByRole("radio", { name: "DA" }).click();
		await page.getByRole("button", { name: "Try it" }).click();
		await phone.getByRole("button", { name: "Tør" }).click();
		await expect(phone.getByRole("heading", { name: "Din pleje" })).toBeVisible();
		await expect(phone.getByRole("heading", { name: "Gave" })).toHaveCount(0);
		await page.getByRole("radiogroup", { name: "Language being edited" }).getByRole("radio", { name: "EN" }).click();
		await page.getByRole("button", { name: "Start over" }).click();
		await phone.getByRole("button", { name: "Dry" }).click();
		await expect(phone.getByRole("heading", { name: "Do you drink tea?" })).toBeVisible();
	});

	await test.step("answers are found for the slot and the screen", async () => {
		await openCheck(page, marketer.workspace, quiz);
		await page.getByRole("button", { name: "Play answers that fill Gift" }).click();
		const dialog = page.getByRole("dialog", { name: /^Gift/ });
		await expect(dialog.getByRole("listitem").first()).toContainText(/(en|da) · newsletter/);
		await expect(dialog.frameLocator("iframe").getByRole("heading", { name: "Gift" })).toBeVisible();
		await expectAccessible(page);
		await dialog.getByRole("button", { name: "Close" }).click();
		const ways = page.getByRole("definition");
		await expect(ways.filter({ hasText: /^1 screen$/ })).toBeVisible();
		await expect(ways.filter({ hasText: /^2 screens$/ })).toBeVisible();
	});

	const { slug } = await api.publish(quiz);
	await test.step("a Dane from the newsletter", async () => {
		const shopper = (await visit(PHONE)).page;
		await shopper.goto(`/q/${slug}?lang=da&utm_source=newsletter`);
		await expect(shopper.getByRole("heading", { name: "Hvordan er din hud?" })).toBeVisible();
		// Read on in English, they stay on the path that they began.
		await shopper.getByRole("link", { name: "English" }).tap();
		await shopper.getByRole("button", { name: "Dry" }).tap();
		await expect(shopper.getByRole("heading", { name: "Your care" })).toBeVisible();
		await expect(shopper.getByRole("heading", { name: "Gift" })).toBeVisible();
		await expectAccessible(shopper);
	});
	await test.step("somebody who reads English and comes by themselves", async () => {
		const shopper = (await visit(PHONE)).page;
		await shopper.goto(`/q/${slug}?lang=en`);
		await shopper.getByRole("button", { name: "Dry" }).tap();
		await shopper.getByRole("button", { name: "Yes" }).tap();
		await expect(shopper.getByRole("heading", { name: "Your care" })).toBeVisible();
		await expect(shopper.getByRole("heading", { name: "Gift" })).toHaveCount(0);
	});

	const responses = await completed(api, quiz, 2);
	expect(responses.map((one) => [one.answers.length, one.result?.slots.length]).sort()).toEqual([
		[1, 2],
		[2, 1],
	]);
});

test("the first screen is kept to those who come in by one language", async ({ page, api, marketer, visit }) => {
	test.slow();
	const quiz = await inTwoLanguages(api);
	const inspector = inspectorOf(page);
	await openBuilder(page, marketer.workspace, quiz, "s-skin");
	await inspector.getByRole("button", { name: "Skip this screen when …" }).click();
	await expect(inspector.getByRole("combobox", { name: "Question", exact: true })).toHaveText(
		"Language that they began in",
	);
	await expect(inspector.getByRole("checkbox", { name: "English" })).toBeChecked();
	await expectAccessible(page);
	await saved(page);
	const { slug } = await api.publish(quiz);

	const [reader, dane] = [(await visit(PHONE)).page, (await visit(PHONE)).page];
	await reader.goto(`/q/${slug}?lang=en`);
	await expect(reader.getByRole("heading", { name: "Do you drink tea?" })).toBeVisible();
	// Nothing lies behind it.
	await expect(reader.getByRole("button", { name: "Back" })).toBeHidden();
	await reader.getByRole("button", { name: "Yes" }).tap();
	await expect(reader.getByRole("heading", { name: "Your care" })).toBeVisible();
	await dane.goto(`/q/${slug}?lang=da`);
	await dane.getByRole("button", { name: "Tør" }).tap();
	await expect(dane.getByRole("button", { name: "Tilbage" })).toBeVisible();
});

/** Two questions in English and Danish, and a result page with two slots. Gives the quiz's id. */
async function inTwoLanguages(api: WorkspaceApi): Promise<string> {
	await api.importCatalog();
	const quiz = await api.createQuiz("Entry", "blank");
	const worded = (id: string, text: LocalText) => ({ ...choice(id), text });
	const skin = single("q-skin", [
		worded("dry", { en: "Dry", da: "Tør" }),
		worded("oily", { en: "Oily", da: "Fedtet" }),
	]);
	const tea = single("q-tea", [worded("yes", { en: "Yes", da: "Ja" }), worded("no", { en: "No", da: "Nej" })]);
	const parts: Partial<QuizDocument> = {
		locales: ["en", "da"],
		screens: [
			screen("s-skin", { ...skin, text: { en: "How is your skin?", da: "Hvordan er din hud?" } }),
			screen("s-tea", { ...tea, text: { en: "Do you drink tea?", da: "Drikker du te?" } }),
		],
		resultPages: [
			resultPage(
				"p",
				[
					slot("slot-care", { name: { en: "Care", da: "Pleje" } }),
					slot("slot-gift", { name: { en: "Gift", da: "Gave" } }),
				],
				{ heading: { en: "Your care", da: "Din pleje" }, empty: { en: "Nothing", da: "Intet" } },
			),
		],
	};
	await api.edit(
		quiz,
		Object.entries(parts).map(([key, value]) => ({ op: "set", node: null, key, value })),
	);
	return quiz;
}

async function completed(api: WorkspaceApi, quiz: string, count: number): Promise<ResponseDetail[]> {
	let page: ResponsePage | null = null;
	await expect
		.poll(async () => {
			page = await api.get<ResponsePage>(`quizzes/${quiz}/responses?standing=completed`);
			return page.rows.length;
		})
		.toBe(count);
	const { rows } = page as unknown as ResponsePage;
	return Promise.all(rows.map(({ id }) => api.get<ResponseDetail>(`quizzes/${quiz}/responses/${id}`)));
}
