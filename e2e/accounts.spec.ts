import { fillSignUp, signInByHand, signOutByHand } from "./fixtures/account-steps";
import { expectAccessible } from "./fixtures/expect-accessible";
import { countMails, linkIn, mailTo } from "./fixtures/mails";
import { newcomer } from "./fixtures/marketer";
import { expect, test } from "./fixtures/test";

test("a newcomer signs up, lands in the new workspace, signs out and in again", async ({ page }) => {
	const person = newcomer();
	await page.goto("/sign-up");
	await fillSignUp(page, person);
	await page.getByLabel("Name of your workspace").fill(person.shop);
	await expectAccessible(page);
	await page.getByRole("button", { name: "Create account" }).click();
	await page.waitForURL(/\/w\/shop-/);
	const home = page.url();
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expectAccessible(page);

	await signOutByHand(page);
	await page.goto(`${home}/settings/account`);
	await page.waitForURL(/\/sign-in\?next=/);
	await expectAccessible(page);
	await signInByHand(page, person);
	await page.waitForURL(`${home}/settings/account`);
});

test("a mailed link confirms the address", async ({ page, marketer }) => {
	await page.goto(linkIn(await mailTo(marketer.email, /Confirm/)));
	await expectAccessible(page);
	await page.getByRole("button", { name: "Confirm my address" }).click();
	await expect(page.getByText("Thank you, that's confirmed")).toBeVisible();
	await page.goto(`/w/${marketer.workspace}/settings/account`);
	await expect(page.getByText("Confirmed", { exact: true })).toBeVisible();
});

test("a forgotten password is reset by mail, which ends every session", async ({ page, marketer, visit, watched }) => {
	watched.allow(/^410 POST .*\/reset\/finish$/);
	const elsewhere = await visit();
	await elsewhere.page.goto("/sign-in");
	await elsewhere.page.getByRole("link", { name: "Forgot your password?" }).click();
	await elsewhere.page.waitForURL("/reset");
	await elsewhere.page.getByLabel("E-mail address").fill(marketer.email);
	await elsewhere.page.getByRole("button", { name: "Send the link" }).click();
	await expect(elsewhere.page.getByText("Look in your inbox")).toBeVisible();

	const link = linkIn(await mailTo(marketer.email, /new password/));
	await elsewhere.page.goto(link);
	await expectAccessible(elsewhere.page);
	const password = "another long password";
	await elsewhere.page.getByLabel("New password").fill(password);
	await elsewhere.page.getByRole("button", { name: "Save the new password" }).click();
	await expect(elsewhere.page.getByText("Your password is changed.")).toBeVisible();
	await signInByHand(elsewhere.page, { email: marketer.email, password });
	await elsewhere.page.waitForURL(`/w/${marketer.workspace}`);

	await page.goto(`/w/${marketer.workspace}`);
	await page.waitForURL(/\/sign-in/);

	// The link works once.
	await elsewhere.page.goto(link);
	await elsewhere.page.getByLabel("New password").fill("a third long password");
	await elsewhere.page.getByRole("button", { name: "Save the new password" }).click();
	await expect(elsewhere.page.getByText("This link has been used or is too old.")).toBeVisible();
});

