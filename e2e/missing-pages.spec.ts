import { randomUUID } from "node:crypto";
import { expectAccessible } from "./fixtures/expect-accessible";
import { expect, test } from "./fixtures/test";

test("what doesn't exist answers 404 and leads on to what does", async ({ page, marketer, api, watched }) => {
	watched.allow(/^404 GET .*\/w\//);
	const home = `/w/${marketer.workspace}`;
	const quiz = `quizzes/${await api.createQuiz("Find it", "blank")}`;
	const missing = [
		[`quizzes/${randomUUID()}/build`, "Go to your workspace"],
		["quizzes/none/results", "Go to your workspace"],
		[`${quiz}/responses/${randomUUID()}`, "All responses", `${home}/${quiz}/responses`],
		[`${quiz}/responses/none`, "All responses", `${home}/${quiz}/responses`],
		[`${quiz}/versions/${randomUUID()}`, "All versions", `${home}/${quiz}/versions`],
		[`${quiz}/versions/none`, "All versions", `${home}/${quiz}/versions`],
		[`catalog/products/${randomUUID()}`, "All products", `${home}/catalog`],
		["catalog/products/none", "All products", `${home}/catalog`],
	] as const;
	for (const [path, way, to = "/w"] of missing) {
		expect((await page.goto(`${home}/${path}`))?.status(), path).toBe(404);
		await expect(page.getByRole("heading", { name: "Nothing here" })).toBeVisible();
		await expect(page.getByRole("link", { name: way })).toHaveAttribute("href", to);
	}
	await expectAccessible(page);
	await page.getByRole("link", { name: "All products" }).click();
	await expect(page.getByRole("heading", { name: "Catalog", level: 1 })).toBeVisible();
});
