import type { Page } from "@playwright/test";
import type { ResponsePage } from "../lib/contracts/results-replies";
import {
	choice,
	contact,
	dropdown,
	email,
	exclusive,
	multiple,
	numberQuestion,
	ranking,
	rating,
	scale,
	screen,
} from "../lib/quiz/testing/make-quiz";
import type { Choice, Locale, Question } from "../lib/quiz/types";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

interface Kind {
	name: string;
	question: Question;
	locale: Locale;
	/** What the shopper does, up to the answer. */
	answer: (page: Page) => Promise<void>;
	/** What the response says then. */
	said: string;
}

const go = (page: Page) => page.getByRole("button", { name: "Continue" }).tap();
const named = (...names: string[]) =>
	names.map((name, at): Choice => ({ ...choice(`c-${at}`), text: { en: name, da: name } }));
const towns = [
	"Aabenraa",
	"Aalborg",
	"Aarhus",
	"Esbjerg",
	"Horsens",
	"Kolding",
	"København",
	"Odense",
	"Randers",
	"Vejle",
];

const kinds: Kind[] = [
	{
		name: "a short list",
		question: dropdown("q", named("Gel", "Cream", "Oil")),
		locale: "en",
		answer: async (page) => {
			await go(page);
			await expect(page.getByText("Choose one to continue.")).toBeVisible();
			await page.getByRole("combobox", { name: "q?" }).selectOption("Cream");
			await go(page);
		},
		said: "Cream",
	},
	{
		name: "a long list, searched by keyboard",
		question: dropdown("q", named(...towns)),
		locale: "en",
		answer: async (page) => {
			const field = page.getByRole("combobox", { name: "q?" });
			// It takes the place of the browser's own list once it is there, unless that one has the focus.
			await expect(field).toHaveAttribute("aria-expanded", "false");
			await field.tap();
			await expect(page.getByRole("option")).toHaveCount(towns.length);
			await field.press("ArrowUp");
			await expect(page.getByRole("option", { selected: true })).toHaveText("Vejle");
			await expect(page.getByRole("option", { selected: true })).toBeInViewport({ ratio: 1 });
			await field.fill("kob");
			await expect(page.getByRole("option")).toHaveCount(0);
			await expect(page.getByText("Nothing found. Try another word.")).toBeVisible();
			await field.fill("ENS");
			await expect(page.getByRole("option")).toHaveText(["Horsens", "Odense"]);
			await expectAccessible(page);
			await field.press("ArrowDown");
			await field.press("Enter");
			await expect(field).toHaveValue("Odense");
			await field.fill("vej");
			await page.getByRole("option", { name: "Vejle" }).tap();
			await expect(field).toHaveValue("Vejle");
			await go(page);
		},
		said: "Vejle",
	},
	{
		name: "choices and one that stands alone",
		question: multiple(
			"q",
			[...named("Vegan", "Scented", "Cheap"), { ...exclusive("none"), text: { en: "None of these" } }],
			{
				min: 2,
				max: 2,
			},
		),
		locale: "en",
		answer: async (page) => {
			const box = (name: string) => page.getByRole("checkbox", { name });
			await box("Vegan").tap();
			await box("Cheap").tap();
			await expect(box("Scented")).toBeDisabled();
			await box("None of these").tap();
			await expect(box("Vegan")).not.toBeChecked();
			await box("Scented").tap();
			await expect(box("None of these")).not.toBeChecked();
			await go(page);
			await expect(page.getByRole("alert").getByText("Choose 2")).toBeVisible();
			await box("None of these").tap();
			await go(page);
		},
		said: "None of these",
	},
	{
		name: "a ranking, in Danish",
		question: ranking("q", named("Duft", "Pris", "Virkning"), { max: 2 }),
		locale: "da",
		answer: async (page) => {
			await page.getByRole("button", { name: "Pris" }).tap();
			await page.getByRole("button", { name: "Virkning" }).tap();
			await expect(page.getByRole("button", { name: "Duft" })).toBeDisabled();
			await expectAccessible(page);
			await page.getByRole("button", { name: "Flyt op: Virkning" }).press("Enter");
			await expect(page.getByRole("button", { name: "1. Virkning" })).toBeFocused();
			await page.getByRole("button", { name: "Fortsæt" }).tap();
		},
		said: "1. Virkning, 2. Pris",
	},
	{
		name: "a rating in stars",
		question: rating("q"),
		locale: "en",
		answer: (page) => page.getByRole("button", { name: "4 of 5" }).tap(),
		said: "4 of 5",
	},
	{
		name: "a scale, by the digit's key",
		question: scale("q", { low: { da: "Slet ikke" }, high: { da: "I høj grad" } }),
		locale: "da",
		answer: async (page) => {
			await expect(page.getByText("0: Slet ikke")).toBeVisible();
			await page.keyboard.press("7");
		},
		said: "7 of 10",
	},
	{
		name: "a slider, which answers nothing before it is moved",
		question: numberQuestion("q", { kind: "slider", min: 0, max: 500, step: 50, unit: { en: "kr." } }),
		locale: "en",
		answer: async (page) => {
			await go(page);
			await expect(page.getByText("Please answer this to continue.")).toBeVisible();
			const slider = page.getByRole("slider", { name: "q?" });
			await slider.press("ArrowRight");
			await slider.press("ArrowRight");
			await expect(slider).toHaveAttribute("aria-valuetext", "350 kr.");
			await go(page);
		},
		said: "350 kr.",
	},
	{
		name: "a date",
		question: numberQuestion("q", { kind: "date", min: 0, max: 20_818 }),
		locale: "en",
		answer: async (page) => {
			await page.getByLabel("q?").fill("2027-01-01");
			await go(page);
			await expect(page.getByText("Choose a date from January 1, 1970 to December 31, 2026.")).toBeVisible();
			await page.getByLabel("q?").fill("2026-11-26");
			await go(page);
		},
		said: "November 26, 2026",
	},
	{
		name: "a long text",
		question: email("q", { kind: "longText", maxLength: 2000 }),
		locale: "en",
		answer: async (page) => {
			await page.getByRole("textbox", { name: "q?" }).fill("One line,\nand another");
			await go(page);
		},
		said: "and another",
	},
	{
		name: "a phone number",
		question: email("q", { kind: "phone", maxLength: 30 }),
		locale: "da",
		answer: async (page) => {
			const field = page.getByRole("textbox", { name: "q?" });
			await field.fill("ring!");
			await page.getByRole("button", { name: "Fortsæt" }).tap();
			await expect(page.getByText("Skriv et telefonnummer, for eksempel +45 12 34 56 78.")).toBeVisible();
			await field.fill("+45 12 34 56 78");
			await page.getByRole("button", { name: "Fortsæt" }).tap();
		},
		said: "+45 12 34 56 78",
	},
	{
		name: "a contact form",
		question: contact("q", "name", "email", "phone"),
		locale: "en",
		answer: async (page) => {
			await page.getByRole("textbox", { name: "Name" }).fill("Ida Holm");
			await page.getByRole("textbox", { name: "E-mail" }).fill("ida");
			await go(page);
			await expect(page.getByText(/^Write an e-mail address/)).toBeVisible();
			const wrong = page.getByRole("textbox", { name: "E-mail" });
			await expect(wrong).toBeFocused();
			await expect(wrong).toHaveAttribute("aria-invalid", "true");
			await wrong.fill("ida@example.com");
			await go(page);
		},
		said: "E-mail: ida@example.com",
	},
];

