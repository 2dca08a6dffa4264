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
