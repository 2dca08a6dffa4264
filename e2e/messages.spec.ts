import type { Page } from "@playwright/test";
import type { ProductDetail, ProductPage } from "../lib/contracts/catalog";
import type { PeoplePage, PersonDetail } from "../lib/contracts/people";
import type { PurposeRow } from "../lib/contracts/purposes";
import { choice, products, page as resultPage, screen, single, slot } from "../lib/quiz/testing/make-quiz";
import { PHONE } from "./fixtures/devices";
import { expectAccessible, expectFlawless } from "./fixtures/expect-accessible";
import { linkIn, mailTo } from "./fixtures/mails";
import { publishedWithTrait } from "./fixtures/published-with-trait";
import { takeAndSignUp } from "./fixtures/shopper-steps";
import { switchLanguage } from "./fixtures/switch-language";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const day = 86_400_000;

async function signUp(page: Page, slug: string, address: string, purpose: string): Promise<void> {
	await takeAndSignUp(page, slug, address, purpose);
	await mailTo(address, /What you agreed to/);
}

async function personOf(api: WorkspaceApi, text: string): Promise<PersonDetail> {
	const { rows } = await api.post<PeoplePage>("people/find", { text });
	return api.get<PersonDetail>(`people/${rows[0]?.id}`);
}

test("some days after an order a mail asks, and what is answered behind it is known of the person", async ({
	page,
	marketer,
	api,
	visit,
}) => {
	test.slow();
	const { slug, advice } = await publishedWithTrait(api);
	const feedback = await api.createQuiz("How was it?", "feedback");
	await api.publish(feedback);
	const address = `${slug}@example.com`;
	const { page: phone } = await visit(PHONE);
	await signUp(phone, slug, address, advice.name.en ?? "");
	const [bought] = (await api.get<ProductPage>("catalog/products")).products;
	const { externalId } = await api.get<ProductDetail>(`catalog/products/${bought?.id}`);
	const order = {
		...{ id: "1", orderedAt: new Date(Date.now() - 8 * day).toISOString(), currency: "EUR", total: 12 },
		customer: { email: address, phone: null, id: null },
		lines: [{ product: externalId, quantity: 1, price: 12 }],
	};
	await api.post("people/orders", { purpose: advice.id, orders: [order] });

	const messages = `/w/${marketer.workspace}/people/messages`;
	await page.goto(messages);
	await expect(page.getByRole("heading", { name: "Nothing is written by itself yet" })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Ask about a purchase" }).click();
	await expect(page.getByText("1 would get it today")).toBeHidden();
	await page.getByRole("spinbutton", { name: "Days after the order" }).fill("7");
	await page.getByRole("combobox", { name: "Where it leads" }).click();
	await page.getByRole("option", { name: "How was it?" }).click();
	const today = page.getByRole("region", { name: "Today" });
	await expect(today).toContainText("1 would get it today, of 1 person it concerns");
	await page.getByRole("textbox", { name: "Text (English)" }).fill("Hello {name}");
	await expect(page.getByText("Nothing would be filled in for {name}.")).toBeVisible();
	await page.getByRole("textbox", { name: "Text (English)" }).fill("It takes a minute:");
	await expectAccessible(page);
	await page.getByRole("checkbox", { name: "Send it" }).check();
	await page.getByRole("button", { name: "Save" }).click();
	await expect(page.getByRole("region", { name: /^Ask about a purchase/ })).toContainText(
		"7 days after an order of anything",
	);

	const mail = await mailTo(address, /It takes a minute/);
	expect(mail).toContain("You get this because you agreed to: ");
	await phone.goto(linkIn(mail));
	await phone.getByRole("button", { name: "4 of 5" }).tap();
	await phone.getByRole("button", { name: "Yes", exact: true }).tap();
	await phone.getByRole("button", { name: "Skip" }).tap();
	await expect(phone.getByRole("heading", { name: "Thank you" })).toBeVisible();
	await expect(async () => {
		const { traits, events } = await personOf(api, address);
		expect(traits.flatMap(({ values }) => values.map(({ value }) => value))).toContain("yes");
		expect(events.some((event) => event.kind === "mail" && event.message === "Ask about a purchase")).toBe(true);
	}).toPass({ timeout: 30_000 });

	await page.reload();
	await expect(page.getByText("1 mail sent, 1 in the last 30 days.")).toBeVisible();
	await page.getByRole("switch", { name: "Send Ask about a purchase" }).click();
	await expect(page.getByRole("switch")).not.toBeChecked();
	await expectAccessible(page);
	await page.setViewportSize(PHONE.viewport);
	await expectAccessible(page);
	await switchLanguage(page, "da");
	await page.goto(messages);
	await expect(page.getByText("7 dage efter en ordre på hvad som helst")).toBeVisible();
	await page.getByRole("button", { name: "Slet Ask about a purchase" }).click();
	await page.getByRole("button", { name: "Slet besked" }).click();
	await expect(page.getByRole("heading", { name: "Der skrives ikke noget af sig selv endnu" })).toBeVisible();
});

test("who wishes for what is sold out is told when it is back", async ({ page, marketer, api, visit }) => {
	test.slow();
	await api.importCatalog("shopify.csv");
	const { products: list } = await api.get<ProductPage>("catalog/products");
	const mittens = list.find(({ title }) => title === "Rime mittens")?.id ?? "";
	const quiz = await api.createQuiz("Warm", "blank");
	const warm = slot("warm", { candidates: products(mittens) });
	await api.edit(quiz, [
		{ op: "set", node: null, key: "stock", value: { soldOut: "show", least: 1 } },
		{
			op: "set",
			node: null,
			key: "screens",
			value: [screen("s-1", single("q-1", [choice("Warm"), choice("Warmer")]))],
		},
		{ op: "set", node: null, key: "resultPages", value: [resultPage("p-1", [warm])] },
	]);
	const { slug } = await api.publish(quiz);
	const [, news] = await api.get<PurposeRow[]>("purposes");
	await api.post("people/messages", {
		...{ name: "Back", trigger: { kind: "wish" }, purpose: news?.id, quiz: null, active: true, everyDays: 1 },
		texts: { en: { subject: "{product} is there", text: "For {price}." } },
	});
	const address = `${slug}@example.com`;
	const { page: phone } = await visit(PHONE);
	await phone.goto(`/q/${slug}`);
	await phone.getByRole("button", { name: "Warm", exact: true }).tap();
	const opened = phone.context().waitForEvent("page");
	await phone.getByRole("link", { name: "Tell me when it is back" }).tap();
	const form = await opened;
	await expect(form.getByRole("heading", { name: "Tell me when it is back" })).toBeVisible();
	await expectFlawless(form);
	await form.getByRole("textbox", { name: "E-mail" }).fill(address);
	await form.getByRole("checkbox").check();
	await form.getByRole("button", { name: "Tell me" }).tap();
	await expect(form.getByRole("heading", { name: /Noted|One thing is left/ })).toBeVisible();
	expect(form.url()).not.toContain("example.com");
	await expectFlawless(form);
	if (news?.confirmed) {
		await form.goto(linkIn(await mailTo(address, /Please confirm/)));
		await form.getByRole("button", { name: "Yes, I agree" }).tap();
		await expect(form.getByText("That is confirmed.")).toBeVisible();
	}
	const person = await personOf(api, address);
	await page.goto(`/w/${marketer.workspace}/people/${person.id}`);
	await expect(page.getByText("Tell when it can be had again", { exact: false })).toBeVisible();
	await expectAccessible(page);

	const { title, description, url, imageUrl, rank, attributes, collections, updatedAt, variants } =
		await api.get<ProductDetail>(`catalog/products/${mittens}`);
	await api.put(`catalog/products/${mittens}`, {
		...{ title, description, url, imageUrl, rank, attributes, updatedAt },
		collections: collections.map((one) => (typeof one === "string" ? one : (one as { id: string }).id)),
		variants: variants.map(({ id, price }) => ({ id, price, available: true, stock: 5 })),
	});
	const mail = await mailTo(address, /Rime mittens, S.* is there/);
	expect(mail).toMatch(/For .*\d/);
	await page.reload();
	await expect(page.getByText(/^Told /)).toBeVisible();
	await phone.goto(linkIn(mail.slice(mail.indexOf("You get this because"))));
	await expect(phone.getByRole("heading", { name: "What you wished to be told" })).toBeVisible();
	await expectFlawless(phone);
});
