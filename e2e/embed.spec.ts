import type { FrameLocator, Page } from "@playwright/test";
import type { ResponseDetail, ResponsePage } from "../lib/contracts/results-replies";
import { PHONE, PHONE_SIZE } from "./fixtures/devices";
import { expect, test, told, toldTypes } from "./fixtures/embedded";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const walked = ["ready", "start", "answer", "screen", "answer", "screen", "answer", "complete", "screen", "recommend"];

const inside = (page: Page, id = "quiz"): FrameLocator => page.frameLocator(`#${id} iframe`);
const dialog = (page: Page) => page.getByRole("dialog", { name: "Find your routine" });

async function walk(frame: FrameLocator): Promise<void> {
	await frame.getByRole("button", { name: "Easily red or stinging" }).click();
	await frame.getByRole("button", { name: "Two steps, two minutes" }).click();
	await frame.getByRole("button", { name: "Skip" }).click();
	await expect(frame.getByRole("heading", { name: "Your short routine", level: 1 })).toBeFocused();
}

async function stored(api: WorkspaceApi, quiz: string): Promise<ResponseDetail> {
	const path = `quizzes/${quiz}/responses`;
	const completed = async () => (await api.get<ResponsePage>(`${path}?standing=completed`)).rows;
	await expect.poll(async () => (await completed()).length, { timeout: 30_000 }).toBe(1);
	return api.get<ResponseDetail>(`${path}/${(await completed())[0]?.id}`);
}

test("inline in a hostile page: taken to the result, told of in order, stored, and nothing moves or leaks", async ({
	site,
	quiz,
	api,
	visit,
}) => {
	const { page, context } = await visit();
	await site.open(
		page,
		`<candor-quiz id="quiz" class="room" quiz="${quiz.slug}" height="800" source="homepage"></candor-quiz>`,
		{
			query: "?utm_campaign=autumn",
		},
	);
	const frame = inside(page);
	await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
	// What the page says itself, or another frame of it, is nothing that the quiz has told.
	await page.evaluate(() => postMessage({ candor: 1, quiz: "other", type: "start" }, "*"));
	const before = await page.evaluate(() => document.documentElement.outerHTML.replace(/<script.*?<\/script>/g, ""));
	await frame.getByRole("button", { name: "Easily red or stinging" }).click();
	await frame.getByRole("button", { name: "Two steps, two minutes" }).click();
	await expect(frame.getByRole("button", { name: "Skip" })).toBeVisible();
	expect(await page.evaluate(() => window.shift)).toBe(0);
	await frame.getByRole("button", { name: "Skip" }).click();
	await expect(frame.getByRole("heading", { name: "Your short routine", level: 1 })).toBeFocused();

	await expect.poll(() => toldTypes(page, "quiz")).toEqual(walked);
	const [first] = await told(page, "answer");
	expect(first).toMatchObject({ candor: 1, quiz: quiz.slug, text: "How does your skin feel on most days?" });
	expect(first?.answer).toMatchObject({ kind: "choices", choices: [{ label: "Easily red or stinging" }] });
	const [recommended] = await told(page, "recommend");
	const titles = await frame.getByRole("heading", { level: 3 }).allTextContents();
	expect(recommended?.slots.flatMap(({ products }) => products.map(({ title }) => title))).toEqual(titles);

	const heights = async () => [
		(await told(page, "height")).at(-1)?.height,
		await page.locator("#quiz iframe").evaluate((one) => one.clientHeight),
	];
	await expect.poll(async () => new Set(await heights()).size).toBe(1);
	expect(await frame.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
	const look = await page.locator("#quiz iframe").evaluate((one) => {
		const { borderTopWidth, display, opacity } = getComputedStyle(one);
		return { borderTopWidth, display, opacity };
	});
	expect(look).toEqual({ borderTopWidth: "0px", display: "block", opacity: "1" });
	const after = await page.evaluate(() => document.documentElement.outerHTML.replace(/<script.*?<\/script>/g, ""));
	expect(after).toBe(before);

	const response = await stored(api, quiz.id);
	expect(response.utm).toMatchObject({ source: "homepage", campaign: "autumn" });
	expect(await context.cookies()).toEqual([]);
});

test("popup: focus goes in, stays in and comes back; Esc, the cross and the backdrop close it", async ({
	site,
	quiz,
	visit,
}) => {
	const { page } = await visit({ reducedMotion: "reduce" });
	await site.open(
		page,
		`<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" label="Find your routine"></candor-quiz>`,
	);
	const button = page.getByRole("button", { name: "Find your routine" });
	await expect(page.locator("#quiz iframe")).toHaveCount(0);
	await button.press("Enter");
	await expect(dialog(page)).toBeVisible();
	const frame = inside(page);
	await frame.getByRole("button", { name: "Easily red or stinging" }).focus();
	for (let presses = 0; presses < 30; presses++) {
		await page.keyboard.press("Tab");
		expect(await page.evaluate(() => document.activeElement?.id ?? "")).not.toBe("own");
	}
	await frame.getByRole("button", { name: "Easily red or stinging" }).focus();
	await page.keyboard.press("Escape");
	await expect(dialog(page)).toBeHidden();
	await expect(button).toBeFocused();

	await button.click();
	await dialog(page).getByRole("button", { name: "Close" }).click();
	await expect(button).toBeFocused();
	await button.click();
	await page.mouse.click(5, 400);
	await expect(dialog(page)).toBeHidden();
	await button.click();
	await walk(frame);
	expect((await toldTypes(page, "quiz")).filter((type) => type !== "close")).toEqual(walked);
	expect(await page.evaluate(() => window.shift)).toBe(0);
});

test("on a phone a popup is the whole screen", async ({ site, quiz, visit }) => {
	const { page } = await visit({ ...PHONE, reducedMotion: "reduce" });
	await site.open(
		page,
		`<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" label="Find your routine"></candor-quiz>`,
	);
	await page.getByRole("button", { name: "Find your routine" }).tap();
	expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, ...PHONE_SIZE });
	await walk(inside(page));
});

