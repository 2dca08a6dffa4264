import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { MediaReply } from "../lib/contracts/quiz";
import {
	choice,
	jump,
	outcome,
	outcomes,
	page as resultPage,
	screen,
	single,
	slot,
	textBlock,
	ticked,
} from "../lib/quiz/testing/make-quiz";
import type { Block, QuizDocument } from "../lib/quiz/types";
import { PHONE } from "./fixtures/devices";
import { expectAccessible } from "./fixtures/expect-accessible";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const SHARP = { ...PHONE, deviceScaleFactor: 3 };
const elsewhere = "https://pictures.example/wide.png";

/** Pictures in four shapes and colours on the first screen, three on the second, one on the third and on the result. */
async function pictureQuiz(api: WorkspaceApi): Promise<{ slug: string; pictures: string[] }> {
	await api.importCatalog();
	const pictures: string[] = [];
	for (const [width, height, colour] of shapes) pictures.push(await upload(api, width, height, colour));
	for (const url of pictures) {
		await expect
			.poll(async () => (await api.request.get(`${url}/160.avif`)).headers()["content-type"], { timeout: 30_000 })
			.toBe("image/avif");
	}
	const [banner = "", logo = "", ...rest] = pictures;
	const pictured = (id: string, count: number): Block =>
		({
			...single(
				id,
				Array.from({ length: count }, (_, at) => ({
					...choice(`${id}-${at}`),
					imageUrl: rest.shift() ?? null,
					imageAlt: { en: `Picture ${at}` },
				})),
			),
			kind: "picture",
		}) as Block;
	const beside = (id: string, imageUrl: string) => ({ ...textBlock(id), imageUrl }) as Block;
	const first = [beside("t-a", banner), pictured("q-a", 4)];
	const [second, third] = [pictured("q-b", 3), pictured("q-c", 2)];
	const id = await api.createQuiz("Pictures", "blank");
	const { draft } = await api.draft(id);
	const document: Partial<QuizDocument> = {
		screens: [
			screen("s-a", ...first),
			screen("s-b", beside("t-b", elsewhere), second),
			screen("s-c", third),
			screen("s-d", single("q-d", [choice("q-d-0"), choice("q-d-1")])),
		],
		rules: [jump("r", "s-a", "s-d", ticked("q-a", "q-a-1"))],
		outcomes: [outcome("o", { imageUrl: rest.shift() ?? null, imageAlt: { en: "A field" } })],
		resultPages: [resultPage("p", [slot("x", { candidates: outcomes("o") })])],
		theme: { ...draft.theme, brand: "Field", logoUrl: logo },
	};
	await api.edit(
		id,
		Object.entries(document).map(([key, value]) => ({ op: "set" as const, node: null, key, value })),
	);
	return { slug: (await api.publish(id)).slug, pictures };
}

const shapes: [width: number, height: number, colour: string][] = [
	...[
		[1500, 500, "#31572c"],
		[600, 120, "#1d3557"],
	],
	...[
		[1600, 900, "#c1121f"],
		[900, 1600, "#003049"],
		[1000, 1000, "#669bbc"],
		[300, 300, "#f4a261"],
	],
	...[
		[1200, 900, "#2a9d8f"],
		[1200, 900, "#e9c46a"],
		[1200, 900, "#264653"],
	],
	...[
		[800, 800, "#bc6c25"],
		[800, 800, "#606c38"],
		[1400, 1000, "#7b2cbf"],
	],
] as [number, number, string][];

