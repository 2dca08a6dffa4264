import type { Page } from "@playwright/test";
import { choice, rating, screen, single } from "../lib/quiz/testing/make-quiz";
import type { Question } from "../lib/quiz/types";
import { publishEveryKind } from "./fixtures/every-kind";
import { expectFlawless } from "./fixtures/expect-accessible";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

/** How each kind is answered with nothing but a keyboard, from the heading that has the focus. */
const keys: [question: string, ...keys: string[]][] = [
	["single", "b"],
	["multiple", "a", "3", "Enter"],
	["picture", "2", "Enter"],
	["yesno", "1"],
	["dropdown", "Tab", "A", "Tab", "Enter"],
	["search", "Tab", "e", "n", "s", "ArrowDown", "Enter", "Tab", "Enter"],
	["rating", "4"],
	["scale", "0"],
	["slider", "Tab", "ArrowRight", "Tab", "Enter"],
	["number", "Enter", "2", "5", "0", "Enter"],
	["date", "Tab", "1", "1", "2", "6", "2", "0", "2", "6", "Enter"],
	["shortText", "Tab", "N", "o", "Enter"],
	["longText", "Tab", "N", "o", "Tab", "Enter"],
	["ranking", "c", "1", "Enter"],
	["email", "Tab", "a", "@", "b", ".", "d", "k", "Enter"],
	["phone", "Tab", "Tab", "Tab", "Enter"],
	["contact", "Tab", "I", "d", "a", "Enter"],
	["consent", "Tab", "Space", "Enter"],
];

/** On a narrow phone, enlarged to twice its size. */
const ENLARGED = { viewport: { width: 195, height: 422 } };

test("every kind is answered by keyboard alone, enlarged twice on a phone, and no screen has a fault", async ({
	api,
	visit,
}) => {
	test.slow();
	const slug = await publishEveryKind(api);
	const { page } = await visit(ENLARGED);
	await openQuiz(page, slug);
	await expect(page.getByRole("heading", { name: "single?", level: 1 })).toBeVisible();
	for (const [question, ...pressed] of keys) {
		await expectAsked(page, question);
		await expectFlawless(page);
		expect(await sideways(page), question).toBe(0);
		for (const key of pressed) await page.keyboard.press(key);
	}
	await expect(page.getByRole("heading", { name: "Here you are", level: 1 })).toBeFocused();
	await expectFlawless(page);
	expect(await sideways(page)).toBe(0);
	await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - heading "Here you are" [level=1]
    - list:
      - listitem:
        - article:
          - heading [level=2]
          - list "Why this one":
            - listitem: Because you said “Oily”
          - link /See product/
  `);
});

test("what is read out of a question is its text, what it takes and what is wrong, each once", async ({
	api,
	visit,
}) => {
	const slug = await publishEveryKind(api);
	const { page } = await visit({});
	await openQuiz(page, slug);
	await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main "Every kind":
      - heading "single?" [level=1]
      - paragraph: Today.
      - group: Why we ask
      - list "single?":
        - listitem:
          - button "Dry"
        - listitem:
          - button "Oily"
      - alert
  `);
	const why = page.getByText("So that we can advise you.");
	await page.getByText("Why we ask").click();
	await expect(why).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(why).toBeHidden();
	await page.keyboard.press("a");
	await expectAsked(page, "multiple");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("group", { name: "multiple?" }).or(page.getByRole("group"))).toHaveAccessibleDescription(
		/Choose at least 1/,
	);
	await page.keyboard.press("a");
	await page.keyboard.press("Enter");
	for (const key of ["1", "Enter", "1"]) await page.keyboard.press(key);
	await expectAsked(page, "dropdown");
	await page.keyboard.press("Enter");
	const list = page.getByRole("combobox", { name: "dropdown?" });
	await expect(list).toBeFocused();
	await expect(list).toHaveAccessibleDescription("Choose one to continue.");
	await expect(list).toHaveAttribute("aria-invalid", "true");
	// Said where it stands and when it comes: one place for both.
	await expect(page.getByRole("alert").getByText("Choose one to continue.")).toHaveCount(1);
});

