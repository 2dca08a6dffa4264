import { PHONE } from "./fixtures/devices";
import { expectAccessible, expectFlawless } from "./fixtures/expect-accessible";
import { linkIn, mailTo } from "./fixtures/mails";
import { publishedWithTrait } from "./fixtures/published-with-trait";
import { takeShort } from "./fixtures/shopper-steps";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const PLAIN_PHONE = { ...PHONE, javaScriptEnabled: false };

/** With a second purpose that asks to be confirmed. */
async function publishedToConfirm(api: WorkspaceApi) {
	const { slug, advice, news } = await publishedWithTrait(api);
	const { name, notices } = news;
	const texts = Object.fromEntries(notices.map(({ locale, text }) => [locale, text]));
	await api.put(`purposes/${news.id}`, { name, notices: texts, confirmed: true, archived: false });
	return { slug, advice: advice.name, news: news.name };
}

test("who signs up on a phone confirms by mail, sees what is kept, corrects it, takes it back and takes it along", async ({
	api,
	marketer,
	page,
	visit,
	watched,
}) => {
	test.slow();
	const { slug, advice, news } = await publishedToConfirm(api);
	const shopper = await visit(PHONE);
	await shopper.page.goto(`/q/${slug}`);
	await takeShort(shopper.page);
	const address = `${slug}@example.com`;
	await shopper.page.getByRole("textbox", { name: "E-mail" }).fill(address);
	for (const purpose of [advice, news]) await shopper.page.getByRole("checkbox", { name: purpose.en }).check();
	await shopper.page.getByRole("button", { name: "Sign up" }).tap();
	await expect(shopper.page.getByText("what needs confirming starts once you confirm it there")).toBeVisible();

	const { page: me } = await visit(PHONE);
	await me.goto(linkIn(await mailTo(address, /Please confirm/)));
	await expectFlawless(me);
	await me.getByRole("button", { name: "Yes, I agree" }).tap();
	await expect(me.getByRole("heading", { name: "Thank you. That is confirmed." })).toBeVisible();

	await me.goto(linkIn(await mailTo(address, new RegExp(`What you agreed to[^]*• ${news.en}`))));
	await expect(me.getByRole("region", { name: "You", exact: true })).toContainText(`${address} (confirmed)`);
	await expectFlawless(me);
	const known = me.getByRole("region", { name: "What is kept about you" });
	await expect(known).toContainText("Easily red");
	await known.getByText("Correct: Skin").tap();
	await known.getByRole("radio", { name: "Calm" }).check();
	await known.getByRole("button", { name: "Save: Skin" }).tap();
	await expect(me.getByRole("status")).toHaveText("Saved.");
	await expect(known).toContainText("You wrote it here");

	const link = me.url().split("?")[0] ?? "";
	const record = await me.request.get(`${link}/data.json`);
	expect(await record.text()).toContain(address);
	const { profile } = await record.json();
	await me.getByRole("button", { name: `Withdraw: ${advice.en}` }).tap();
	await expect(me.getByRole("status")).toContainText("Withdrawn.");
	await expect(known).toContainText("Nothing.");
	await me.goto(`${link}?lang=ar`);
	await expectFlawless(me);

	await page.goto(`/w/${marketer.workspace}/people/${profile.id}/proof`);
	await expect(page.getByRole("heading", { name: `Withdrawn: ${advice.en}` })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: `Withdraw “${news.en}” at the person's wish` }).click();
	await page.getByRole("button", { name: "Withdraw", exact: true }).click();
	await expect(page.getByText("Write how they asked for it.")).toBeVisible();
	await page.getByRole("textbox").fill("By phone, ticket 12");
	await expectAccessible(page);
	await page.getByRole("button", { name: "Withdraw", exact: true }).click();
	await expect(page.getByText("By phone, ticket 12")).toBeVisible();
	await switchLanguage(page, "da");
	await expect(page.getByRole("heading", { name: "Bevis for samtykke" })).toBeVisible();
	await page.setViewportSize({ width: 390, height: 844 });

	await me.goto(link);
	await me.getByRole("link", { name: "Erase everything" }).tap();
	await expect(me.getByRole("button", { name: "Yes, erase everything" })).toBeVisible();
	await expectFlawless(me);
	await me.getByRole("button", { name: "Yes, erase everything" }).tap();
	await expect(me.getByRole("heading", { name: "Everything is erased." })).toBeVisible();
	watched.allow(/^404 GET /);
	await me.goto(link);
	await expect(me.getByRole("heading", { name: "This link opens nothing" })).toBeVisible();
	await expectFlawless(me);
});

test("in Danish and without any script, from sign-up to taking it back", async ({ api, visit }) => {
	test.slow();
	const { slug } = await publishedToConfirm(api);
	const { page } = await visit({ ...PLAIN_PHONE, locale: "da-DK" });
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Bliver let rød eller svier" }).tap();
	await page
		.getByRole("button")
		.filter({ hasText: /^To trin/ })
		.tap();
	await page.getByRole("button", { name: "Spring over" }).tap();
	const address = `da-${slug}@example.com`;
	await page.getByRole("textbox", { name: "E-mail" }).fill(address);
	await page.getByRole("checkbox").first().check();
	await page.getByRole("button", { name: "Tilmeld mig" }).tap();
	await expect(page.getByText("begynder først, når du bekræfter det dér")).toBeVisible();
	await page.goto(linkIn(await mailTo(address, /Det har du sagt ja til/)));
	await expect(page.getByRole("heading", { name: "Det er gemt om dig" })).toBeVisible();
	await page.getByRole("button", { name: /^Træk tilbage: / }).tap();
	await expect(page.getByRole("status")).toContainText("Trukket tilbage.");
	await page.getByRole("radio", { name: "Højst en gang om måneden" }).check();
	await page.getByRole("button", { name: "Gem", exact: true }).tap();
	await expect(page.getByRole("status")).toHaveText("Gemt.");
	await expect(page.getByRole("radio", { name: "Højst en gang om måneden" })).toBeChecked();
	await page.getByRole("button", { name: "Slå linket fra" }).tap();
	await expect(page.getByRole("heading", { name: "Linket er slået fra." })).toBeVisible();
});