for (const [dir, edge] of [
	["ltr", "right"],
	["rtl", "left"],
] as const) {
	test(`slide-in, side tab and chat stand at the ${edge} of a low ${dir} page`, async ({ site, quiz, visit }) => {
		const { page } = await visit({ viewport: { width: 1000, height: 380 }, reducedMotion: "reduce" });
		for (const mode of ["slide-in", "side-tab", "chat"]) {
			await site.open(
				page,
				`<candor-quiz id="quiz" quiz="${quiz.slug}" mode="${mode}" label="Find your routine"></candor-quiz>`,
				{ dir },
			);
			const button = page.getByRole("button", { name: "Find your routine" });
			const tab = await button.boundingBox();
			if (mode === "side-tab") expect(tab?.x).toBe(edge === "right" ? 1000 - (tab?.width ?? 0) : 0);
			await button.click();
			const box = await dialog(page).boundingBox();
			if (!box) throw new Error(`${mode} has no box`);
			const gap = edge === "right" ? 1000 - box.x - box.width : box.x;
			expect(gap, mode).toBe(mode === "chat" ? 24 : 0);
			expect(box.y, mode).toBeGreaterThanOrEqual(0);
			expect(box.y + box.height, mode).toBeLessThanOrEqual(380);
			// Beside a chat the page can still be used.
			if (mode === "chat") await page.locator("#own").click();
			await walk(inside(page));
			await inside(page).getByRole("heading", { level: 1 }).press("Escape");
			await expect(dialog(page)).toBeHidden();
			expect((await toldTypes(page, "quiz")).slice(0, -1), mode).toEqual(walked);
		}
	});
}

test("opens by itself on the way out, after a time or a part of the page, and once in a session", async ({
	site,
	quiz,
	visit,
}) => {
	const { page } = await visit();
	await page.clock.install();
	const open = (when: string) =>
		site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" when="${when}" once></candor-quiz>`);
	const shown = page.getByRole("dialog", { name: "Take the quiz" });
	const anew = () => page.evaluate(() => sessionStorage.clear());

	await open("20s");
	await page.waitForFunction(() => customElements.get("candor-quiz"));
	await expect(page.getByRole("button", { name: "Take the quiz" })).toHaveCount(0);
	await page.clock.fastForward(19_000);
	await expect(shown).toBeHidden();
	await page.clock.fastForward(2_000);
	await expect(shown).toBeVisible();

	await open("1s");
	await page.waitForFunction(() => customElements.get("candor-quiz"));
	await page.clock.fastForward(5_000);
	await expect(shown).toBeHidden();

	await anew();
	await open("50%");
	await page.waitForFunction(() => customElements.get("candor-quiz"));
	await page.evaluate(() => scrollTo(0, 100));
	await expect(shown).toBeHidden();
	await page.evaluate(() => scrollTo(0, 1200));
	await expect(shown).toBeVisible();

	await anew();
	await open("exit");
	await page.waitForFunction(() => customElements.get("candor-quiz"));
	const leave = (clientY: number) =>
		page.evaluate(
			(clientY) => document.body.dispatchEvent(new MouseEvent("mouseout", { bubbles: true, clientY })),
			clientY,
		);
	await leave(300);
	await expect(shown).toBeHidden();
	await leave(-1);
	await expect(shown).toBeVisible();
});

