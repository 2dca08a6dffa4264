import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { listedPeople } from "./fixtures/listed-people";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

const email = "ida@example.com";

test("a person is restricted, used for nothing, and released again", async ({ page, marketer, api }) => {
	const ids = await listedPeople(api, [{ email, name: "Ida Krogh" }]);
	const person = `/w/${marketer.workspace}/people/${ids.get(email)}`;
	expect(await reachable(api)).toEqual({ matching: 1, reachable: 1 });
	await page.goto(person);
	await act(page, "Restrict");
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Not to be used");
	await expect(page.getByText("Mette Holm: not to be used any more.")).toBeVisible();
	await expectAccessible(page);
	expect(await reachable(api)).toEqual({ matching: 1, reachable: 0 });

	await page.goto(`/w/${marketer.workspace}/people`);
	await expect(page.getByRole("row", { name: /Ida Krogh/ })).toContainText("Not to be used");
	await page.goto(person);
	await act(page, "Lift the restriction");
	await expect(page.getByText("Mette Holm: may be used again.")).toBeVisible();
	await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Not to be used");
	expect(await reachable(api)).toEqual({ matching: 1, reachable: 1 });
});

test("an objection is answered from the queue, and so is a correction, each with what it comes to on the person's page", async ({
	page,
	marketer,
	api,
}) => {
	const ids = await listedPeople(api, [{ email, name: "Ida Krogh" }]);
	await api.post("people/traits", {
		...{ key: "budget", name: { en: "Budget" }, type: "number", unit: "kr.", options: [], sensitive: false },
		...{ shelfLifeDays: 30, purposes: await purposes(api), archived: false },
	});
	for (const kind of ["correction", "objection"]) {
		const who = { kind: "email", text: email };
		await api.post("people/requests", { kind, who, note: `A ${kind}`, receivedAt: new Date().toISOString() });
	}
	const queue = `/w/${marketer.workspace}/people/requests`;
	await page.goto(queue);
	await expect(page.getByRole("listitem").filter({ hasText: "Ida Krogh" })).toHaveCount(2);
	// From the request to the person's page, where it is corrected.
	await page.getByRole("listitem").filter({ hasText: "A correction" }).getByRole("link", { name: "Ida Krogh" }).click();
	await page.getByRole("button", { name: "Write down" }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("textbox", { name: "Value (kr.)" }).fill("250");
	await dialog.getByRole("checkbox", { name: "The person asked for it" }).check();
	await dialog.getByRole("button", { name: "Save" }).click();
	await expect(page.getByText("250 kr.")).toBeVisible();

	await page.goto(queue);
	await answer(page, "A correction", "Corrected");
	await answer(page, "A objection", "Withdraw all");
	await expect(page.getByRole("heading", { name: "Nothing is open" })).toBeVisible();
	await page.getByRole("radio", { name: "Closed" }).click();
	await expect(page.getByRole("listitem").filter({ hasText: "Ida Krogh" })).toHaveCount(2);
	await expectAccessible(page);

	await page.goto(`/w/${marketer.workspace}/people/${ids.get(email)}`);
	await expect(page.getByText("Withdrawn").first()).toBeVisible();
	// Nothing allows to keep it any longer.
	await expect(page.getByText("250 kr.")).toBeHidden();
	expect(await reachable(api)).toEqual({ matching: 1, reachable: 0 });
});

test("what is over its time is shown before it is deleted, and then is gone", async ({ page, marketer, api }) => {
	await listedPeople(api, [
		{ email: "old@example.com", name: "Olga Old", day: "2024-01-15" },
		{ email, name: "Ida Krogh" },
	]);
	await page.goto(`/w/${marketer.workspace}/settings/retention`);
	await page.getByRole("spinbutton", { name: "People who are not seen are kept for" }).fill("12");
	await expect(page.getByText("no response, 1 person, no value")).toBeVisible();
	await page.getByRole("button", { name: "Save" }).click();
	const ask = page.getByRole("alertdialog");
	await expect(ask).toContainText("1 person would be erased");
	await expectAccessible(page);
	await ask.getByRole("button", { name: "Cancel" }).click();
	expect((await api.get<{ known: number }>("people")).known).toBe(2);
	await page.getByRole("button", { name: "Save" }).click();
	await ask.getByRole("button", { name: "Save and delete" }).click();
	await expect(page.getByText("Saved.")).toBeVisible();
	await expect.poll(async () => (await api.get<{ known: number }>("people")).known, { timeout: 30_000 }).toBe(1);
	await page.goto(`/w/${marketer.workspace}/people`);
	await expect(page.getByRole("row", { name: /Ida Krogh/ })).toBeVisible();
	await expect(page.getByText("Olga Old")).toBeHidden();
	await page.goto(`/w/${marketer.workspace}/settings/retention`);
	await expect(page.getByText(/Last run/)).toBeVisible();
});

async function act(page: Page, name: string): Promise<void> {
	await page.getByRole("button", { name: "More" }).click();
	await page.getByRole("menuitem", { name }).click();
	await expectAccessible(page);
	await page.getByRole("alertdialog").getByRole("button", { name }).click();
	await expect(page.getByRole("alertdialog")).toBeHidden();
}

async function answer(page: Page, note: string, name: string): Promise<void> {
	const line = page.getByRole("listitem").filter({ hasText: note });
	await line.getByRole("button", { name, exact: true }).click();
	await page.getByRole("alertdialog").getByRole("button", { name }).click();
	await expect(line).toBeHidden();
}

const purposes = async (api: WorkspaceApi) => (await api.get<{ id: string }[]>("purposes")).map(({ id }) => id);

/** Of everybody, for the first purpose. */
async function reachable(api: WorkspaceApi): Promise<{ matching: number; reachable: number }> {
	const [purpose] = await purposes(api);
	const condition = { kind: "all", of: [] };
	const count = await api.post<{ matching: number; reachable: number }>("people/segments/count", {
		purpose,
		condition,
	});
	return { matching: count.matching, reachable: count.reachable };
}
