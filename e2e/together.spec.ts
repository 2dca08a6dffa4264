import type { Locator, Page } from "@playwright/test";
import {
	choice,
	literal,
	numberQuestion,
	page as resultPage,
	score,
	screen,
	single,
	slot,
	where,
} from "../lib/quiz/testing/make-quiz";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { inspectorOf, saved } from "./fixtures/in-builder";
import { expect, test } from "./fixtures/test";

const ofType = (type: string) => where(literal("type", "is", type));
/** Of each kind the dearest of this brand have most points. */
const fjord = score("e1", where(literal("brand", "is", "Fjord")), 5);
const dear = score("e2", where(literal("$price", "≥", 140)), 4);
const likes = single("q-likes", [choice("Fjord", fjord, dear), choice("Any")]);
const budget = numberQuestion("q-budget", { max: 1000, step: 1, text: { en: "What may it cost?" } });
const routine = resultPage("p", [
	slot("Cleanser", { candidates: ofType("Cleanser") }),
	slot("Treatment", { candidates: ofType("Treatment") }),
	slot("Cream", { candidates: ofType("Moisturizer"), min: 0 }),
]);

test("a budget that somebody names holds for two slots together, and what never goes together doesn't", async ({
	page,
	api,
	marketer,
	visit,
}) => {
	test.slow();
	await api.importCatalog();
	const quiz = await api.createQuiz("Together", "blank");
	const parts = { screens: [screen("s-likes", likes), screen("s-budget", budget)], resultPages: [routine] };
	await api.edit(
		quiz,
		Object.entries(parts).map(([key, value]) => ({ op: "set", node: null, key, value })),
	);
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/build?node=p`);
	const inspector = inspectorOf(page);
	const rule = (name: string): Locator => inspector.getByRole("group", { name, exact: true });

	// The limit, by keyboard alone.
	await inspector.getByRole("button", { name: "Add a rule" }).focus();
	await page.keyboard.press("Enter");
	const limit = rule("Rule 1: Price of all at most");
	const atMost = limit.getByRole("combobox", { name: "At most" });
	await atMost.focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("option", { name: "An amount" })).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await expect(page.getByRole("option", { name: "The answer to “What may it cost?”" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(atMost).toHaveText("The answer to “What may it cost?”");
	await expect(atMost).toBeFocused();
	await limit.getByRole("radio", { name: "All slots" }).focus();
	await page.keyboard.press("ArrowRight");
	await expect(limit.getByRole("radio", { name: "Some" })).toBeFocused();
	await page.keyboard.press("Space");
	await limit.getByRole("checkbox", { name: "Cream" }).focus();
	await page.keyboard.press("Space");
	await expect(limit.getByRole("checkbox", { name: "Cream" })).not.toBeChecked();
	await expect(limit.getByRole("checkbox", { name: "Treatment" })).toBeChecked();

	await inspector.getByRole("button", { name: "Add a rule" }).click();
	await rule("Rule 2: Price of all at most").getByRole("combobox", { name: "Rule", exact: true }).click();
	await page.getByRole("option", { name: "Never together" }).click();
	const apart = rule("Rule 2: Never together");
	await pick(apart.getByRole("group", { name: "These", exact: true }), "Calm Milk Cleanser");
	await pick(apart.getByRole("group", { name: "never beside these" }), "Rich Cream");
	await expectAccessible(page);
	await saved(page);
	const { slug } = await api.publish(quiz);

	const take = async (kroner: string): Promise<Page> => {
		const shopper = (await visit(PHONE)).page;
		await shopper.goto(`/q/${slug}`);
		await shopper.getByRole("button", { name: "Fjord" }).tap();
		await shopper.getByRole("textbox", { name: "What may it cost?" }).fill(kroner);
		await shopper.getByRole("button", { name: "Continue" }).tap();
		return shopper;
	};
	// 149 + 299: the best of both. The cream that is first in order doesn't go with the milk.
	const rich = await take("448");
	await expectShown(rich, ["Calm Milk Cleanser", "Barrier Serum", "Quiet Cream"]);
	await expectAccessible(rich);
	await expectShown(await take("447"), ["Clear Gel Cleanser", "Barrier Serum", "Rich Cream"]);
	// 89 + 249: nothing else fits.
	await expectShown(await take("338"), ["Everyday Wash", "Balance Serum", "Rich Cream"]);
});

async function pick(within: Locator, title: string): Promise<void> {
	await within.getByRole("textbox").fill(title);
	await within.getByRole("button", { name: title }).click();
}

async function expectShown(shopper: Page, titles: string[]): Promise<void> {
	const cards = shopper.getByRole("listitem").getByRole("heading");
	await expect(cards).toHaveText(titles);
}
