import { fillSignUp, signInByHand } from "./fixtures/account-steps";
import { expectAccessible } from "./fixtures/expect-accessible";
import { linkIn, mailTo } from "./fixtures/mails";
import { newcomer, signUp } from "./fixtures/marketer";
import { expect, test } from "./fixtures/test";
import { WorkspaceApi } from "./fixtures/workspace-api";

test("a new person joins by the mailed link, in the role it names, and is removed at once", async ({
	page,
	marketer,
	visit,
	watched,
}) => {
	test.slow();
	const colleague = newcomer("Ida Krogh");
	const members = `/w/${marketer.workspace}/settings/members`;
	await page.goto(members);
	await page.getByRole("button", { name: "Invite a member" }).click();
	const dialog = page.getByRole("dialog", { name: "Invite a member" });
	await dialog.getByLabel("E-mail address").fill(colleague.email);
	await dialog.getByRole("combobox", { name: "Role" }).click();
	await page.getByRole("option", { name: "Viewer" }).click();
	await expectAccessible(page);
	await dialog.getByRole("button", { name: "Make the invitation" }).click();
	await expect(dialog.getByText(`on its way to ${colleague.email}`)).toBeVisible();
	const shown = await dialog.getByRole("textbox", { name: "Copy the link" }).inputValue();
	await dialog.getByRole("button", { name: "Done" }).click();
	await expect(page.getByText("Waiting invitations")).toBeVisible();

	const invitation = linkIn(await mailTo(colleague.email, /invites you/));
	expect(new URL(shown).pathname).toBe(invitation);
	const theirs = await visit();
	await theirs.page.goto(invitation);
	await expect(theirs.page.getByRole("heading", { name: `Join ${marketer.shop}` })).toBeVisible();
	await expect(theirs.page.getByText("You are invited as viewer.")).toBeVisible();
	await expectAccessible(theirs.page);
	await fillSignUp(theirs.page, colleague);
	await theirs.page.getByRole("button", { name: "Create account and join" }).click();
	await theirs.page.waitForURL(`/w/${marketer.workspace}`);

	await page.reload();
	const row = page.getByRole("row").filter({ hasText: colleague.email });
	await expect(row).toBeVisible();
	await expect(page.getByText("Waiting invitations")).toBeHidden();
	await expectAccessible(page);

	// The link works once.
	const late = await visit();
	await late.page.goto(invitation);
	await expect(late.page.getByText("This invitation doesn't work any more")).toBeVisible();

	await row.getByRole("button", { name: "Remove" }).click();
	await page
		.getByRole("alertdialog")
		.getByRole("button", { name: `Remove ${colleague.name}` })
		.click();
	await expect(row).toBeHidden();
	// What they do next, on the page that they had open, leads out; nothing of the workspace is left to them.
	watched.allow(/^401 GET .*\/api\//);
	await theirs.page.getByRole("link", { name: "Catalog" }).click();
	await theirs.page.waitForURL(/\/sign-in/);
	const api = new WorkspaceApi(theirs.context.request, marketer.workspace);
	await expect(api.get("quizzes")).rejects.toThrow("401");
	await signInByHand(theirs.page, colleague);
	watched.allow(/^404 GET .*\/w\//);
	await expect(theirs.page.getByRole("heading", { name: "Nothing here" })).toBeVisible();
	await theirs.page.goto("/w");
	await theirs.page.waitForURL("/new-workspace");
	await expect(api.get("quizzes")).rejects.toThrow("404");
});

test("someone with an account joins by the link and switches between workspaces", async ({ page, marketer, visit }) => {
	const owner = await visit();
	const host = await signUp(owner.context.request, newcomer("Bo Lind"));
	const hosts = new WorkspaceApi(owner.context.request, host.workspace);
	const { url } = await hosts.post<{ url: string }>("invites", { email: marketer.email, role: "editor" });

	await page.goto(new URL(url).pathname);
	await expect(page.getByText(`You are signed in as ${marketer.email}.`)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: `Accept and go to ${host.shop}` }).click();
	await page.waitForURL(`/w/${host.workspace}`);
	await expect(page.getByRole("button", { name: "New quiz" })).toBeVisible();

	await page.getByRole("button", { name: /Switch workspace/ }).click();
	await expectAccessible(page);
	await page.getByRole("menuitem", { name: marketer.shop }).click();
	await page.waitForURL(`/w/${marketer.workspace}`);

	await page.getByRole("button", { name: /Switch workspace/ }).click();
	await page.getByRole("menuitem", { name: "New workspace" }).click();
	await page.waitForURL("/new-workspace");
	await page.getByLabel("Name of your workspace").fill("Third & last");
	await page.getByRole("button", { name: "Create workspace" }).click();
	await page.waitForURL(/\/w\/third-last/);
	await page.getByRole("button", { name: /Switch workspace/ }).click();
	await expect(page.getByRole("menuitem")).toHaveCount(4);
});

test("an invitation is accepted after signing in", async ({ marketer, api, visit }) => {
	const other = await visit();
	const guest = await signUp(other.context.request, newcomer("Liv Dam"));
	await other.context.clearCookies();
	const { url } = await api.post<{ url: string }>("invites", { email: guest.email, role: "editor" });
	await other.page.goto(new URL(url).pathname);
	await other.page.getByRole("link", { name: "Sign in to accept" }).click();
	await other.page.waitForURL(/\/sign-in\?next=/);
	await signInByHand(other.page, guest);
	// What leads there is a whole new page, which hears no click before its scripts are there.
	await other.page.waitForURL(new URL(url).pathname);
	await other.page.getByRole("button", { name: `Accept and go to ${marketer.shop}` }).click();
	await other.page.waitForURL(`/w/${marketer.workspace}`);
});

test("a role changes what a member may do with their next step", async ({ page, marketer, api, visit }) => {
	test.slow();
	const { id } = await api.publishedQuiz();
	const their = await visit();
	const colleague = newcomer("Ida Krogh");
	const { url } = await api.post<{ url: string }>("invites", { email: colleague.email, role: "viewer" });
	await signUp(their.context.request, colleague, url.split("/").at(-1));
	const theirApi = new WorkspaceApi(their.context.request, marketer.workspace);

	await their.page.goto(`/w/${marketer.workspace}`);
	await expect(their.page.getByRole("link", { name: "Find your routine" })).toBeVisible();
	await expect(their.page.getByRole("button", { name: "New quiz" })).toBeHidden();
	await their.page.goto(`/w/${marketer.workspace}/settings`);
	await expect(their.page.getByLabel("Name")).toBeDisabled();
	await expect(their.page.getByText("Only owners can change this.")).toBeVisible();
	await expectAccessible(their.page);
	await their.page.goto(`/w/${marketer.workspace}/settings/members`);
	await expect(their.page.getByRole("button", { name: "Invite a member" })).toBeHidden();
	await expect(theirApi.createQuiz()).rejects.toThrow("403");
	await expect(theirApi.edit(id, [{ op: "set", node: null, key: "currency", value: "SEK" }])).rejects.toThrow("403");
	await expect(theirApi.publish(id)).rejects.toThrow("403");
	await expect(theirApi.importCatalog()).rejects.toThrow("403");
	await expect(theirApi.post("invites", { email: colleague.email, role: "owner" })).rejects.toThrow("403");

	await page.goto(`/w/${marketer.workspace}/settings/members`);
	await page.getByRole("combobox", { name: `Role of ${colleague.name}` }).click();
	await page.getByRole("option", { name: "Editor" }).click();
	await expect(page.getByRole("combobox", { name: `Role of ${colleague.name}` })).toHaveText("Editor");
	await expect.poll(() => theirApi.createQuiz("Theirs").then(() => "made", String)).toBe("made");
	await their.page.goto(`/w/${marketer.workspace}`);
	await expect(their.page.getByRole("button", { name: "New quiz" })).toBeVisible();
});

test("the last owner can't step down or leave", async ({ page, marketer, watched }) => {
	watched.allow(/^409 /);
	await page.goto(`/w/${marketer.workspace}/settings/members`);
	await page.getByRole("combobox", { name: `Role of ${marketer.name}` }).click();
	await page.getByRole("option", { name: "Viewer" }).click();
	await expect(page.getByText("A workspace needs an owner.")).toBeVisible();
	await page.getByRole("button", { name: "Leave" }).click();
	await page.getByRole("alertdialog").getByRole("button", { name: "Leave the workspace" }).click();
	await expect(page.getByRole("alertdialog").getByText("A workspace needs an owner.")).toBeVisible();
});

test("a withdrawn invitation doesn't work", async ({ page, marketer, api, visit }) => {
	const guest = newcomer("Liv Dam");
	const { url } = await api.post<{ url: string }>("invites", { email: guest.email, role: "editor" });
	await page.goto(`/w/${marketer.workspace}/settings/members`);
	await page.getByRole("button", { name: "Withdraw" }).click();
	await page.getByRole("alertdialog").getByRole("button", { name: "Withdraw the invitation" }).click();
	await expect(page.getByText("Waiting invitations")).toBeHidden();
	const other = await visit();
	await other.page.goto(new URL(url).pathname);
	await expect(other.page.getByText("This invitation doesn't work any more")).toBeVisible();
});