test("a changed password ends the other sessions, and signing out everywhere ends this one", async ({
	page,
	marketer,
	visit,
	watched,
}) => {
	test.slow();
	// What the other page asks for while its session ends is refused as well.
	watched.allow(/^401 POST .*\/api\/auth\/callback/, /^401 POST .*\/api\/account\/password/, /^401 GET .*\/api\/w\//);
	const other = await visit();
	await other.page.goto("/sign-in");
	await signInByHand(other.page, marketer);
	await other.page.waitForURL(`/w/${marketer.workspace}`);

	await page.goto(`/w/${marketer.workspace}/settings/account`);
	await expect(page.getByRole("listitem").filter({ hasText: "Last used" })).toHaveCount(2);
	await expectAccessible(page);
	const password = "changed to something long";
	await page.getByLabel("Present password").fill("not the password");
	await page.getByLabel("New password").fill(password);
	await page.getByRole("button", { name: "Change password" }).click();
	await expect(page.getByText("Your present password isn't right.")).toBeVisible();
	await page.getByLabel("Present password").fill(marketer.password);
	await page.getByRole("button", { name: "Change password" }).click();
	await expect(page.getByText("your other sessions have ended")).toBeVisible();
	await expect(page.getByRole("listitem").filter({ hasText: "Last used" })).toHaveCount(1);
	await other.page.reload();
	await other.page.waitForURL(/\/sign-in/);

	await signInByHand(other.page, marketer);
	await expect(other.page.getByText("don't go together")).toBeVisible();
	await signInByHand(other.page, { email: marketer.email, password });
	await other.page.waitForURL(`/w/${marketer.workspace}`);

	await page.getByRole("button", { name: "Sign out everywhere" }).click();
	await page.getByRole("alertdialog").getByRole("button", { name: "Sign out everywhere" }).click();
	await page.waitForURL(/\/sign-in/);
	await other.page.reload();
	await other.page.waitForURL(/\/sign-in/);
});

test("one session is ended from the list", async ({ page, marketer, visit }) => {
	const other = await visit();
	await other.page.goto("/sign-in");
	await signInByHand(other.page, marketer);
	await other.page.waitForURL(`/w/${marketer.workspace}`);
	await page.goto(`/w/${marketer.workspace}/settings/account`);
	await page.getByRole("listitem").getByRole("button", { name: "Sign out" }).click();
	await expect(page.getByRole("listitem").filter({ hasText: "Last used" })).toHaveCount(1);
	await other.page.reload();
	await other.page.waitForURL(/\/sign-in/);
});

test("a page whose session has ended says so where it matters, and leads back after signing in", async ({
	page,
	marketer,
	visit,
	watched,
}) => {
	watched.allow(/^401 /);
	await page.goto(`/w/${marketer.workspace}/settings/account`);
	const elsewhere = await visit();
	await elsewhere.page.goto("/sign-in");
	await signInByHand(elsewhere.page, marketer);
	await elsewhere.page.waitForURL(`/w/${marketer.workspace}`);
	await elsewhere.context.request.delete("/api/account/sessions");
	await page.getByLabel("Your name").fill("Mette H.");
	await page.getByRole("button", { name: "Save profile" }).click();
	await expect(page.getByText("You are signed out.")).toBeVisible();
	await page.getByRole("link", { name: "Sign in" }).click();
	await signInByHand(page, marketer);
	await page.waitForURL(`/w/${marketer.workspace}/settings/account`);
});

test("nothing tells whether an address has an account", async ({ marketer, visit }) => {
	const { request } = (await visit()).context;
	const nobody = newcomer();
	const signUp = async (email: string) => {
		const { shop, ...person } = newcomer();
		const response = await request.post("/api/account/sign-up", {
			data: { ...person, email, workspace: shop, invite: null },
		});
		return {
			status: response.status(),
			keys: Object.keys(await response.json()),
			cookie: "set-cookie" in response.headers(),
		};
	};
	expect(await signUp(marketer.email)).toEqual(await signUp(nobody.email));
	const reset = async (email: string) => {
		const response = await request.post("/api/account/reset", { data: { email } });
		return { status: response.status(), body: await response.text() };
	};
	const unknown = newcomer().email;
	expect(await reset(marketer.email)).toEqual(await reset(unknown));
	await mailTo(marketer.email, /new password/);
	expect(countMails(unknown)).toBe(0);
	const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
	const signIn = async (email: string) => {
		const form = { csrfToken, email, password: "not the password", json: "true", callbackUrl: "/" };
		const response = await request.post("/api/auth/callback/credentials", { form });
		return { status: response.status(), body: await response.text() };
	};
	expect(await signIn(marketer.email)).toEqual(await signIn(unknown));
});

test("sign-in is limited per account, from whatever address", async ({ page, marketer, visit, watched }) => {
	watched.allow(/^401 POST .*\/api\/auth\/callback/);
	const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
	for (let attempt = 0; attempt < 10; attempt++) {
		const form = { csrfToken, email: marketer.email, password: "wrong one", json: "true", callbackUrl: "/" };
		await page.request.post("/api/auth/callback/credentials", { form });
	}
	const elsewhere = await visit();
	await elsewhere.page.goto("/sign-in");
	await signInByHand(elsewhere.page, marketer);
	await expect(elsewhere.page.getByText("Too many attempts.")).toBeVisible();
});

test("sign-in is limited per client address, whatever the account", async ({ request, watched }) => {
	watched.allow(/^401 POST/);
	const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
	const attempt = async () => {
		const form = { csrfToken, email: newcomer().email, password: "wrong one", json: "true", callbackUrl: "/" };
		return (await request.post("/api/auth/callback/credentials", { form })).text();
	};
	for (let count = 0; count < 60; count += 10) await Promise.all(Array.from({ length: 10 }, attempt));
	expect(await attempt()).toContain("too-many");
});