for (const { name, question, locale, answer, said } of kinds) {
	test(`a shopper answers ${name}, and the answer stands in the response`, async ({ page, marketer, api, visit }) => {
		test.slow();
		const { id, slug } = await publishedWith(api, question, locale);
		const shopper = (await visit(PHONE)).page;
		await shopper.goto(`/q/${slug}`);
		await expect(shopper.getByRole("heading", { name: "q?", level: 1 })).toBeVisible();
		await expectAccessible(shopper);
		await expectLargeTargets(shopper);
		await answer(shopper);
		await expect(shopper.getByRole("heading", { name: "Here you are", level: 1 })).toBeVisible();

		const response = await storedResponse(api, id);
		await page.goto(`/w/${marketer.workspace}/quizzes/${id}/responses/${response}`);
		await expect(page.getByRole("definition").filter({ hasText: said }).first()).toBeVisible();
	});
}

for (const { part, question, field, option } of [
	{ part: "search", question: dropdown("q", named(...towns)), field: "q?", option: "Odense" },
	{ part: "ranking", question: ranking("q", named("Scent", "Price")), field: "Price", option: "1" },
]) {
	test(`the browser's own lists stand there while the script for ${part} is out of reach`, async ({
		api,
		visit,
		watched,
	}) => {
		const { slug } = await publishedWith(api, question, "en");
		const shopper = (await visit(PHONE)).page;
		const asked = shopper.waitForEvent("requestfailed");
		await shopper.route(`**/shopper/${part}.*.js`, (route) => route.abort());
		watched.allow(new RegExp(part));
		await shopper.goto(`/q/${slug}`);
		await asked;
		await shopper.getByRole("combobox", { name: field }).selectOption(option);
		await go(shopper);
		await expect(shopper.getByRole("heading", { name: "Here you are", level: 1 })).toBeVisible();
	});
}

/** One question, one result page. */
async function publishedWith(api: WorkspaceApi, question: Question, locale: Locale) {
	await api.importCatalog();
	const id = await api.createQuiz("Kinds", "blank");
	const { draft } = await api.draft(id);
	const text = { [locale]: "q?" };
	const set = (node: string | null, key: string, value: unknown) => ({ op: "set" as const, node, key, value });
	const page = draft.resultPages[0]?.id ?? "";
	await api.edit(id, [
		set(null, "locales", [locale]),
		set(null, "title", { [locale]: "Kinds" }),
		set(null, "screens", [screen("s", { ...question, text })]),
		set(page, "heading", { [locale]: "Here you are" }),
	]);
	const { slug } = await api.publish(id);
	return { id, slug };
}

/** Whatever is tapped is at least 44 px high and wide. */
async function expectLargeTargets(page: Page): Promise<void> {
	const main = page.getByRole("main");
	for (const target of await main
		.getByRole("button")
		.or(main.getByRole("combobox"))
		.or(main.getByRole("slider"))
		.all()) {
		const box = await target.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0), (await target.textContent()) ?? "").toBeGreaterThanOrEqual(44);
	}
}

/** Id of the one response of the quiz, once it is completed. */
async function storedResponse(api: WorkspaceApi, quiz: string): Promise<string> {
	const completed = async () => (await api.get<ResponsePage>(`quizzes/${quiz}/responses?standing=completed`)).rows;
	await expect.poll(async () => (await completed()).length, { timeout: 30_000 }).toBe(1);
	return (await completed())[0]?.id ?? "";
}
