import type { BrowserContext } from "@playwright/test";
import { expect, test } from "./fixtures/test";

const CAMPAIGN = "utm_source=letter&utm_campaign=autumn&l=secret";

/** What other hosts are told of where a request comes from, as they are asked. */
async function askedFrom(context: BrowserContext): Promise<string[]> {
	const told: string[] = [];
	await context.route(/^https:/, async (route) => {
		told.push((await route.request().headerValue("referer")) ?? "");
		await route.fulfill({ contentType: "text/html", body: "<title>Shop</title>" });
	});
	return told;
}

for (const javaScriptEnabled of [true, false]) {
	test(`a shop learns from where its visitors come, but not by which campaign${javaScriptEnabled ? "" : ", without a script"}`, async ({
		api,
		visit,
	}) => {
		const { slug } = await api.publishedQuiz();
		const { page, context } = await visit({ javaScriptEnabled });
		const told = await askedFrom(context);
		await page.goto(`/q/${slug}?${CAMPAIGN}`);
		await page.getByRole("button", { name: "Easily red or stinging" }).click();
		await page.getByRole("button", { name: "Two steps, two minutes" }).click();
		await page.getByRole("button", { name: "Skip" }).click();
		await expect(page.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
		const opened = context.waitForEvent("page");
		await page
			.getByRole("link", { name: /^See product/ })
			.first()
			.click();
		await expect(await opened).toHaveTitle("Shop");
		expect(told.length).toBeGreaterThan(0);
		expect(new Set(told)).toEqual(new Set([`${new URL(page.url()).origin}/`]));
	});
}

test("a quiz's page asks nothing of the browser but its own script, style and answers", async ({ api, request }) => {
	const { slug } = await api.publishedQuiz();
	const reply = await request.get(`/q/${slug}`);
	const headers = reply.headers();
	const policy = headers["content-security-policy"] ?? "";
	expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
	expect(policy).toMatch(/style-src 'sha256-[\w+/=]+';/);
	expect(policy).toContain("trusted-types 'none'");
	expect(policy).not.toMatch(/unsafe|\*/);
	expect(headers).toMatchObject({
		"referrer-policy": "strict-origin",
		"cross-origin-resource-policy": "same-origin",
	});
	expect(await reply.text()).not.toMatch(/<[^>]+\s(on\w+|style)=/);
});
