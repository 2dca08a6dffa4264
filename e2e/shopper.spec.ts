import type { ResponsePage } from "../lib/contracts/results-replies";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { openUntil } from "./fixtures/open-until";
import { publishedWithSignUp } from "./fixtures/published-with-sign-up";
import { expectAsked, readResult, storedResponse, takeShort } from "./fixtures/shopper-steps";
import { expect, test } from "./fixtures/test";

test("the quiz can be taken by keyboard, there and back", async ({ api, visit }) => {
	const { slug } = await api.publishedQuiz();
	const { page } = await visit({ reducedMotion: "reduce" });
	await page.goto(`/q/${slug}`);
	await expectAccessible(page);
	await page.keyboard.press("4");
	await expectAsked(page, "How much time do you want to spend?");
	await page.keyboard.press("2");
	await expectAsked(page, "What would you like help with?");
	await page.getByRole("checkbox", { name: "More moisture" }).focus();
	await page.keyboard.press("Space");
	await page.keyboard.press("Enter");
	await expectAsked(page, "What may one product cost at most?");

	// The browser's own Back is the quiz's; what was answered is still chosen.
	await page.goBack();
	await expectAsked(page, "What would you like help with?");
	await expect(page.getByRole("checkbox", { name: "More moisture" })).toBeChecked();
	await page.getByRole("button", { name: "Back" }).click();
	await expectAsked(page, "How much time do you want to spend?");
	await page.keyboard.press("1");
	await expectAsked(page, "What may one product cost at most?");
	await page.getByRole("spinbutton").or(page.getByRole("textbox")).fill("200");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeFocused();
	await expect(page.getByText(/^Because you said/).first()).toBeVisible();
	await expectAccessible(page);
});

test("a campaign link's run is stored as it was shown, without a cookie", async ({ api, visit }) => {
	const { id, slug } = await api.publishedQuiz();
	const wish = { name: "Autumn letter", source: "newsletter", medium: "email", campaign: "autumn" };
	const link = await api.post<{ code: string }>(`quizzes/${id}/links`, wish);
	const { page, context } = await visit(PHONE);
	await page.goto(`/p/${link.code}`);
	await expect(page).toHaveURL(new RegExp(`/q/${slug}\\?`));
	const titles = await takeShort(page);

	const response = await storedResponse(api, id);
	expect(response.row).toMatchObject({ standing: "completed", sourceName: "Autumn letter", device: "phone" });
	expect(response.utm).toMatchObject({ source: "newsletter", medium: "email", campaign: "autumn" });
	const stored = response.result?.slots.flatMap(({ items }) => items.map(({ product }) => product.title));
	expect(stored).toEqual(titles);
	expect(await context.cookies()).toEqual([]);
});

test("a run on a failing network that goes at last ends all the same, and is stored when it is back", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
	const { id, slug } = await api.publishedQuiz();
	const { page, context } = await visit(PHONE);
	await page.route("**/api/q/batches?*", (route) => route.abort());
	const pack = page.waitForResponse("**/api/q/pack/**");
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await expectAsked(page, "What may one product cost at most?");
	await (await pack).finished();
	await page.waitForLoadState("networkidle");
	await context.setOffline(true);
	await page.getByRole("button", { name: "Skip" }).tap();
	const titles = await readResult(page);

	await page.unroute("**/api/q/batches?*");
	await context.setOffline(false);
	const response = await storedResponse(api, id);
	const stored = response.result?.slots.flatMap(({ items }) => items.map(({ product }) => product.title));
	expect(stored).toEqual(titles);
	expect(response.rejected).toEqual({});
});