/** A field of one colour with some hundred strokes on it. */
async function upload(api: WorkspaceApi, width: number, height: number, colour: string): Promise<string> {
	const strokes = Array.from({ length: 150 }, (_, at) => {
		const [x, y] = [(at * 7919) % width, (at * 104_729) % height];
		return `<circle cx="${x}" cy="${y}" r="${6 + (at % 9)}" fill="#fff" opacity=".${1 + (at % 5)}"/>`;
	});
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/>${strokes.join("")}</svg>`;
	const file = await sharp(Buffer.from(drawing)).jpeg({ quality: 95 }).toBuffer();
	return (await api.post<MediaReply>("media", file)).url;
}

/** Every picture that stands on the page's screen, as it was chosen for it. */
const standing = (page: Page) =>
	page.locator("img:visible").evaluateAll((images) =>
		(images as HTMLImageElement[]).map((image) => {
			const { width, height } = image.getBoundingClientRect();
			const whole = Number(image.getAttribute("width")) / Number(image.getAttribute("height"));
			const cut = getComputedStyle(image).objectFit === "cover" ? Math.max(width, height * whole) : width;
			return {
				...{ alt: image.alt, source: image.currentSrc, needed: cut * devicePixelRatio },
				...{ whole: Number(image.getAttribute("width")), there: image.complete && image.naturalWidth > 0 },
				colour: getComputedStyle(image).backgroundColor,
			};
		}),
	);

test("a phone gets pictures no wider than it needs, its screens never move, and the next one's are there before it", async ({
	api,
	visit,
}) => {
	test.slow();
	const { slug, pictures } = await pictureQuiz(api);
	const { page } = await visit(SHARP);
	const asked: string[] = [];
	const sizes: number[] = [];
	page.on("request", (request) => {
		if (request.resourceType() === "image" && !request.url().startsWith("data:"))
			asked.push(new URL(request.url()).pathname);
	});
	page.on("response", async (response) => {
		if (response.url().includes("/m/")) sizes.push(Number(response.headers()["content-length"]));
	});
	let release = () => {};
	const held = new Promise<void>((done) => {
		release = done;
	});
	await page.route(/\/m\/|pictures\.example/, async (route) => {
		await held;
		if (route.request().url() !== elsewhere) return route.continue();
		const body = await sharp({ create: { width: 90, height: 30, channels: 3, background: "red" } })
			.png()
			.toBuffer();
		return route.fulfill({ body, contentType: "image/png" });
	});
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const total =
					Number(document.documentElement.dataset.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
				document.documentElement.dataset.shift = `${total}`;
			}
		}).observe({ type: "layout-shift", buffered: true });
	});

	await page.goto(`/q/${slug}`, { waitUntil: "commit" });
	const buttons = page.getByRole("main").getByRole("button");
	// In whole pixels: a size drawn from the whole picture is a fraction of one off its shape.
	const places = async () =>
		Promise.all((await buttons.all()).map(async (button) => Math.round((await button.boundingBox())?.y ?? 0)));
	await expect(buttons).toHaveCount(4);
	// Before any picture is there: its colour, in its place.
	const before = await places();
	const empty = await standing(page);
	expect(empty.map(({ there }) => there)).not.toContain(true);
	expect(empty.find(({ alt }) => alt === "Picture 0")?.colour).toMatch(/^rgb\(19\d, [12]\d, 3\d\)$/);
	release();
	await expect.poll(async () => (await standing(page)).every(({ there }) => there)).toBe(true);
	expect(await places()).toEqual(before);

	const first = await standing(page);
	expect(first).toHaveLength(6);
	for (const { source, needed, whole } of first) expectFit(source, needed, whole);
	expect(first.map(({ source }) => source.split(".").at(-1))).toEqual(Array(6).fill("avif"));

	// The screens that the first answer may lead to, and no other.
	const askedFor = (at: number) => asked.some((path) => path.startsWith(`${pictures[at]}/`));
	await expect.poll(() => [6, 7, 8].every(askedFor)).toBe(true);
	expect([9, 10, 11].some(askedFor)).toBe(false);
	await expect
		.poll(() =>
			page.locator("#s-s-b img").evaluateAll((images) => images.every((image) => (image as HTMLImageElement).complete)),
		)
		.toBe(true);
	const whole = await Promise.all(
		pictures.slice(0, 9).map(async (url) => (await api.request.get(url)).headers()["content-length"]),
	);
	const sent = sizes.reduce((sum, size) => sum + size, 0);
	expect(sent).toBeLessThan(whole.reduce((sum, size) => sum + Number(size), 0) * 0.8);

	const soFar = asked.length;
	await page.getByRole("button", { name: "q-a-0" }).tap();
	await expect(page.getByRole("heading", { name: "q-b" })).toBeVisible();
	expect((await standing(page)).filter(({ alt }) => alt !== "Field").map(({ there }) => there)).toEqual(
		Array(4).fill(true),
	);
	expect(asked.slice(soFar).filter((path) => pictures.slice(0, 9).some((url) => path.startsWith(url)))).toEqual([]);
	await expect.poll(() => [9, 10].every(askedFor)).toBe(true);
	await expectAccessible(page);

	await page.getByRole("button", { name: "q-b-0" }).tap();
	await page.getByRole("button", { name: "q-c-0" }).tap();
	await page.getByRole("button", { name: "q-d-0" }).tap();
	const shown = page.getByRole("img", { name: "A field" });
	await expect(shown).toBeVisible();
	const { width, height } = (await shown.boundingBox()) ?? { width: 0, height: 1 };
	expect(Math.round(width)).toBe(Math.round(height));
	await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).currentSrc)).toMatch(/\/480\.avif$/);
	expect(await page.locator("html").getAttribute("data-shift")).toBe(null);
});

test("a wide page gets what it needs", async ({ api, visit }) => {
	test.slow();
	const { slug } = await pictureQuiz(api);
	const { page } = await visit({ viewport: { width: 1200, height: 900 }, deviceScaleFactor: 1 });
	await page.route(elsewhere, (route) => route.abort());
	await page.goto(`/q/${slug}`);
	await expect.poll(async () => (await standing(page)).every(({ there }) => there)).toBe(true);
	for (const { source, needed, whole } of await standing(page)) expectFit(source, needed, whole);
	// Four beside each other leave room for a word: nothing stands beside it.
	expect(await page.getByText("q-a-0").evaluate((text) => text.clientWidth)).toBeGreaterThan(90);
	await page.getByRole("button", { name: "q-a-0" }).click();
	await expect.poll(async () => (await standing(page)).filter(({ there }) => there).length).toBe(4);
	for (const { source, needed, whole } of (await standing(page)).filter(({ there }) => there))
		expectFit(source, needed, whole);
});

/** The smallest of the widths that are no smaller than that, or the whole picture's. */
function expectFit(source: string, needed: number, whole: number): void {
	const widths = [160, 320, 480, 640, 960, 1280].filter((width) => width < whole);
	const most = Math.min(whole, 1280);
	const enough = [...widths, most].find((width) => width >= needed - 1) ?? most;
	expect(source, `${needed} px are needed`).toMatch(new RegExp(`/${enough}\\.avif$`));
}