test("any element of the page opens it, and gets the focus back", async ({ site, quiz, visit }) => {
	const { page } = await visit();
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" for="#own"></candor-quiz>`);
	await page.waitForFunction(() => customElements.get("candor-quiz"));
	await expect(page.locator("candor-quiz").getByRole("button")).toHaveCount(0);
	await page.locator("#own").click();
	await expect(inside(page).getByRole("heading", { level: 1 })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.locator("#own")).toBeFocused();
});

test("where storage is refused everything is recorded all the same", async ({ site, quiz, api, visit }) => {
	const { page } = await visit();
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}"></candor-quiz>`);
	await walk(inside(page));
	const refusal = inside(page)
		.locator("html")
		.evaluate(() => sessionStorage.length);
	await expect(refusal).rejects.toThrow("Access is denied");
	expect((await stored(api, quiz.id)).rejected).toEqual({});
	expect(await toldTypes(page, "quiz")).toEqual(walked);
});

test("a site that the quiz doesn't name gets a link in place of a frame, and is told nothing", async ({
	site,
	quiz,
	api,
	visit,
	watched,
}) => {
	watched.allow(/^console: /, /ERR_BLOCKED_BY_RESPONSE/);
	await api.put(`quizzes/${quiz.id}/sites`, { sites: ["https://shop.example"] });
	const { page } = await visit();
	await page.clock.install();
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" label="Find your routine"></candor-quiz>`);
	await expect(page.locator("#quiz iframe")).toBeAttached();
	await expect(async () => {
		await page.clock.fastForward(6_000);
		await expect(page.locator("#quiz").getByRole("link", { name: "Find your routine" })).toBeVisible({ timeout: 500 });
	}).toPass();
	expect(await page.evaluate(() => window.heard)).toEqual([]);

	await api.put(`quizzes/${quiz.id}/sites`, { sites: ["*"] });
	await page.reload();
	await expect(inside(page).getByRole("heading", { level: 1 })).toBeVisible();
});

test("the page's tag manager hears of it only when asked for, and after consent", async ({ site, quiz, visit }) => {
	const { page } = await visit();
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" data-layer></candor-quiz>`);
	await inside(page).getByRole("button", { name: "Easily red or stinging" }).click();
	await expect.poll(() => toldTypes(page, "quiz")).toContain("answer");
	expect(await page.evaluate(() => window.dataLayer)).toBeUndefined();
	await page.locator("#quiz").evaluate((element) => element.setAttribute("consent", ""));
	await inside(page).getByRole("button", { name: "Two steps, two minutes" }).click();
	await expect.poll(() => page.evaluate(() => window.dataLayer?.length)).toBe(1);
	expect(await page.evaluate(() => window.dataLayer)).toMatchObject([
		{ event: "candor_answer", candor: { type: "answer", text: "How much time do you want to spend?" } },
	]);
	await page.locator("#quiz").evaluate((element) => element.removeAttribute("consent"));
	await inside(page).getByRole("button", { name: "Skip" }).click();
	await expect.poll(() => toldTypes(page, "quiz")).toContain("complete");
	expect(await page.evaluate(() => window.dataLayer)).toHaveLength(1);
});

test("a plain frame tells the same by messages, and its products open beside the page", async ({
	site,
	quiz,
	visit,
}) => {
	const { page, context } = await visit();
	const address = `${process.env.E2E_URL}/q/${quiz.slug}?embed=inline`;
	await site.open(
		page,
		`<div id="quiz"><iframe src="${address}" title="Quiz" referrerpolicy="strict-origin-when-cross-origin"></iframe></div>`,
	);
	const frame = inside(page);
	for (const name of ["Easily red or stinging", "Two steps, two minutes", "Skip"]) {
		await frame.getByRole("button", { name }).dispatchEvent("click");
	}
	await expect(frame.getByRole("heading", { name: "Your short routine", level: 1 })).toBeAttached();
	const types = () => page.evaluate(() => window.heard.map(({ type }) => type).filter((type) => type !== "height"));
	await expect.poll(types).toEqual(walked);
	expect(await page.evaluate(() => new Set(window.heard.map(({ origin }) => origin)).size)).toBe(1);
	const link = frame.getByRole("link", { name: /^See / }).first();
	if ((await link.count()) > 0) {
		const opening = context.waitForEvent("page");
		await link.dispatchEvent("click");
		await opening;
		await expect.poll(types).toEqual([...walked, "click"]);
	}
});

