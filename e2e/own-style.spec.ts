import type { Locator } from "@playwright/test";
import { publishEveryKind } from "./fixtures/every-kind";
import { expectAccessible } from "./fixtures/expect-accessible";
import { openBuilder } from "./fixtures/open-builder";
import { expect, test } from "./fixtures/test";

const styleOf = (element: Locator, property: string): Promise<string> =>
	element.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

test("an author's style is seen in the preview and the hosted page, and what of it is left out is told in place", async ({
	page,
	api,
	marketer,
}) => {
	await api.importCatalog();
	const quiz = await api.createQuiz();
	await openBuilder(page, marketer.workspace, quiz, "quiz");
	const field = page.getByLabel("Your own style (CSS)");
	await field.fill(".q-choice { border-radius: 3px }\nbody { display: none }\n.q-consent { color: red }");
	const faults = page.getByRole("list", { name: "What is left out" });
	await expect(faults.getByRole("listitem")).toHaveText([
		"Line 2: this selects no part that can be styled: body",
		"Line 3: the look of this part is fixed, so that it can always be read: .q-consent",
	]);
	await expectAccessible(page);
	const choice = page.frameLocator("iframe").locator(".q-choice").first();
	await expect.poll(() => styleOf(choice, "border-top-left-radius")).toBe("3px");
	await expect(page.getByText("Saved", { exact: true })).toBeVisible();
	await expect.poll(async () => (await api.draft(quiz)).draft.theme.css).toContain("3px");
	const { slug } = await api.publish(quiz);
	await page.goto(`/q/${slug}`);
	const hosted = page.locator(".q-choice").first();
	expect(await styleOf(hosted, "border-top-left-radius")).toBe("3px");
	await expect(page.locator("body")).toBeVisible();
});

test("no style changes what people agree to, why they are asked, and how not to answer", async ({ api, visit }) => {
	const hiding = ["p", "li", "h1", ".q-choice", ".q-quiet", ".q-label", ".q-block", ".q-screen", ".q-main", ".q-player"]
		.map(
			(part) =>
				`${part} { color: #ffffff; background: #ffffff; font-size: 14px; font-weight: 800; line-height: 1; letter-spacing: 0.3em; text-transform: uppercase }`,
		)
		.join("\n");
	const looks: Record<string, string[]>[] = [];
	for (const css of ["", ".q-primary { border-radius: 3px }", hiding]) {
		const slug = await publishEveryKind(api, "en", css);
		const { page } = await visit({});
		await page.goto(`/q/${slug}`);
		const heading = page.getByRole("heading", { name: "single?", level: 1 });
		expect((await styleOf(heading, "color")) === "rgb(255, 255, 255)").toBe(css === hiding);
		await page.getByText("Why we ask").click();
		const why = [page.getByText("Why we ask"), page.getByText("So that we can advise you.")];
		const look = { why: await Promise.all(why.map(lookOf)) };
		await showScreen(page.locator('[data-screen="s-shortText"]'));
		const declined = await lookOf(page.getByRole("button", { name: "Prefer not to say" }));
		await showScreen(page.locator('[data-screen="s-consent"]'));
		const box = page.locator(".q-consent");
		const consent = await Promise.all([box, box.locator(".q-label > span").first()].map(lookOf));
		looks.push({ ...look, consent, declined: [declined] });
	}
	const [own, ...styled] = looks;
	expect(styled).toEqual([own, own]);
});

/** As if the person had come to it: its look doesn't depend on the way there. */
const showScreen = (screen: Locator): Promise<void> =>
	screen.evaluate((one: HTMLElement) => {
		for (const other of document.querySelectorAll<HTMLElement>(".q-screen")) other.hidden = other !== one;
	});

async function lookOf(words: Locator): Promise<string> {
	await expect(words).toBeVisible();
	return words.evaluate((one) => {
		const names = ["color", "font", "letter-spacing", "text-transform"];
		const style = getComputedStyle(one);
		let behind: Element | null = one;
		const surface = () => behind && getComputedStyle(behind).backgroundColor;
		while (behind && surface() === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
		return [...names.map((name) => `${name}: ${style.getPropertyValue(name)}`), `on ${surface()}`].join("; ");
	});
}
