import type { Page } from "@playwright/test";
import type { ErrorReply } from "../lib/contracts/errors";
import type { OrderReport } from "../lib/contracts/orders";
import { PHONE } from "./fixtures/devices";
import { answer, expectReady, finish, OFFLINE, pairingLink, signUp, TABLET } from "./fixtures/kiosk-steps";
import { linkIn, mailTo } from "./fixtures/mails";
import { publishedWithTrait } from "./fixtures/published-with-trait";
import { expectStored } from "./fixtures/shopper-steps";
import { expect, test } from "./fixtures/test";
import type { WorkspaceApi } from "./fixtures/workspace-api";

test("one person, from a kiosk without a network to being forgotten", async ({
	page,
	marketer,
	api,
	visit,
	watched,
}) => {
	test.slow();
	watched.allow(OFFLINE);
	const people = `/w/${marketer.workspace}/people`;
	const { id, slug, advice, news, trait } = await publishedWithTrait(api, 20);
	const address = `ida.${slug}@example.com`;

	// At an event: asked, advised and signed up without a network, handed in when there is one.
	const { page: kiosk, context } = await visit(TABLET);
	await kiosk.goto((await pairingLink(api, id)).link);
	await expectReady(kiosk);
	await context.setOffline(true);
	await kiosk.getByRole("button", { name: "Start" }).click();
	await answer(kiosk);
	await signUp(kiosk, address);
	await finish(kiosk);
	await context.setOffline(false);
	await expectStored(api, id, { completed: 1, open: 0, events: 7 });

	// By mail: the receipt, and behind its link what is held; a correction.
	const { page: me } = await visit(PHONE);
	await me.goto(linkIn(await mailTo(address, /What you agreed to/)));
	const known = me.getByRole("region", { name: "What is kept about you" });
	await expect(known).toContainText("Easily red");
	await correct(me, "Calm");
	await expect(known).toContainText("You wrote it here");

	// What goes stale is asked again, and confirmed by a tap.
	await page.goto(`${people}/freshness`);
	await page.getByRole("button", { name: "Ask if it is still true" }).click();
	const asking = page.getByRole("dialog");
	await asking.getByRole("combobox", { name: "Written to for" }).click();
	await page.getByRole("option", { name: advice.name.en }).click();
	await asking.getByRole("checkbox", { name: /^Skin/ }).check();
	await asking.getByRole("button", { name: "Send the mails" }).click();
	await expect(page.getByText("1 person is asked")).toBeVisible();
	await me.goto(linkIn(await mailTo(address, /Is this still true\?/)));
	await me.getByRole("button", { name: /Yes, still true/ }).tap();
	await expect(me.getByRole("heading", { name: "Nothing is out of date. Thank you." })).toBeVisible();

	// A purchase is joined, and a segment finds who made it.
	const { joined } = await buy(api, advice.id, address);
	expect(joined).toBe(1);
	const condition = {
		kind: "all",
		of: [
			{ kind: "bought", what: { of: "anything" }, orders: 1, days: null },
			{ kind: "trait", trait, test: { op: "is", values: ["calm"] } },
		],
	};
	const segment = { name: "Calm buyers", purpose: advice.id, condition };
	expect(await api.post("people/segments/count", { purpose: advice.id, condition })).toMatchObject({ reachable: 1 });
	await api.post("people/segments", segment);

	// For another purpose nobody is handed out; for its own they are.
	const forNews = await api.post<{ id: string }>("people/segments", { ...segment, name: "News", purpose: news.id });
	const taken = { recipient: "Klaviyo", identifiers: ["email"], traits: [trait] };
	const refused = await api.request.post(`/api/w/${marketer.workspace}/people/segments/${forNews.id}/exports`, {
		data: taken,
	});
	expect(((await refused.json()) as ErrorReply).error.code).toBe("lack-of-purpose");
	await page.goto(`${people}/segments`);
	await page.getByRole("button", { name: "Export Calm buyers" }).click();
	await page.getByRole("dialog").getByRole("textbox", { name: "Who gets it" }).fill("Agency X");
	await page.getByRole("dialog").getByRole("button", { name: "Write the file" }).click();
	await expect(page.getByRole("dialog").getByRole("link", { name: "Download" })).toBeVisible();

	// The person sees where it went, and has all of it erased.
	await me.goto(linkIn(await mailTo(address, /What you agreed to/)));
	await expect(me.getByRole("region", { name: "Where it went" })).toContainText("Agency X");
	await me.getByRole("link", { name: "Erase everything" }).tap();
	await me.getByRole("button", { name: "Yes, erase everything" }).tap();
	await expect(me.getByRole("heading", { name: "Everything is erased." })).toBeVisible();
	await page.goto(people);
	await expect(page.getByRole("heading", { name: "Nobody is known yet" })).toBeVisible();
	expect(await api.post("people/segments/count", { purpose: advice.id, condition })).toMatchObject({ matching: 0 });
	await expectStored(api, id, { completed: 1, open: 0, events: 7 });
});

async function correct(me: Page, value: string): Promise<void> {
	const known = me.getByRole("region", { name: "What is kept about you" });
	await known.getByText("Correct: Skin").tap();
	await known.getByRole("radio", { name: value }).check();
	await known.getByRole("button", { name: "Save: Skin" }).tap();
	await expect(me.getByRole("status")).toHaveText("Saved.");
}

const buy = (api: WorkspaceApi, purpose: string, email: string) =>
	api.post<OrderReport>("people/orders", {
		purpose,
		orders: [
			{
				...{ id: "1001", orderedAt: new Date().toISOString(), currency: "DKK", total: 149 },
				customer: { email },
				lines: [{ product: "c1", price: 149 }],
			},
		],
	});
