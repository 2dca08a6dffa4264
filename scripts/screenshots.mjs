// @ts-check
// npm run screenshots: takes the README's pictures of the demo that runs in this folder, into docs/images.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { browserArguments, findBrowser } from "./lib/browser.mjs";
import { demoLogin } from "./lib/demo.mjs";
import { holderOf } from "./lib/lock.mjs";
import { Explained, printFailure } from "./lib/report.mjs";
import { dataFolder, ROOT } from "./lib/root.mjs";

const FOLDER = join(ROOT, "docs/images");

/** @param {import("@playwright/test").Browser} browser @param {string} address @param {import("./lib/demo.mjs").Login} login */
async function takeAll(browser, address, login) {
	const context = await browser.newContext({
		baseURL: address,
		locale: "en-GB",
		viewport: { width: 1440, height: 900 },
	});
	const page = await context.newPage();
	await page.goto("/sign-in");
	await page.getByLabel("E-mail address").fill(login.email);
	await page.getByLabel("Password", { exact: true }).fill(login.password);
	await page.getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL(/\/w\//);
	const [workspace = ""] = page.url().match(/\/w\/[^/?]+/) ?? [];
	const listed = await context.request.get(`/api${workspace}/quizzes`);
	/** @type {{ id: string, slug: string }[]} */
	const [quiz] = await listed.json();
	if (!quiz) throw new Explained("The demo has no quiz.");

	await page.goto(`${workspace}/quizzes/${quiz.id}`);
	await save(page, "builder");
	await page.goto(`${workspace}/quizzes/${quiz.id}/results`);
	await save(page, "matrix", page.locator("#matrix"));

	const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
	const shopper = await (await browser.newContext({ baseURL: address, locale: "en-GB", ...phone })).newPage();
	await shopper.goto(`/q/${quiz.slug}?test=1`);
	await takeQuiz(shopper);
	await save(shopper, "result");
}

/** As somebody with dry skin, in a hurry at the end. @param {import("@playwright/test").Page} page */
async function takeQuiz(page) {
	const press = (/** @type {string} */ name) => page.getByRole("button", { name, exact: true }).click();
	await press("Tight or flaky");
	await press("No");
	await page.getByRole("checkbox", { name: "More moisture" }).check();
	await press("Continue");
	await page.getByRole("checkbox", { name: "Rich cream" }).check();
	await press("Continue");
	await press("Mostly indoors");
	for (const question of ["Anything we should stick to?", "What may one product cost?", /already love/]) {
		await page.getByRole("heading", { name: question, level: 1 }).waitFor();
		await press("Skip");
	}
	await page.getByRole("article").first().waitFor();
}

/** With few colours: they are looked at on a page, not printed. @param {import("@playwright/test").Page} page @param {string} name @param {Pick<import("@playwright/test").Page, "screenshot">} [part] */
async function save(page, name, part = page) {
	const { default: sharp } = await import("sharp");
	await page.waitForLoadState("networkidle");
	const picture = await part.screenshot({ animations: "disabled" });
	await sharp(picture)
		.png({ palette: true, colours: 128, effort: 10 })
		.toFile(join(FOLDER, `${name}.png`));
}

async function main() {
	const data = dataFolder();
	const url = holderOf(data)?.url;
	const login = demoLogin(data);
	if (!url || !login) throw new Explained("Start the demo first, in this folder: npm start");
	const executablePath = await findBrowser(() => {});
	if (!executablePath) throw new Explained("This needs Chromium or Chrome.");
	mkdirSync(FOLDER, { recursive: true });
	const { chromium } = await import("@playwright/test");
	const browser = await chromium.launch({ executablePath, args: browserArguments });
	try {
		await takeAll(browser, url, login);
	} finally {
		await browser.close();
	}
}

await main().catch((error) => {
	printFailure(error);
	process.exitCode = 1;
});