test("beside other questions keys answer the one that has the focus, and those of the browser stay its own", async ({
	api,
	visit,
}) => {
	await api.importCatalog();
	const { page } = await visit({});
	await openQuiz(page, await publishTogether(api, single("one", [choice("A"), choice("B")]), rating("stars")));
	await page.keyboard.press("1");
	await expect(page.getByRole("radio", { name: "A" })).toBeChecked();
	await page.getByRole("radio", { name: "1 of 5" }).focus();
	await page.keyboard.press("2");
	await expect(page.getByRole("radio", { name: "2 of 5" })).toBeChecked();
	await expect(page.getByRole("radio", { name: "A" })).toBeChecked();
	await page.goto("about:blank");
	await openQuiz(page, await publishTogether(api, single("lone", [choice("C"), choice("D")])));
	const first = page.getByRole("button", { name: "C" });
	await first.press("ArrowDown");
	await expect(page.getByRole("button", { name: "D" })).toBeFocused();
	const taken = await page.evaluate(() => {
		const pressed = ["altKey", "ctrlKey", "metaKey"].map(
			(held) => new KeyboardEvent("keydown", { key: "ArrowLeft", [held]: true, bubbles: true, cancelable: true }),
		);
		return pressed.map((event) => !document.activeElement?.dispatchEvent(event));
	});
	expect(taken).toEqual([false, false, false]);
	await expect(page.getByRole("button", { name: "D" })).toBeFocused();
});

test("what is chosen can be told apart where the colours are the reader's own", async ({ api, visit }) => {
	const slug = await publishEveryKind(api);
	const { page } = await visit({ forcedColors: "active" });
	await openQuiz(page, slug);
	await page.getByRole("button", { name: "Dry" }).click();
	await expectAsked(page, "multiple");
	await page.getByRole("checkbox", { name: "Calm" }).check();
	const colour = (name: string) =>
		page
			.locator("label")
			.filter({ hasText: name })
			.evaluate((label) => getComputedStyle(label).backgroundColor);
	await expect.poll(async () => (await colour("Calm")) !== (await colour("Glow"))).toBe(true);
	await page.getByRole("button", { name: "Back" }).click();
	const button = (name: string) =>
		page.getByRole("button", { name }).evaluate((one) => getComputedStyle(one).backgroundColor);
	await expect.poll(async () => (await button("Dry")) !== (await button("Oily"))).toBe(true);
	await expectFlawless(page);
});

for (const [reducedMotion, animation] of [
	["no-preference", "q-in"],
	["reduce", "none"],
] as const) {
	test(`a screen comes with the animation ${animation} for who prefers: ${reducedMotion}`, async ({ api, visit }) => {
		const { slug } = await api.publishedQuiz();
		const { page } = await visit({ reducedMotion });
		await openQuiz(page, slug);
		await page.getByRole("button", { name: "Easily red or stinging" }).click();
		const screen = page.locator(".q-moved .q-screen:not([hidden])");
		await expect(screen).toHaveCSS("animation-name", animation);
	});
}

test("a quiz in Arabic is laid out from the right, in its own words", async ({ api, visit }) => {
	const slug = await publishEveryKind(api, "ar");
	const { page } = await visit(ENLARGED);
	await openQuiz(page, slug);
	await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
	const dry = page.getByRole("button", { name: "Dry" });
	const [text, mark] = await Promise.all(
		[dry.locator(".q-label > span").first(), dry.locator(".q-key")].map((one) => one.boundingBox()),
	);
	expect(text?.x).toBeGreaterThan(mark?.x ?? 0);
	await page.keyboard.press("a");
	await expectAsked(page, "multiple");
	await expect(page.getByRole("button", { name: "متابعة" })).toBeVisible();
	const back = await page.getByRole("button", { name: "رجوع" }).boundingBox();
	expect(back?.x).toBeGreaterThan(97);
	for (const key of ["1", "Enter", "1", "Enter", "1", "Tab", "A", "Tab", "Enter"]) await page.keyboard.press(key);
	await expectAsked(page, "search");
	for (const key of ["Tab", "e", "n", "s", "ArrowDown", "Enter", "Tab", "Enter"]) await page.keyboard.press(key);
	await expectAsked(page, "rating");
	// The next star stands to the left.
	await page.keyboard.press("Tab");
	await page.keyboard.press("ArrowLeft");
	await expect(page.getByRole("button", { name: "2 من 5" })).toBeFocused();
	await expectFlawless(page);
	expect(await sideways(page)).toBe(0);
});

/** A quiz of one screen with these questions. */
async function publishTogether(api: WorkspaceApi, ...questions: Question[]): Promise<string> {
	const id = await api.createQuiz("Together", "blank");
	const { draft } = await api.draft(id);
	const set = (node: string | null, key: string, value: unknown) => ({ op: "set" as const, node, key, value });
	await api.edit(id, [
		set(null, "screens", [screen("s-all", ...questions)]),
		set(draft.resultPages[0]?.id ?? "", "heading", { en: "Here you are" }),
	]);
	return (await api.publish(id)).slug;
}

/** Keys are heard once the part of the script that comes later is here. */
async function openQuiz(page: Page, slug: string): Promise<void> {
	await page.goto(`/q/${slug}`, { waitUntil: "networkidle" });
}

async function expectAsked(page: Page, question: string): Promise<void> {
	await expect(page.getByRole("heading", { name: `${question}?`, level: 1 })).toBeVisible();
}

/** By how much one would have to scroll sideways. */
const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
