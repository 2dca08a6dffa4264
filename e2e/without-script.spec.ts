import type { Page } from "@playwright/test";
import type { ResponseDetail, ResponsePage } from "../lib/contracts/results-replies";
import { choice, contact, dropdown, multiple, ranking, rating, screen, single } from "../lib/quiz/testing/make-quiz";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { publishedWithSignUp } from "./fixtures/published-with-sign-up";
import { expect, test, type Visitor } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const PLAIN = { javaScriptEnabled: false };
const AGENT = { userAgent: "Mozilla/5.0 (Linux; Android 16) Chrome/156 Mobile" };
const PLAIN_PHONE = { ...PHONE, ...PLAIN, ...AGENT };

test("a phone without a script gets from link to result and sign-up, recorded like any other", async ({
	api,
	visit,
}) => {
	const { id } = await publishedWithSignUp(api);
	const wish = { name: "Poster", source: "store", medium: "qr", campaign: "" };
	const { code } = await api.post<{ code: string }>(`quizzes/${id}/links`, wish);
	const { page, context } = await visit(PLAIN_PHONE);
	await page.goto(`/p/${code}`);
	await page.getByRole("button", { name: "Easily red or stinging" }).tap();
	await expect(page.getByRole("heading", { name: "How much time do you want to spend?", level: 1 })).toBeVisible();
	await page.reload();
	await page.getByRole("button", { name: "Two steps, two minutes" }).tap();
	await page.getByRole("textbox").fill("plenty");
	await page.getByRole("button", { name: "Continue" }).tap();
	await expect(page.getByText("Write a number, such as 250.")).toBeVisible();
	await expect(page.getByRole("textbox")).toHaveValue("plenty");
	await page.getByRole("textbox").fill("200");
	await page.getByRole("button", { name: "Continue" }).tap();
	await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
	const titles = await page.getByRole("region").getByRole("heading", { level: 3 }).allTextContents();
	await expect(page.getByText(/^Because you said/).first()).toBeVisible();

	await page.getByRole("button", { name: "Sign up" }).tap();
	await expect(page.getByText("Tick at least one box, so we know what you would like.")).toBeInViewport();
	await page.getByRole("textbox", { name: "E-mail" }).fill("ida@example.com");
	await page.getByRole("checkbox").first().check();
	await page.getByRole("button", { name: "Sign up" }).tap();
	await expect(page.getByText("You are signed up")).toBeInViewport();

	const stored = await storedResponse(api, id);
	expect(stored.row).toMatchObject({ standing: "completed", sourceName: "Poster", device: "phone" });
	expect(stored).toMatchObject({ rejected: {}, email: { value: "ida@example.com" } });
	expect(stored.result?.slots.flatMap(({ items }) => items.map(({ product }) => product.title))).toEqual(titles);
	expect(await context.cookies()).toEqual([]);
	expect((await api.get<ResponsePage>(`quizzes/${id}/responses`)).total).toBe(1);
	// Who it was stands in the page alone: the address that it has begins anew.
	const { page: other } = await visit(PLAIN_PHONE);
	await other.goto(page.url());
	await expect(other.getByRole("heading", { name: "How does your skin feel", level: 1 })).toBeVisible();
});

