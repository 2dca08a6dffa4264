import { expectAccessible } from "./fixtures/expect-accessible";
import { listedPeople } from "./fixtures/listed-people";
import { newcomer, signUp } from "./fixtures/marketer";
import { expect, test } from "./fixtures/test";
import { WorkspaceApi } from "./fixtures/workspace-api";

test("a viewer sees how many people there are and what they agree to, and nowhere who they are", async ({
	marketer,
	api,
	visit,
	watched,
}) => {
	test.slow();
	const email = "secretname@hidden.example";
	const ids = await listedPeople(api, [{ email, name: "Secretname Holm" }]);
	await api.post("people/requests", {
		...{ kind: "correction", who: { kind: "email", text: email }, note: "Secretname wrote a letter" },
		receivedAt: new Date().toISOString(),
	});
	const their = await visit();
	const { url } = await api.post<{ url: string }>("invites", { email: "guest@example.com", role: "viewer" });
	await signUp(their.context.request, { ...newcomer("Bo Lind"), email: "guest@example.com" }, url.split("/").at(-1));
	const { page } = their;
	const replies: string[] = [];
	page.on("response", async (response) => {
		if (/json|html|x-component/.test(response.headers()["content-type"] ?? ""))
			replies.push(await response.text().catch(() => ""));
	});

	const people = `/w/${marketer.workspace}/people`;
	await page.goto(people);
	const row = page.getByRole("row", { name: /s…@….example/ });
	await expect(row).toContainText("Newsletter");
	await expectAccessible(page);
	await row.getByRole("link").click();
	await expect(page.getByRole("heading", { level: 1, name: "s…@….example" })).toBeVisible();
	await expect(page.getByText("Agreed", { exact: true })).toBeVisible();
	await expect(page.getByRole("button", { name: "More" })).toBeHidden();
	await expectAccessible(page);

	await page.goto(`${people}/requests`);
	await expect(page.getByText("Correction")).toBeVisible();
	await expect(page.getByRole("button", { name: "New request" })).toBeHidden();
	for (const tab of ["segments", "traits", "orders", "freshness", "lists"]) {
		await page.goto(`${people}/${tab}`);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expectAccessible(page);
	}
	await page.goto(`${people}/${ids.get(email)}/proof`);
	await expect(page.getByRole("link", { name: "s…@….example" })).toBeVisible();
	expect(replies.filter((text) => /secretname|hidden\.example/i.test(text))).toEqual([]);

	// What the page doesn't offer, the address refuses.
	watched.allow(/^403 /);
	const theirs = new WorkspaceApi(their.context.request, marketer.workspace);
	await expect(theirs.put(`people/${ids.get(email)}/restriction`, { restricted: true })).rejects.toThrow("403");
	await expect(theirs.post(`people/${ids.get(email)}/erasure`, { confirm: "ERASE" })).rejects.toThrow("403");
	// Whoever knows the address may ask for it, and learns no more than that somebody is there.
	const found = await theirs.post<{ rows: { name: string | null }[] }>("people/find", { text: email });
	expect(JSON.stringify(found)).not.toMatch(/secretname/i);
});
