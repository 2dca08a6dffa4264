import { expect, test, toldTypes } from "./fixtures/embedded";

const label = "Find your routine";

test("a chat stands at the window's edge wherever its element stands, above whatever the page has there", async ({
	site,
	quiz,
	visit,
}) => {
	const { page } = await visit({ viewport: { width: 1000, height: 800 } });
	await site.open(
		page,
		`<div id="box"><candor-quiz id="quiz" quiz="${quiz.slug}" mode="chat" label="${label}"></candor-quiz></div><p id="bar">Cookies</p>`,
	);
	await page.evaluate(() => {
		document.querySelector<HTMLElement>("#box")?.style.setProperty("transform", "translateY(9px)");
		const bar = document.querySelector<HTMLElement>("#bar");
		Object.assign(bar?.style ?? {}, { position: "fixed", inset: "0", zIndex: "2147483647" });
	});
	// It darkens nothing.
	const behind = await page
		.locator("#quiz .root")
		.evaluate((root) => getComputedStyle(root, "::backdrop").backgroundColor);
	expect(behind).toBe("rgba(0, 0, 0, 0)");
	await page.getByRole("button", { name: label }).click();
	const box = await page.getByRole("dialog", { name: label }).boundingBox();
	expect(box).toEqual({ x: 576, y: 72, width: 400, height: 640 });
});

test("keys answer as soon as it is opened, and what is beside it doesn't move", async ({ site, quiz, visit }) => {
	const { page } = await visit();
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" label="${label}"></candor-quiz>`);
	await page.getByRole("button", { name: label }).press("Enter");
	const frame = page.frameLocator("#quiz iframe");
	// The quiz's own page, no longer the empty one before it.
	await expect(frame.locator(".q-player")).toBeVisible();
	await expect.poll(() => frame.locator("html").evaluate(() => document.hasFocus())).toBe(true);
	await page.mouse.move(5, 400);
	await page.mouse.wheel(0, 500);
	await page.keyboard.press("4");
	await expect(frame.getByRole("heading", { name: "How much time do you want to spend?" })).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("who goes on in the page before a chat has loaded is left there", async ({ site, quiz, visit }) => {
	const { page } = await visit();
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" mode="chat" label="${label}"></candor-quiz>`);
	await page.getByRole("button", { name: label }).click();
	const own = page.locator("#own");
	await own.focus();
	await expect.poll(() => toldTypes(page, "quiz")).toContain("ready");
	await expect(own).toBeFocused();
});

test("an element in a shadow tree of the page opens it; one that the page hides opens nothing and blocks nothing", async ({
	site,
	quiz,
	visit,
}) => {
	const { page } = await visit();
	await site.open(
		page,
		`<div id="shadow"></div><div id="box"><candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" for=".own"></candor-quiz></div>`,
	);
	await page.waitForFunction(() => customElements.get("candor-quiz"));
	await page.evaluate(() => {
		const tree = document.querySelector("#shadow")?.attachShadow({ mode: "open" });
		const button = document.createElement("button");
		button.className = "own";
		button.textContent = "Inside";
		tree?.append(button);
	});
	const inside = page.getByRole("button", { name: "Inside" });
	await inside.click();
	await page.getByRole("dialog").getByRole("button").click();
	await page.evaluate(() => document.querySelector<HTMLElement>("#box")?.style.setProperty("display", "none"));
	await inside.click();
	await inside.click();
	await expect(page.locator("#quiz iframe")).toHaveCount(1);
});