test("a run whose network goes without a sign is kept, and its result comes when it is back", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(/ERR_INTERNET_DISCONNECTED/);
	const { id, slug } = await api.publishedQuiz();
	const { page, context } = await visit(PHONE);
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await expectAsked(page, "What may one product cost at most?");
	await page.waitForLoadState("networkidle");
	await context.setOffline(true);
	await page.getByRole("button", { name: "Skip" }).tap();
	await expect(page.getByRole("heading", { name: /^We can't reach the shop right now/ })).toBeFocused();
	await expectAccessible(page);
	await context.setOffline(false);
	const titles = await readResult(page);
	const { result } = await storedResponse(api, id);
	expect(result?.slots.flatMap(({ items }) => items.map(({ product }) => product.title))).toEqual(titles);
});

test("a tab duplicated from another is a run of its own", async ({ api, visit }) => {
	const { id, slug } = await api.publishedQuiz();
	const { page, context } = await visit(PHONE);
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expectAsked(page, "How much time do you want to spend?");
	const opened = context.waitForEvent("page");
	await page.evaluate(() => void window.open(location.href));
	const copy = await opened;
	await expect(copy.getByRole("heading", { name: "How does your skin feel", level: 1 })).toBeVisible();
	await copy.getByRole("button", { name: "Tight or flaky" }).tap();
	await expect(copy.getByRole("heading", { name: /sting/ })).toBeFocused();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.getByRole("button", { name: "Skip" }).tap();
	await readResult(page);

	const { result } = await storedResponse(api, id);
	const points = result?.slots.flatMap(({ items }) =>
		items.flatMap(({ reasons }) => reasons.map(({ choice }) => choice)),
	);
	expect(points).not.toContainEqual(expect.objectContaining({ en: "Tight or flaky" }));
	await expect.poll(async () => (await api.get<ResponsePage>(`quizzes/${id}/responses?standing=open`)).total).toBe(1);
});

test("behind a run begun again lies what lay behind the quiz, and nothing of the run before", async ({
	api,
	visit,
}) => {
	const { slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	await page.goto(`/q/${slug}`);
	await takeShort(page);
	await page.getByRole("button", { name: "Start again" }).tap();
	await expectAsked(page, "How does your skin feel");
	// The way there through the browser's history takes a moment.
	await expect.poll(() => page.evaluate(() => history.state.candor.depth)).toBe(0);
	await page.goBack();
	await expect(page).toHaveURL("about:blank");
});

test("a sign-up takes any address once, also after a reload", async ({ api, visit, watched }) => {
	watched.allow(/^net::ERR_FAILED POST/);
	const { id, slug } = await publishedWithSignUp(api);
	const { page } = await visit(PHONE);
	await page.goto(`/q/${slug}`);
	await takeShort(page);
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
	await expect(page.getByRole("button")).toHaveCount(0);
	await page.emulateMedia({ media: "screen" });
	await page.getByRole("textbox", { name: "E-mail" }).fill("søren@rødgrød.example");
	await page.getByRole("checkbox").first().check();
	// Not at once: a button that is disabled has lost the focus by then.
	await page.route("**/sign-up?*", async (route) => {
		await page.waitForTimeout(300);
		await route.abort();
	});
	await page.getByRole("button", { name: "Sign up" }).press("Enter");
	await expect(page.getByText("That didn't go through.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Sign up" })).toBeFocused();
	await page.unroute("**/sign-up?*");
	await page.keyboard.press("Enter");
	await expect(page.getByText("You are signed up")).toBeFocused();
	await page.reload();
	await readResult(page);
	await expect(page.getByText("You are signed up")).toBeInViewport();
	await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveCount(0);
	expect(await storedResponse(api, id)).toMatchObject({ email: { value: "søren@rødgrød.example" } });
});

test("a change of language reaches the result as well", async ({ api, visit }) => {
	await api.importCatalog();
	const id = await api.createQuiz();
	await api.edit(id, [{ op: "set", node: null, key: "locales", value: ["en", "da", "nb", "sv"] }]);
	const { slug } = await api.publish(id);
	const { page } = await visit(PHONE);
	await page.goto(`/q/${slug}?lang=en`);
	// All in one line, however many.
	expect((await page.getByRole("navigation", { name: "Language" }).boundingBox())?.height).toBeLessThan(60);
	const height = async () => (await page.getByRole("banner").getByRole("paragraph").boundingBox())?.y;
	const before = await height();
	await takeShort(page);
	// There is a way back now, beside it.
	expect(await height()).toBe(before);
	await page.goto(`/q/${slug}?lang=da`);
	await expect(page.getByText(/^Fordi du svarede/).first()).toBeVisible();
	await expect(page.getByText(/^Because you said/)).toHaveCount(0);
});

test("a paused quiz says so, and comes back", async ({ api, visit, watched }) => {
	watched.allow(/^(404|410|503) GET .*\/q\//);
	const { id } = await api.publishedQuiz();
	const { theme } = (await api.draft(id)).draft;
	await api.edit(id, [{ op: "set", node: null, key: "theme", value: { ...theme, brand: "Nordlys" } }]);
	const { slug } = await api.publish(id);
	const { page } = await visit(PHONE);
	await api.post(`quizzes/${id}/status`, { to: "paused", message: { en: "Back on Monday" } });
	await openUntil(page, `/q/${slug}`, page.getByText("Back on Monday"));
	// Each in the middle of a line of its own.
	for (const text of ["Nordlys", "Back soon", "Back on Monday"]) {
		const box = await page.getByText(text, { exact: true }).boundingBox();
		expect(box && Math.abs(box.x + box.width / 2 - 195), text).toBeLessThan(2);
	}
	await expectAccessible(page);
	await api.post(`quizzes/${id}/status`, { to: "live" });
	await openUntil(page, `/q/${slug}`, page.getByRole("heading", { name: "How does your skin feel", level: 1 }));
	expect((await page.goto("/q/no-such-quiz"))?.status()).toBe(404);
	await expectAccessible(page);
});

test("who is in the midst of a quiz that is paused goes on, also after a reload, and nobody else", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(/^503 GET .*\/q\//);
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	await page.goto(`/q/${slug}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expectAsked(page, "How much time do you want to spend?");
	await expect.poll(async () => (await api.get<ResponsePage>(`quizzes/${id}/responses?standing=open`)).total).toBe(1);
	await api.post(`quizzes/${id}/status`, { to: "paused", message: {} });
	const { page: other } = await visit(PHONE);
	await openUntil(other, `/q/${slug}`, other.getByRole("heading", { name: "Back soon", level: 1 }));
	await expectAccessible(other);
	await expect(async () => expect((await page.reload())?.status()).toBe(503)).toPass();
	await expect(page.getByRole("heading", { name: "How much time do you want to spend?", level: 1 })).toBeVisible();
	await expect(page.getByText("Back soon")).toBeHidden();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.getByRole("button", { name: "Skip" }).tap();
	await readResult(page);
	expect((await storedResponse(api, id)).rejected).toEqual({});
});

test("who is too late for a quiz is told at once, not at the end", async ({ api, visit, watched }) => {
	watched.allow(/410/);
	const { id, slug } = await api.publishedQuiz();
	const { page } = await visit(PHONE);
	await page.route("**/api/q/batches?*", (route) => route.abort());
	watched.allow(/ERR_FAILED/);
	await page.goto(`/q/${slug}`);
	await api.post(`quizzes/${id}/status`, { to: "paused", message: {} });
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expectAsked(page, "How much time do you want to spend?");
	await page.unroute("**/api/q/batches?*");
	await expect(page.getByRole("heading", { name: /no longer open/ })).toBeFocused();
	await expectAccessible(page);
});
