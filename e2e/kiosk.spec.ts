import type { Page } from "@playwright/test";
import type { ResponseDetail, ResponsePage } from "../lib/contracts/results-replies";
import { choice, leave, page as resultPage, screen, single, slot, ticked } from "../lib/quiz/testing/make-quiz";
import { expectAccessible, expectFlawless } from "./fixtures/expect-accessible";
import { answer, expectReady, finish, OFFLINE, PIN, pairingLink, signUp, TABLET } from "./fixtures/kiosk-steps";
import { publishedWithSignUp } from "./fixtures/published-with-sign-up";
import { expectStored } from "./fixtures/shopper-steps";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

/** Everything that the page and the browser hold, as text. */
const held = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((told) => request.addEventListener("success", () => told(request.result)));
		const database = await done(indexedDB.open("candor-kiosk"));
		const rows: unknown[] = [];
		for (const name of database.objectStoreNames) {
			rows.push(...(await done(database.transaction(name).objectStore(name).getAll())));
		}
		database.close();
		const text = (value: unknown): unknown =>
			value instanceof ArrayBuffer || ArrayBuffer.isView(value)
				? new TextDecoder("latin1").decode(value)
				: value && typeof value === "object" && !(value instanceof CryptoKey)
					? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, text(part)]))
					: value;
		const fields = [...document.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value);
		const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), JSON.stringify(history.state)];
		return [document.documentElement.outerHTML, ...fields, ...kept, JSON.stringify(rows.map(text))].join("\n");
	});

async function responses(api: WorkspaceApi, quiz: string): Promise<ResponseDetail[]> {
	const { rows } = await api.get<ResponsePage>(`quizzes/${quiz}/responses?standing=completed`);
	return Promise.all(rows.map(({ id }) => api.get<ResponseDetail>(`quizzes/${quiz}/responses/${id}`)));
}

test("a kiosk takes two people without a network, keeps each from the other, and hands both in once", async ({
	page,
	marketer,
	api,
	visit,
	watched,
}) => {
	watched.allow(OFFLINE);
	const { id } = await publishedWithSignUp(api);
	await page.goto(`/w/${marketer.workspace}/quizzes/${id}/share`);
	await page.getByRole("button", { name: "Add device" }).click();
	const adding = page.getByRole("dialog", { name: "Add a device" });
	await adding.getByLabel("Name").fill("Fair");
	await adding.getByLabel("PIN").fill(PIN);
	await adding.getByLabel("Campaign").fill("spring");
	await adding.getByRole("button", { name: "Add device" }).click();
	const dialog = page.getByRole("dialog", { name: "Pair the device" });
	await expect(dialog.getByRole("img", { name: "Code that pairs the device" })).toBeVisible();
	await expectAccessible(page);
	const link = (await dialog.getByText("#pair=").textContent()) ?? "";

	const { page: kiosk, context } = await visit(TABLET);
	await kiosk.goto(link);
	await expect(kiosk.getByRole("button", { name: "Start" })).toBeVisible();
	expect(kiosk.url()).toMatch(/\/kiosk$/);
	await expectFlawless(kiosk);
	await expectReady(kiosk);

	await context.setOffline(true);
	await kiosk.getByRole("button", { name: "Start" }).dblclick();
	await expectFlawless(kiosk);
	await answer(kiosk);
	await signUp(kiosk, "ida@example.com");
	await finish(kiosk);
	await expect(kiosk.getByRole("button", { name: "Start" })).toBeVisible();
	expect(await held(kiosk)).not.toContain("ida@");
	// The quiz itself lies on the device, but nothing that was chosen of it stands in the page.
	expect(await kiosk.content()).not.toMatch(/stinging|Your short routine/);

	await kiosk.getByRole("button", { name: "Start" }).click();
	await expect(kiosk.locator("[aria-pressed=true]")).toHaveCount(0);
	await expect(kiosk.getByRole("button", { name: "Back" })).toBeHidden();
	await answer(kiosk);
	await expect(kiosk.getByLabel("E-mail", { exact: true })).toHaveValue("");
	expect(await held(kiosk)).not.toContain("ida@");
	await signUp(kiosk, "per@example.com");

	await kiosk.reload();
	await expect(kiosk.getByRole("button", { name: "Start" })).toBeVisible();
	expect(await held(kiosk)).not.toMatch(/ida@|per@/);
	await kiosk.getByRole("button", { name: "Staff" }).click();
	await kiosk.getByLabel("PIN").fill("0000");
	await kiosk.getByRole("button", { name: "Open" }).click();
	await expect(kiosk.getByText("That isn’t the PIN.")).toBeVisible();
	await kiosk.getByLabel("PIN").fill(PIN);
	await kiosk.getByRole("button", { name: "Open" }).click();
	await expect(kiosk.getByRole("definition").nth(1)).toHaveText("2");
	await kiosk.getByRole("button", { name: "Back to the quiz" }).click();

	await context.setOffline(false);
	await expectStored(api, id, { completed: 2, open: 0, events: 14 });
	const stored = await responses(api, id);
	expect(stored.map(({ email }) => email?.value).sort()).toEqual(["ida@example.com", "per@example.com"]);
	for (const { result, consents, utm } of stored) {
		expect(result).not.toBeNull();
		expect(consents).toMatchObject([{ action: "granted", method: "tap" }]);
		expect(utm).toMatchObject({ source: "kiosk", medium: "kiosk", campaign: "spring" });
	}
	await page.reload();
	const item = page.getByRole("list", { name: "Collect offline" }).getByRole("listitem");
	await expect(item).toContainText("2 responses handed in");
	await expect(item).toContainText(/Last seen/);
});

