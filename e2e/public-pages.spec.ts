import { expectAccessible } from "./fixtures/expect-accessible";
import { expect, test } from "./fixtures/test";

const paths = [
	"/",
	"/sign-in",
	"/sign-up",
	"/reset",
	"/reset/no-such-link-at-all",
	"/invite/no-such-link-at-all",
	"/no-such-page",
];

for (const [name, viewport, scheme] of [
	["a phone in the dark", { width: 390, height: 844 }, "dark"],
	["a desk in the light", { width: 1440, height: 900 }, "light"],
] as const) {
	test.describe(`on ${name}`, () => {
		test.use({ viewport, colorScheme: scheme });

		for (const language of ["English", "Dansk"]) {
			test(`pages before signing in are accessible, titled and fit, in ${language}`, async ({ page, watched }) => {
				test.slow();
				watched.allow(/^404 GET .*\/no-such-page/);
				await page.goto("/sign-in");
				await page.getByRole("button", { name: language }).click();
				await expect(page.locator("html")).toHaveAttribute("lang", language === "Dansk" ? "da" : "en");
				for (const path of paths) {
					await page.goto(path);
					await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
					expect(await page.title(), path).toMatch(/Candor/);
					expect((await page.title()).length, path).toBeGreaterThan("Candor".length);
					await expectAccessible(page);
					const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					expect(wide, path).toBeLessThanOrEqual(0);
				}
			});
		}
	});
}