test("in a low window each question begins where it can be seen, and is told of after a change of language too", async ({
	site,
	quiz,
	visit,
}) => {
	const { page } = await visit({ viewport: { width: 390, height: 420 } });
	await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}" height="800"></candor-quiz>`);
	const top = () => page.locator("#quiz").evaluate((element) => Math.round(element.getBoundingClientRect().top));
	await inside(page).getByRole("button", { name: "Easily red or stinging" }).click();
	expect(await inside(page).getByRole("button", { name: "Two steps, two minutes" }).isVisible()).toBe(true);
	await expect.poll(top).toBe(0);
	await inside(page).getByRole("link", { name: "Dansk" }).click();
	await expect.poll(async () => (await told(page, "ready")).map(({ locale }) => locale)).toEqual(["en", "da"]);
});

for (const id of ["quiz", "plain"]) {
	test(`who is led elsewhere from a ${id === "quiz" ? "popup" : "plain frame"} leaves the page around as well`, async ({
		site,
		quiz,
		api,
		visit,
	}) => {
		const { screens } = (await api.draft(quiz.id)).draft;
		const [from] = screens;
		const [asked] = from?.blocks ?? [];
		const choice = asked && "choices" in asked ? asked.choices[3]?.id : "";
		const when = { kind: "choice", question: asked?.id, op: "hasAny", choices: [choice] };
		const then = { kind: "leave", from: from?.id, url: `${site.origin}/dealers` };
		await api.edit(quiz.id, [{ op: "set", node: null, key: "rules", value: [{ id: "r", lineage: "r", when, then }] }]);
		await api.publish(quiz.id);
		const { page } = await visit();
		const address = `${process.env.E2E_URL}/q/${quiz.slug}?embed=inline`;
		await site.open(
			page,
			id === "quiz"
				? `<candor-quiz id="quiz" quiz="${quiz.slug}" mode="popup" for="#own"></candor-quiz>`
				: `<div id="plain"><iframe src="${address}" title="Quiz"></iframe></div>`,
		);
		if (id === "quiz") await page.locator("#own").click();
		await inside(page, id).getByRole("button", { name: "Easily red or stinging" }).press("Enter");
		await page.waitForURL(`${site.origin}/dealers`);
	});
}

test.describe("on another origin of the same site, where frames have storage", () => {
	test.use({ hostname: "localhost" });

	test("two on a page are two runs; taken off and put back one goes on; the loader may run twice", async ({
		site,
		quiz,
		api,
		visit,
	}) => {
		const other = await api.createQuiz("Another").then((id) => api.publish(id).then(({ slug }) => ({ id, slug })));
		await api.put(`quizzes/${other.id}/sites`, { sites: [site.origin] });
		const { page } = await visit();
		await site.open(
			page,
			`<candor-quiz id="quiz" quiz="${quiz.slug}"></candor-quiz><candor-quiz id="second" quiz="${other.slug}" mode="popup" label="Find your routine"></candor-quiz>`,
		);
		await inside(page).getByRole("button", { name: "Easily red or stinging" }).click();
		await expect(inside(page).getByRole("heading", { name: "How much time do you want to spend?" })).toBeVisible();
		await expect.poll(() => toldTypes(page, "quiz")).toContain("screen");
		await page.getByRole("button", { name: "Find your routine" }).click();
		await expect(inside(page, "second").getByRole("button", { name: "Easily red or stinging" })).toBeVisible();
		await page.keyboard.press("Escape");
		expect(await toldTypes(page, "second")).not.toContain("answer");

		// As a route of a single-page application goes and comes back, with the loader of the next page.
		await page.evaluate(async () => {
			const [element] = document.querySelectorAll("#quiz");
			if (!element) return;
			element.parentNode?.removeChild(element);
			history.pushState(null, "", "/elsewhere");
			const loader = document.createElement("script");
			loader.src = `${document.querySelector<HTMLScriptElement>("script[src*=embed]")?.src}?again`;
			await new Promise((done) => {
				loader.onload = done;
				document.head.append(loader);
			});
			document.body.prepend(element);
		});
		await expect(inside(page).getByRole("heading", { name: "How much time do you want to spend?" })).toBeVisible();
		await inside(page).getByRole("button", { name: "Two steps, two minutes" }).click();
		await inside(page).getByRole("button", { name: "Skip" }).click();
		await expect(inside(page).getByRole("heading", { name: "Your short routine" })).toBeVisible();
		expect((await toldTypes(page, "quiz")).filter((type) => type === "answer")).toHaveLength(3);
		await stored(api, quiz.id);
		await page.goBack();
		expect(new URL(page.url()).pathname).toMatch(/^\/page-/);
	});
});
