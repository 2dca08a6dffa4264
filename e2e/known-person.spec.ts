import type { Page } from "@playwright/test";
import type { PeoplePage } from "../lib/contracts/people";
import { PHONE } from "./fixtures/devices";
import { expectAccessible, expectFlawless } from "./fixtures/expect-accessible";
import { choose, inspectorOf, saved } from "./fixtures/in-builder";
import { linkIn, mailTo } from "./fixtures/mails";
import { openBuilder } from "./fixtures/open-builder";
import { publishedWithTrait } from "./fixtures/published-with-trait";
import { expectAsked, expectStored, readResult, SHORT_EVENTS, takeAndSignUp } from "./fixtures/shopper-steps";
import { expect, test } from "./fixtures/test";

const NOTE = "You told us this before, so we don’t ask again";

/** Signs up below the result, and opens the person's own page from the mail. */
async function openOwnPage(page: Page, slug: string, purpose: string): Promise<void> {
	const address = `${slug}@example.com`;
	await takeAndSignUp(page, slug, address, purpose);
	await page.goto(linkIn(await mailTo(address, /What you agreed to/)));
}

test("who comes by their private link is asked only what isn't known, is told so, and can change it", async ({
	api,
	marketer,
	page,
	visit,
}) => {
	test.slow();
	const { id, slug, advice } = await publishedWithTrait(api);
	const { page: phone } = await visit(PHONE);
	await openOwnPage(phone, slug, advice.name.en ?? "");
	const own = phone.url();

	await phone.getByRole("link", { name: "Answer again" }).tap();
	await phone.waitForURL(`**/q/${slug}?lang=en`);
	await expect(phone.getByRole("heading", { name: "How much time do you want to spend?", level: 1 })).toBeVisible();
	const note = phone.locator(".q-known");
	await expect(note).toContainText(NOTE);
	await expect(note).toContainText("Easily red or stinging");
	await expectFlawless(phone);
	await phone.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await phone.getByRole("button", { name: "Skip" }).tap();
	await readResult(phone);
	await expect(note).toBeVisible();
	await expectStored(api, id, { completed: 2, open: 0, events: SHORT_EVENTS + 5 });

	// A reload goes on where one was, and what was said before can be said anew.
	await phone.reload();
	await readResult(phone);
	await phone.getByRole("button", { name: /^Change: / }).tap();
	await expect(phone.getByRole("button", { name: "Easily red or stinging" })).toHaveAttribute("aria-pressed", "true");
	await expect(note).toBeVisible();
	await phone.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expect(note).toBeHidden();
	await expectAsked(phone, "How much time do you want to spend?");

	// Of whoever gets the address nothing is known, and who isn't the person can say so.
	const { page: friend } = await visit(PHONE);
	await friend.goto(phone.url());
	await expect(friend.getByRole("button", { name: "Easily red or stinging" })).toBeVisible();
	await expect(friend.locator(".q-known")).toHaveCount(0);
	await friend.goto(own);
	await friend.getByRole("link", { name: "Answer again" }).first().tap();
	await friend.getByRole("link", { name: "Not you? Begin without it" }).tap();
	await expect(friend.getByRole("button", { name: "Easily red or stinging" })).toBeVisible();
	await expect(friend.locator(".q-known")).toHaveCount(0);

	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/results`);
	await expect(page.getByText("1 had told it before and wasn’t asked")).toBeVisible();

	// By what is known alone the quiz can't recommend yet: it tells what it would have to ask.
	const [person] = (await api.get<PeoplePage>("people")).rows;
	await page.goto(`/w/${marketer.workspace}/people/${person?.id}`);
	const card = page.getByRole("region", { name: "Recommended today" });
	await choose(card, "Quiz", /Find your routine/);
	await choose(card, "Used for", advice.name.en ?? "");
	await expect(card.getByRole("listitem")).toHaveText("How much time do you want to spend?");
});

test("a rule on what is known holds for who comes by their link alone", async ({ api, marketer, page, visit }) => {
	test.slow();
	const { id, slug, advice } = await publishedWithTrait(api);
	const inspector = inspectorOf(page);
	const { draft } = await api.draft(id);
	const last = draft.screens.at(-1)?.id ?? "";
	await openBuilder(page, marketer.workspace, id, last);
	await inspector.getByRole("button", { name: "Skip this screen when …" }).click();
	await choose(inspector, "Question", "What is known of them");
	await choose(inspector, "Trait", "Skin");
	// The screen's slider looks at a number in a rule of its own.
	await inspector.getByRole("combobox", { name: "Comparison", exact: true }).filter({ hasText: "is known" }).click();
	await page.getByRole("option", { name: "is one of", exact: true }).click();
	await inspector.getByRole("checkbox", { name: "Easily red" }).check();
	await expectAccessible(page);
	await saved(page);
	await api.publish(id);

	const { page: phone } = await visit(PHONE);
	await openOwnPage(phone, slug, advice.name.en ?? "");
	await phone.getByRole("link", { name: "Answer again" }).tap();
	await phone.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await readResult(phone);
});

test("without a script as well, in Danish", async ({ api, visit }) => {
	const { slug, advice } = await publishedWithTrait(api);
	const { page: first } = await visit(PHONE);
	await openOwnPage(first, slug, advice.name.en ?? "");
	const { page: plain } = await visit({ ...PHONE, javaScriptEnabled: false });
	await plain.goto(`${first.url().split("?")[0]}?lang=da`);
	await plain.getByRole("link", { name: "Svar igen" }).tap();
	const note = plain.locator(".q-known");
	await expect(note).toContainText("Bliver let rød eller svier");
	await note.getByRole("button", { name: /^Ret: / }).tap();
	await expect(plain.getByRole("button", { name: "Bliver let rød eller svier" })).toBeVisible();
});
