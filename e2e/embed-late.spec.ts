import { expect, test, toldTypes } from "./fixtures/embedded";

test("who answers before the script is there that tells of it has all of it told, in order", async ({
	site,
	quiz,
	visit,
}) => {
	const begun = ["ready", "start", "answer", "screen", "answer", "screen"];
	const { page, context } = await visit();
	let release = () => {};
	const held = new Promise<void>((done) => {
		release = done;
	});
	await context.route(/\/shopper\/embedded\.[^/]*js$/, async (route) => {
		await held;
		await route.continue();
	});
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" height="800"></candor-quiz>`);
	const frame = page.frameLocator("#quiz iframe");
	await frame.getByRole("button", { name: "Easily red or stinging" }).click();
	await frame.getByRole("button", { name: "Two steps, two minutes" }).click();
	await expect(frame.getByRole("button", { name: "Skip" })).toBeVisible();
	expect(await toldTypes(page, "quiz")).toEqual([]);
	release();
	await expect.poll(() => toldTypes(page, "quiz")).toEqual(begun);
	await frame.getByRole("button", { name: "Skip" }).click();
	await expect.poll(() => toldTypes(page, "quiz")).toEqual([...begun, "answer", "complete", "screen", "recommend"]);
});

test.describe("on another origin of the same site, where frames have storage", () => {
	test.use({ hostname: "localhost" });

	test("what was told before is not told again, and the rest is, however the clock is set", async ({
		site,
		quiz,
		visit,
	}) => {
		const hour = 60 * 60_000;
		const { page, context } = await visit();
		await context.addInitScript(() => {
			const now = Date.now;
			Date.now = () => now() + Number(sessionStorage.getItem("wrong"));
		});
		await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" height="800"></candor-quiz>`);
		const frame = page.frameLocator("#quiz iframe");
		const setClock = (wrong: number) =>
			frame.locator("html").evaluate((_, wrong) => sessionStorage.setItem("wrong", `${wrong}`), wrong);
		await setClock(hour);
		await frame.getByRole("button", { name: "Easily red or stinging" }).click();
		await expect.poll(() => toldTypes(page, "quiz")).toEqual(["ready", "start", "answer", "screen"]);
		await setClock(0);
		await page.reload();
		await expect(frame.getByRole("button", { name: "Two steps, two minutes" })).toBeVisible();
		await setClock(-hour);
		await frame.getByRole("button", { name: "Two steps, two minutes" }).click();
		await frame.getByRole("button", { name: "Skip" }).click();
		const rest = ["ready", "answer", "screen", "answer", "complete", "screen", "recommend"];
		await expect.poll(() => toldTypes(page, "quiz")).toEqual(rest);
	});
});
