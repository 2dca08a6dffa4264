import { expect, test, told } from "./fixtures/embedded";

test("speaks the page's language before it is opened, and the quiz's when it is", async ({ site, quiz, visit }) => {
	const { page } = await visit({ reducedMotion: "reduce" });
	const open = (attributes: string) =>
		site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" ${attributes}></candor-quiz>`);
	for (const [lang, name] of [
		["sv-SE", "Gör quizet"],
		["de", "Quiz"],
		["ar", "الاختبار"],
		["", "Quiz"],
	]) {
		await open(`lang="${lang}"`);
		await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
	}
	await open('lang="da"');
	await page.getByRole("button", { name: "Tag quizzen" }).click();
	await page.getByRole("dialog", { name: "Tag quizzen" }).getByRole("button", { name: "Luk" }).click();
	await expect(page.getByRole("dialog", { name: "Tag quizzen" })).toBeHidden();
});

test("a selector that is none is said once, and is no error of each click in the page", async ({
	site,
	quiz,
	visit,
}) => {
	const { page } = await visit();
	const warned: string[] = [];
	page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" for="#own[" when="1%"></candor-quiz>`);
	await page.locator("#own").click();
	await page.locator("#own").click();
	await expect.poll(() => warned.filter((text) => text.includes("#own["))).toHaveLength(1);
	await page.evaluate(() => scrollBy(0, 200));
	await expect(page.getByRole("dialog")).toBeVisible();
});

test("a paused quiz says so in its frame, which isn't taken for one that is refused", async ({
	site,
	quiz,
	api,
	visit,
	watched,
}) => {
	watched.allow(/^503 GET .*\/q\//);
	const { page } = await visit();
	await api.post(`quizzes/${quiz.id}/status`, { to: "paused", message: { en: "Back on Monday" } });
	await expect(async () => {
		await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}"></candor-quiz>`);
		await expect(page.frameLocator("#quiz iframe").getByText("Back on Monday")).toBeVisible({ timeout: 1_000 });
	}).toPass();
	await expect.poll(async () => (await told(page, "height")).length).toBeGreaterThan(0);
});

test("so does one that has closed", async ({ site, quiz, api, visit, watched }) => {
	watched.allow(/^410 GET .*\/q\//);
	const { page } = await visit();
	await api.post(`quizzes/${quiz.id}/status`, { to: "unpublished" });
	await expect(async () => {
		await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}"></candor-quiz>`);
		const said = page.frameLocator("#quiz iframe").getByText("This quiz has closed");
		await expect(said).toBeVisible({ timeout: 1_000 });
	}).toPass();
	await expect.poll(async () => (await told(page, "height")).length).toBeGreaterThan(0);
	expect(await told(page, "ready")).toMatchObject([{ title: "This quiz has closed" }]);
});
