import type { Page } from "@playwright/test";
import type { ProductPage } from "../lib/contracts/catalog";
import type { ResponsePage } from "../lib/contracts/results-replies";
import {
	choice,
	exclude,
	literal,
	pickedProduct,
	products,
	page as resultPage,
	screen,
	single,
	slot,
	table,
	where,
} from "../lib/quiz/testing/make-quiz";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { inspectorOf, saved } from "./fixtures/in-builder";
import { expect, test } from "./fixtures/test";

test("an answer leaves the sizes that suit, a decision picks one, and a substitute stands in for what is sold out", async ({
	page,
	api,
	marketer,
	visit,
}) => {
	test.slow();
	await api.importCatalog("shopify.csv");
	const { products: list } = await api.get<ProductPage>("catalog/products");
	const idOf = (title: string) => list.find((product) => product.title === title)?.id ?? "";
	const quiz = await api.createQuiz("Sizes", "blank");
	const notSmall = exclude("e-small", where(literal("$option.Size", "in", "S", "M")));
	const asked = single("q-1", [choice("Large", notSmall), choice("Any"), choice("Surprise")]);
	const sweater = products(idOf("Tide sweater"));
	const decision = table(["q-1"], [[["Any"]], pickedProduct(idOf("Tide sweater"))], [[["Large", "Surprise"]], null]);
	const wear = slot("wear", { candidates: sweater, decision });
	const warm = slot("warm", { candidates: products(idOf("Rime mittens")) });
	await api.edit(quiz, [
		{ op: "set", node: null, key: "screens", value: [screen("s-1", asked)] },
		{ op: "set", node: null, key: "resultPages", value: [resultPage("p-1", [wear, warm])] },
	]);

	const build = `/w/${marketer.workspace}/quizzes/${quiz}/build`;
	await page.goto(`${build}?node=quiz`);
	const inspector = inspectorOf(page);
	await inspector.getByRole("textbox", { name: /Product with substitutes/ }).fill("rime");
	await inspector.getByRole("button", { name: /^Rime mittens/ }).click();
	await inspector.getByRole("textbox", { name: /Substitutes for Rime mittens/ }).fill("drift");
	await inspector.getByRole("button", { name: /^Drift scarf/ }).click();
	await expectAccessible(page);
	await saved(page);

	await page.goto(`${build}?node=p-1`);
	const variant = inspector.getByRole("combobox", { name: "Variant of Tide sweater" });
	await expect(variant).toHaveText("Whichever variant is to be had");
	await variant.click();
	await page.getByRole("option", { name: "L", exact: true }).click();
	await expectAccessible(page);
	await saved(page);
	const { slug } = await api.publish(quiz);

	const shownFor = async (shopper: Page, answer: string) => {
		await shopper.goto(`/q/${slug}`);
		await shopper.getByRole("button", { name: answer }).click();
		return (title: string) =>
			shopper.getByRole("listitem").filter({ has: shopper.getByRole("heading", { name: title }) });
	};
	const large = (await visit(PHONE)).page;
	const card = await shownFor(large, "Large");
	await expect(card("Tide sweater")).toContainText("949");
	await expect(card("Tide sweater").getByText("L", { exact: true })).toBeVisible();
	await expect(card("Drift scarf")).toContainText("In place of Rime mittens, which is sold out");
	await expectAccessible(large);

	// Its options tell the marketer which one it was.
	const completed = async () => (await api.get<ResponsePage>(`quizzes/${quiz}/responses?standing=completed`)).rows;
	await expect.poll(async () => (await completed()).length, { timeout: 30_000 }).toBe(1);
	await page.goto(`/w/${marketer.workspace}/quizzes/${quiz}/responses/${(await completed())[0]?.id}`);
	await expect(page.getByText("Tide sweater · L", { exact: true })).toBeVisible();

	const any = await shownFor((await visit()).page, "Any");
	await expect(any("Tide sweater").getByText("L", { exact: true })).toBeVisible();
	// The cheapest that is in stock, where nothing says otherwise.
	const surprise = await shownFor((await visit()).page, "Surprise");
	await expect(surprise("Tide sweater").getByText("M", { exact: true })).toBeVisible();
	await expect(surprise("Tide sweater")).toContainText("899");
});
