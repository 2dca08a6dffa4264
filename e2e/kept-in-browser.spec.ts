import { PHONE } from "./fixtures/devices";
import { test as embedded } from "./fixtures/embedded";
import { answer, expectReady, finish, pairingLink, signUp, TABLET } from "./fixtures/kiosk-steps";
import { linkIn, mailTo } from "./fixtures/mails";
import { publishedWithSignUp } from "./fixtures/published-with-sign-up";
import { publishedWithTrait } from "./fixtures/published-with-trait";
import { leftIn, takeShort } from "./fixtures/shopper-steps";
import { expect, test } from "./fixtures/test";
import { askedOrigins, whatIsKept } from "./fixtures/what-is-kept";

const origin = () => new URL(process.env.E2E_URL ?? "").origin;
const nothing = { cookies: [], local: [], caches: [], workers: 0 };

test("a quiz keeps the same in the browser whatever somebody agrees to, nothing of who they are, and asks nobody else", async ({
	api,
	visit,
}) => {
	const { slug } = await publishedWithSignUp(api);
	const { page, context } = await visit(PHONE);
	const asked = askedOrigins(context);
	const email = `${slug}@example.com`;
	const expectLittle = async () => {
		const kept = await whatIsKept(context, page);
		expect(kept).toMatchObject(nothing);
		expect(kept.databases.filter((name) => name !== "candor")).toEqual([]);
		expect(kept.tab.filter((name) => !name.includes(slug))).toEqual([]);
		expect(kept.text).not.toContain(email);
	};
	// Before anything is answered, then with answers, before anything is agreed to.
	await page.goto(`/q/${slug}`);
	await expectLittle();
	await takeShort(page);
	await expect.poll(async () => (await leftIn(page)).queue).toBe(0);
	await expectLittle();
	const before = await whatIsKept(context, page);
	await page.getByRole("textbox", { name: "E-mail" }).fill(email);
	await page.getByRole("checkbox").first().check();
	await page.getByRole("button", { name: "Sign up" }).tap();
	await expect(page.getByText("You are signed up")).toBeVisible();
	await expectLittle();
	const { databases, tab } = await whatIsKept(context, page);
	expect({ databases, tab }).toEqual({ databases: before.databases, tab: before.tab });
	await page.reload();
	await expectLittle();
	expect([...asked]).toEqual([origin()]);
});

test("a person's own page keeps nothing in the browser, before and after taking everything back", async ({
	api,
	visit,
}) => {
	const { slug, advice } = await publishedWithTrait(api);
	const shopper = await visit(PHONE);
	await shopper.page.goto(`/q/${slug}`);
	await takeShort(shopper.page);
	const email = `${slug}@example.com`;
	await shopper.page.getByRole("textbox", { name: "E-mail" }).fill(email);
	await shopper.page.getByRole("checkbox", { name: advice.name.en }).check();
	await shopper.page.getByRole("button", { name: "Sign up" }).tap();
	await expect(shopper.page.getByText("You are signed up")).toBeVisible();

	const { page, context } = await visit(PHONE);
	const asked = askedOrigins(context);
	await page.goto(linkIn(await mailTo(email, /What you agreed to/)));
	const empty = { ...nothing, tab: [], databases: [] };
	expect(await whatIsKept(context, page)).toMatchObject(empty);
	await page.getByRole("button", { name: `Withdraw: ${advice.name.en}` }).tap();
	await expect(page.getByRole("status")).toContainText("Withdrawn.");
	expect(await whatIsKept(context, page)).toMatchObject(empty);
	expect([...asked]).toEqual([origin()]);
});

test("a kiosk keeps its program and its queue, of nobody anything once they have finished, and asks nobody else", async ({
	api,
	visit,
}) => {
	const { id } = await publishedWithSignUp(api);
	const { link } = await pairingLink(api, id);
	const { page, context } = await visit(TABLET);
	const asked = askedOrigins(context);
	await page.goto(link);
	await expectReady(page);
	const kept = await whatIsKept(context, page);
	expect(kept).toMatchObject({ cookies: [], local: [], workers: 1, databases: ["candor-kiosk"] });
	const names = kept.caches;
	await page.getByRole("button", { name: "Start" }).click();
	await answer(page);
	await signUp(page, "kirsten@example.com");
	await finish(page);
	await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
	const after = await whatIsKept(context, page);
	expect(after).toMatchObject({ cookies: [], local: [], workers: 1, databases: ["candor-kiosk"], caches: names });
	expect(after.text).not.toContain("kirsten");
	expect([...asked]).toEqual([origin()]);
});

embedded(
	"an embedded quiz keeps nothing in the shop's page, no cookie anywhere, and asks nobody but us",
	async ({ site, quiz, visit }) => {
		const { page, context } = await visit();
		const asked = askedOrigins(context);
		await site.open(page, `<candor-quiz id="quiz" quiz="${quiz.slug}"></candor-quiz>`);
		const frame = page.frameLocator("#quiz iframe");
		const expectNothing = async () =>
			expect(await whatIsKept(context, page)).toMatchObject({ ...nothing, tab: [], databases: [] });
		await expect(frame.getByRole("button", { name: "Easily red or stinging" })).toBeVisible();
		await expectNothing();
		await frame.getByRole("button", { name: "Easily red or stinging" }).click();
		await frame.getByRole("button", { name: "Two steps, two minutes" }).click();
		await frame.getByRole("button", { name: "Skip" }).click();
		await expect(frame.getByRole("heading", { name: "Your short routine", level: 1 })).toBeVisible();
		await expectNothing();
		expect([...asked].sort()).toEqual([origin(), site.origin].sort());
	},
);
