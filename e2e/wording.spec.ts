import type { Locator, Page } from "@playwright/test";
import type { ResponsePage } from "../lib/contracts/results-replies";
import { choice, score, screens, single, where } from "../lib/quiz/testing/make-quiz";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { inspectorOf, saved } from "./fixtures/in-builder";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const cream = where({ attribute: "$price", op: "is", operand: { kind: "literal", values: [229] } });

test("shoppers read the author's own sentences, in their language", async ({ page, api, marketer, visit }) => {
	test.slow();
	const quiz = await twoQuestions(api);
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build`);
	const inspector = inspectorOf(page);
	const because = inspector.getByRole("textbox", { name: "Because of an answer" });
	const example = inspector.getByText(/^Reads:/).first();
	const said = inspector.getByRole("group", { name: "Insert into “Because of an answer”" });

	await test.step("the quiz's sentence in English, by keyboard", async () => {
		await outlineOf(page).getByRole("button", { name: "Quiz and look" }).click();
		await expect(because).toHaveAttribute("placeholder", "Because you said “{answer}”");
		await expect(example).toHaveText("Reads: Because you said “Dry”");
		await because.fill("You said ");
		await said.getByRole("button", { name: /\{answer\}/ }).press("Enter");
		await expect(because).toBeFocused();
		await page.keyboard.type(", we say ");
		await said.getByRole("button", { name: /\{product\}/ }).click();
		await expect(because).toHaveValue("You said {answer}, we say {product}");
		await expect(example).toHaveText(/^Reads: You said Dry, we say \w+/);
		await expectAccessible(page);
	});

	await test.step("a choice's own, in both languages", async () => {
		await outlineOf(page)
			.getByRole("button", { name: /^s-skin/ })
			.click();
		const dry = inspector.getByRole("listitem").filter({ has: page.getByLabel("Choice 1", { exact: true }) });
		const reason = dry.getByRole("textbox", { name: "In a sentence of its own" });
		await expect(reason).toBeHidden();
		await dry.getByText("Why this answer speaks for a product").click();
		await expect(reason).toHaveAttribute("placeholder", "You said {answer}, we say {product}");
		await reason.fill("Rich enough for dry skin");
		await page.getByRole("radiogroup", { name: "Language being edited" }).getByRole("radio", { name: "DA" }).click();
		await expect(reason).toHaveAttribute("placeholder", "Rich enough for dry skin");
		await reason.fill("Fed nok til tør hud");
		await expectAccessible(page);
	});

	await test.step("the quiz's sentence in Danish, with a slip that the checks name", async () => {
		await outlineOf(page).getByRole("button", { name: "Quiz and look" }).click();
		await expect(because).toHaveAttribute("placeholder", "Fordi du svarede »{answer}«");
		await because.fill("Du sagde {svar}, vi siger {product}");
		await page.getByRole("button", { name: /hint/ }).click();
		await expect(
			page.getByText("“Because of an answer” has {svar} in Danish, which stands for nothing there."),
		).toBeVisible();
		await page.keyboard.press("Escape");
		await because.fill("Du sagde {answer}, vi siger {product}");
		await expect(example).toHaveText(/^Reads: Du sagde Tør, vi siger \w+/);
	});

	await test.step("undone and made again", async () => {
		await page.getByRole("button", { name: "Undo" }).click();
		await expect(because).not.toHaveValue("Du sagde {answer}, vi siger {product}");
		await page.getByRole("button", { name: "Redo" }).click();
		await expect(because).toHaveValue("Du sagde {answer}, vi siger {product}");
	});

	await test.step("the preview says them", async () => {
		await page.getByRole("button", { name: "Try it" }).click();
		const phone = page.frameLocator("iframe");
		await phone.getByRole("button", { name: "Tør" }).click();
		await phone.getByRole("button", { name: "Aften" }).click();
		await expect(reasonsIn(phone)).toHaveText(["Fed nok til tør hud", "Du sagde Aften, vi siger Rich Cream"]);
	});

	await saved(page);
	const { slug } = await api.publish(quiz);
	const shopper = (await visit(PHONE)).page;
	await shopper.goto(`/q/${slug}?lang=en`);
	await shopper.getByRole("button", { name: "Dry" }).tap();
	await shopper.getByRole("button", { name: "Evening" }).tap();
	await expect(reasonsIn(shopper)).toHaveText(["Rich enough for dry skin", "You said Evening, we say Rich Cream"]);
	await shopper.goto(`/q/${slug}?lang=da`);
	await expect(reasonsIn(shopper)).toHaveText(["Fed nok til tør hud", "Du sagde Aften, vi siger Rich Cream"]);
	await expectAccessible(shopper);

	const id = await completed(api, quiz);
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/responses/${id}`);
	const read = page.getByRole("list", { name: "What the person reads" }).first().getByRole("listitem");
	await expect(read).toHaveText(["Rich enough for dry skin", "You said Evening, we say Rich Cream"]);
	await expectAccessible(page);
});

const outlineOf = (page: Page): Locator => page.getByRole("region", { name: "Outline" });
const reasonsIn = (shown: Pick<Page, "getByRole">): Locator =>
	shown
		.getByRole("list", { name: /Why this one|Derfor denne/ })
		.first()
		.getByRole("listitem");

/** Skin and time of day in English and Danish; dry skin in the evening speaks for the rich cream. */
async function twoQuestions(api: WorkspaceApi): Promise<string> {
	await api.importCatalog();
	const quiz = await api.createQuiz("Wording", "blank");
	const { draft } = await api.draft(quiz);
	const worded = (id: string, en: string, da: string, points: number) => ({
		...choice(id, score(`e-${id}`, cream, points)),
		text: { en, da },
	});
	const asked = (id: string, en: string, da: string, ...choices: ReturnType<typeof worded>[]) => ({
		...single(id, choices),
		text: { en, da },
	});
	await api.edit(quiz, [
		{ op: "set", node: null, key: "locales", value: ["en", "da"] },
		{
			op: "set",
			node: null,
			key: "screens",
			value: screens(
				asked(
					"q-skin",
					"How is your skin?",
					"Hvordan er din hud?",
					worded("dry", "Dry", "Tør", 2),
					worded("oily", "Oily", "Fedtet", -1),
				),
				asked(
					"q-time",
					"When?",
					"Hvornår?",
					worded("evening", "Evening", "Aften", 1),
					worded("morning", "Morning", "Morgen", -1),
				),
			),
		},
		{ op: "set", node: draft.resultPages[0]?.id ?? "", key: "heading", value: { en: "Yours", da: "Dine" } },
	]);
	return quiz;
}

/** The id of the one response, once it is counted. */
async function completed(api: WorkspaceApi, quiz: string): Promise<string> {
	let id = "";
	await expect
		.poll(async () => {
			const { rows } = await api.get<ResponsePage>(`quizzes/${quiz}/responses?standing=completed`);
			id = rows[0]?.id ?? "";
			return id;
		})
		.not.toBe("");
	return id;
}