test("nobody there any more: the device warns, counts down, and clears the screen", async ({ api, visit, watched }) => {
	watched.allow(OFFLINE);
	const { id } = await publishedWithSignUp(api);
	const { link } = await pairingLink(api, id);
	const { page } = await visit(TABLET);
	await page.clock.install();
	await page.goto(link);
	await page.getByRole("button", { name: "Start" }).click();
	await page.getByRole("button", { name: "Easily red or stinging" }).click();
	await expect(page.getByRole("button", { name: "Two steps, two minutes" })).toBeVisible();
	// From here on no time passes by itself.
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
	await page.clock.runFor(61_000);
	const warning = page.getByRole("alertdialog", { name: "Are you still there?" });
	await expect(warning).toContainText(/In 1\d seconds/);
	await page.getByRole("button", { name: "Go on" }).click();
	await expect(warning).toBeHidden();
	await expect(page.getByRole("button", { name: "Two steps, two minutes" })).toBeVisible();
	await page.clock.runFor(81_000);
	await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
	await expect(warning).toBeHidden();
});

test("a revoked device hands in what it took down before, deletes everything and takes nobody new", async ({
	api,
	visit,
	watched,
}) => {
	watched.allow(OFFLINE);
	const { id } = await publishedWithSignUp(api);
	const { device, link } = await pairingLink(api, id);
	const { page, context } = await visit(TABLET);
	await page.goto(link);
	await expectReady(page);
	await context.setOffline(true);
	await page.getByRole("button", { name: "Start" }).click();
	await answer(page);
	await finish(page);
	await api.post(`quizzes/${id}/devices/${device}/revoke`);
	await context.setOffline(false);
	await expect(page.getByRole("heading", { name: "This device was revoked" })).toBeVisible();
	await expect(page.getByText("everything on it was deleted")).toBeVisible();
	await expectStored(api, id, { completed: 1, open: 0, events: 7 });
	expect(await held(page)).toMatch(/\[\]$/);
	await page.reload();
	await expect(page.getByRole("heading", { name: "Pair this device" })).toBeVisible();
});

test("an interview: staff sign in, note, read aloud and attest", async ({ api, visit, watched }) => {
	watched.allow(OFFLINE);
	const { id } = await publishedWithSignUp(api);
	const { link } = await pairingLink(api, id, { mode: "interview" });
	const { page } = await visit(TABLET);
	await page.goto(link);
	await page.getByLabel("Your name").fill("Mette");
	await page.getByLabel("PIN").fill(PIN);
	await expectFlawless(page);
	await page.getByRole("button", { name: "Begin" }).click();
	await page.getByRole("button", { name: "Next person" }).click();
	await page.getByLabel(/^Note on this question/).fill("Only in winter");
	await expectFlawless(page);
	await answer(page);
	await expect(page.getByText("Read this aloud:").first()).toBeVisible();
	await page.getByLabel("E-mail", { exact: true }).fill("ida@example.com");
	await page
		.getByRole("checkbox", { name: /Read aloud and agreed/ })
		.first()
		.check();
	await expectFlawless(page);
	await page.getByRole("button", { name: "Sign up" }).click();
	await finish(page);
	await expect(page.getByText("Asked by Mette")).toBeVisible();
	await expectStored(api, id, { completed: 1, open: 0, events: 7 });
	const [stored] = await responses(api, id);
	expect(stored?.consents).toMatchObject([{ method: "spoken", attestation: "Mette: Read aloud and agreed" }]);
	expect(stored?.collected).toMatchObject({ way: "interview", staff: "Mette", device: "Fair" });
	expect(stored?.answers.flatMap(({ note }) => note?.value ?? [])).toEqual(["Only in winter"]);
});

test("a quiz that ends elsewhere says on a kiosk where, and leads nowhere", async ({ api, visit }) => {
	await api.importCatalog();
	const id = await api.createQuiz("Dealers", "blank");
	const asked = [screen("s-1", single("q-1", [choice("Dealer"), choice("Shopper")]))];
	const resultPages = [resultPage("p", [slot("x")])];
	const rules = [leave("r", "s-1", "https://shop.example/dealers", ticked("q-1", "Dealer"))];
	for (const [key, value] of Object.entries({ screens: asked, rules, resultPages }))
		await api.edit(id, [{ op: "set", node: null, key, value }]);
	await api.publish(id);
	const { link } = await pairingLink(api, id);
	const { page: kiosk } = await visit(TABLET);
	await kiosk.goto(link);
	await kiosk.getByRole("button", { name: "Start" }).tap();
	await kiosk.getByRole("button", { name: "Dealer" }).tap();
	await expect(kiosk.getByText("https://shop.example/dealers")).toBeVisible();
	await expect(kiosk.getByRole("link")).toHaveCount(0);
	await expectFlawless(kiosk);
});