test("one may go back and answer otherwise, begin again, and is told of a closed quiz, in Danish", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(/^(410|503) POST .*\/q\//);
	const { id, slug } = await questions(api);
	const { page } = await visit(PLAIN);
	await page.goto(`/q/${slug}?lang=da`);
	await page.getByRole("button", { name: "4 af 5" }).click();
	// No key takes a choice here.
	await expect(page.getByText("1", { exact: true }).first()).toBeHidden();
	await page.getByRole("checkbox", { name: "a", exact: true }).check();
	await page.getByRole("radio", { name: "c", exact: true }).check();
	await page.getByRole("combobox", { name: "list?" }).selectOption("f");
	await page.getByRole("button", { name: "Tilbage" }).click();
	await expect(page.getByRole("heading", { name: "stars?", level: 1 })).toBeVisible();
	await page.getByRole("button", { name: "2 af 5" }).click();
	await page.getByRole("button", { name: "Fortsæt" }).click();
	await expect(page.getByText("Svar på dette").or(page.getByText("Vælg ét svar")).first()).toBeVisible();
	await expectAccessible(await withScript(page, visit));
	await page.getByRole("checkbox", { name: "a", exact: true }).check();
	await page.getByRole("radio", { name: "c", exact: true }).check();
	await page.getByRole("combobox", { name: "list?" }).selectOption("f");
	await page.getByRole("button", { name: "Fortsæt" }).click();
	await page.getByRole("combobox", { name: "y", exact: true }).selectOption("1");
	await page.getByRole("combobox", { name: "x", exact: true }).selectOption("2");
	await page.getByRole("button", { name: "Fortsæt" }).click();
	await page.getByRole("textbox", { name: "E-mail" }).fill("ida@example.com");
	await page.getByRole("button", { name: "Fortsæt" }).click();
	await expect(page.getByRole("heading", { name: "Værsgo", level: 1 })).toBeVisible();
	await expectAccessible(await withScript(page, visit));
	const { answers } = await storedResponse(api, id);
	expect(JSON.stringify(answers)).toMatch(/"number":2/);
	await page.getByRole("button", { name: "Begynd forfra" }).click();
	await expect(page.getByRole("heading", { name: "stars?", level: 1 })).toBeVisible();
	await api.post(`quizzes/${id}/status`, { to: "paused", message: { da: "Tilbage mandag" } });
	// One that has not heard of it yet takes the answer.
	await expect(async () => {
		await page.getByRole("button", { name: "2 af 5" }).click({ timeout: 1_000 });
		const taken = await page.getByRole("button", { name: "Tilbage" }).isVisible();
		if (taken) await page.goBack();
		await expect(page.getByText("Tilbage mandag")).toBeVisible({ timeout: 1_000 });
	}).toPass();
});

/** The same page where axe can run. */
async function withScript(page: Page, visit: () => Promise<Visitor>): Promise<Page> {
	const copy = (await visit()).page;
	await copy.setContent(await page.content());
	return copy;
}

async function questions(api: WorkspaceApi): Promise<{ id: string; slug: string }> {
	await api.importCatalog();
	const id = await api.createQuiz("Plain", "blank");
	const { draft } = await api.draft(id);
	const named = (...names: string[]) => names.map((name) => ({ ...choice(name), text: { da: name } }));
	const say = <Q extends { text: unknown }>(question: Q, text: string): Q => ({ ...question, text: { da: text } });
	const screens = [
		screen("s-1", say(rating("q-stars"), "stars?")),
		screen(
			"s-2",
			say(multiple("q-many", named("a", "b")), "many?"),
			say(single("q-one", named("c", "d")), "one?"),
			say(dropdown("q-list", named("e", "f")), "list?"),
		),
		screen("s-3", say(ranking("q-rank", named("x", "y", "z")), "rank?")),
		screen("s-4", say(contact("q-who", "name", "email"), "who?")),
	];
	const set = (node: string | null, key: string, value: unknown) => ({ op: "set" as const, node, key, value });
	const pageId = draft.resultPages[0]?.id ?? "";
	await api.edit(id, [
		set(null, "locales", ["da"]),
		set(null, "title", { da: "Uden" }),
		set(null, "screens", screens),
		set(pageId, "heading", { da: "Værsgo" }),
	]);
	const { slug } = await api.publish(id);
	return { id, slug };
}

async function storedResponse(api: WorkspaceApi, quiz: string): Promise<ResponseDetail> {
	const path = `quizzes/${quiz}/responses`;
	const completed = async () => (await api.get<ResponsePage>(`${path}?standing=completed`)).rows;
	await expect.poll(async () => (await completed()).length, { timeout: 30_000 }).toBe(1);
	const [row] = await completed();
	return api.get<ResponseDetail>(`${path}/${row?.id}`);
}
