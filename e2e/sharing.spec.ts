import { expectAccessible } from "./fixtures/expect-accessible";
import { openBuilder } from "./fixtures/open-builder";
import { expect, test } from "./fixtures/test";

test("what is written for searches and links is seen in the card, and in the hosted page", async ({
	page,
	api,
	marketer,
}) => {
	await api.importCatalog();
	const quiz = await api.createQuiz();
	await openBuilder(page, marketer.workspace, quiz, "quiz");
	const inspector = page.getByRole("region", { name: "Edit", exact: true });
	const card = inspector.getByRole("figure", { name: "How a link to the quiz looks" });
	await expect(card).toContainText("Find your routine");
	await inspector.getByLabel("Title in searches and links").fill("Which <routine> suits you?");
	await inspector.getByLabel("Description in searches and links").fill("One minute, three products.");
	await expect(card).toContainText("Which <routine> suits you?");
	await expect(card).toContainText("One minute, three products.");
	const picture = inspector.getByLabel("Picture for links");
	await picture.fill("ftp://nowhere");
	await expect(inspector.getByText("An address begins with https:// or /.")).toBeVisible();
	await picture.fill("/demo/hav-algeserum.svg");
	await inspector.getByLabel("What the picture for links shows").fill("A jar of cream");
	await expect(card.getByRole("img", { name: "A jar of cream" })).toBeVisible();
	await expectAccessible(page);
	await expect(page.getByText("Saved", { exact: true })).toBeVisible();

	const { slug } = await api.publish(quiz);
	await page.goto(`/q/${slug}?lang=en`);
	await expect(page).toHaveTitle("Which <routine> suits you?");
	const content = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute("content");
	expect(await content("title")).toBe("Which <routine> suits you?");
	expect(await content("image")).toBe(`${new URL(page.url()).origin}/demo/hav-algeserum.svg`);
	expect(await content("image:alt")).toBe("A jar of cream");
	expect(await page.locator('link[rel="alternate"]').count()).toBe(3);
	const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
	expect(data).toMatchObject({ "@type": "WebPage", description: "One minute, three products." });
	await expect(page.locator('meta[name="robots"]')).toHaveCount(0);

	await openBuilder(page, marketer.workspace, quiz, "quiz");
	await inspector.getByRole("switch", { name: "Let search engines find the quiz" }).click();
	await expect(page.getByText("Saved", { exact: true })).toBeVisible();
	await expect.poll(async () => (await api.draft(quiz)).draft.sharing.index).toBe(false);
	await api.publish(quiz);
	await page.goto(`/q/${slug}?lang=en`);
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
	await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});
