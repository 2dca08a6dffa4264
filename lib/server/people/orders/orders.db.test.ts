import { beforeEach, expect, test } from "vitest";
import type { OrderDraft, OrderMapping } from "@/lib/contracts/orders";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { addMember, makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { ensureProfile } from "../ensure-profile";
import { eraseProfile } from "../erase/erase-profile";
import { normalIdentifier } from "../identifiers";
import { recordValues } from "../record-values";
import { addOrders } from "./add-orders";
import { declaredBought } from "./declared-bought";
import { applyOrderFile, planOrderFile, startOrderFile } from "./order-files";
import { orderOverview } from "./order-overview";

const now = new Date("2026-03-02T09:00:00Z");
const before = new Date("2026-03-01T09:00:00Z");

let workspace: TestWorkspace;
let workspaceId: string;
let purpose: string;
let products: Record<"free" | "scented", string>;

beforeEach(async () => {
	workspace = await makeWorkspace();
	workspaceId = workspace.id;
	purpose = (await db().purpose.findFirstOrThrow({ where: { workspaceId }, orderBy: { position: "asc" } })).id;
	products = { free: newId(), scented: newId() };
	for (const [scent, id] of Object.entries(products)) {
		const product = { externalId: scent, title: scent, contentHash: "1", attributes: { scent } };
		await db().product.create({ data: { workspaceId, id, ...product } });
	}
});

async function person(email: string): Promise<string> {
	const identifier = normalIdentifier(workspaceId, { kind: "email", text: email });
	const profile = await transaction((tx) =>
		ensureProfile(tx, workspaceId, identifier ? [identifier] : [], { locale: "en", now, givenAt: now }),
	);
	return profile?.id ?? "";
}

const consents = (profileId: string, action: "granted" | "withdrawn", at = now) =>
	db().consentEvent.create({
		data: {
			...{ workspaceId, id: newId(), profileId, purposeId: purpose, noticeId: newId(), noticeHash: "" },
			...{ action, method: "tap", at },
		},
	});

const order = (id: string, email: string | null, product = "free"): OrderDraft => ({
	...{ id, orderedAt: before.toISOString(), currency: "EUR", total: 12 },
	customer: { email, phone: null, id: null },
	lines: [{ product, quantity: 1, price: 12 }],
});
const take = (...orders: OrderDraft[]) => addOrders(workspace.scope, { purpose, orders }, now);
const joined = async () => (await orderOverview(workspace.scope)).joined;

test("an order is joined while its person agrees to its purpose, and by a later consent", async () => {
	const ida = await person("ida@example.com");
	const report = await take(order("1", " Ida@Example.com "), order("2", "eve@example.com"), order("3", null));
	expect(report).toMatchObject({ added: 3, joined: 0, apart: { "no-consent": 1, unknown: 1, nameless: 1 } });
	expect(await joined()).toBe(0);
	await consents(ida, "granted");
	expect(await joined()).toBe(1);
	await consents(ida, "withdrawn", new Date(now.getTime() + 1));
	expect(await joined()).toBe(0);
});

test("sent twice it is one, within a batch and after it", async () => {
	await consents(await person("ida@example.com"), "granted");
	expect(await take(order("1", "ida@example.com"), order("1", "ida@example.com"))).toMatchObject({
		added: 1,
		known: 1,
		joined: 1,
	});
	expect(await take(order("1", "ida@example.com"))).toMatchObject({ added: 0, known: 1, joined: 0 });
	expect(await orderOverview(workspace.scope)).toMatchObject({ orders: 1, joined: 1, people: 1 });
});

test("who was erased is not joined again by an older order, and what they bought still counts", async () => {
	const ida = await person("ida@example.com");
	await consents(ida, "granted");
	await take(order("1", "ida@example.com"));
	await eraseProfile({ workspaceId, actorId: null, by: "person" }, ida, now);
	expect(await db().orderIdentifier.count({ where: { workspaceId } })).toBe(0);
	expect(await take(order("2", "ida@example.com"))).toMatchObject({ added: 1, joined: 0, apart: { erased: 1 } });
	expect(await db().orderIdentifier.count({ where: { workspaceId } })).toBe(0);
	expect(await orderOverview(workspace.scope)).toMatchObject({ orders: 2, joined: 0 });
});

test("no address lies in the database in clear", async () => {
	await take(order("1", "canary@example.com"));
	expect(JSON.stringify(await db().orderIdentifier.findMany({ where: { workspaceId } }))).not.toContain("canary");
});

const csv = `Order;Date;SKU;Email;Qty;Price
1001;01.03.2026 10:30;free;ida@example.com;2;1.234,50
1001;01.03.2026 10:30;nowhere;ida@example.com;;10,00
1002;31.02.2026;free;eve@example.com;1;10,00
1003;2026-03-01;scented;eve@example.com;x;10,00
1004;2026-03-01;scented;eve@example.com;1;
`;

test("a file is looked at, run dry, and taken once", async () => {
	await consents(await person("ida@example.com"), "granted");
	const { scope } = workspace;
	const { id, columns, headers } = await startOrderFile(scope, { name: "orders.csv", bytes: Buffer.from(csv) });
	expect(headers).toHaveLength(6);
	expect(columns).toMatchObject({ order: 0, orderedAt: 1, product: 2, email: 3, quantity: 4, price: 5, total: null });
	const stored = await db().peopleImport.findFirstOrThrow({ where: { workspaceId, id } });
	expect(Buffer.from(stored.file ?? []).includes("ida@")).toBe(false);
	await expect(applyOrderFile(scope, id)).rejects.toMatchObject({ code: "invalid-input" });
	const planned = await planOrderFile(scope, id, { purpose, columns });
	expect(planned).toMatchObject({ added: 2, joined: 1, apart: { unknown: 1 }, strangeLines: 1, rejected: 2 });
	expect(planned.rejects).toEqual([
		{ row: 4, reason: "orderedAt" },
		{ row: 5, reason: "quantity" },
	]);
	expect(await db().customerOrder.count({ where: { workspaceId } })).toBe(0);
	expect(await applyOrderFile(scope, id)).toEqual(planned);
	expect(await applyOrderFile(scope, id)).toEqual(planned);
	const orders = await db().customerOrder.findMany({
		where: { workspaceId },
		orderBy: { externalId: "asc" },
		include: { lines: true },
	});
	expect(orders.map(({ externalId, total, lines }) => [externalId, Number(total), lines.length])).toEqual([
		["1001", 2479, 2],
		["1004", 0, 1],
	]);
	expect(orders[0]?.orderedAt).toEqual(new Date("2026-03-01T10:30:00Z"));
	expect(await db().peopleImport.findFirst({ where: { workspaceId, id } })).toMatchObject({
		status: "applied",
		file: null,
	});
});

test("what is needed has a column", async () => {
	const { id, columns } = await startOrderFile(workspace.scope, { name: "o.csv", bytes: Buffer.from(csv) });
	const without: OrderMapping = { purpose, columns: { ...columns, product: null } };
	await expect(planOrderFile(workspace.scope, id, without)).rejects.toMatchObject({
		...{ code: "invalid-input", issues: [{ path: "product", message: "needed" }] },
	});
});

test("declared against bought counts people of whom both may be used, and shows no small group", async () => {
	const trait = newId();
	const shape = { key: "scent", name: { en: "Scent" }, type: "choice", purposes: [purpose], shelfLifeDays: 30 };
	await db().trait.create({ data: { workspaceId, id: trait, ...shape } });
	const people = await Promise.all(Array.from({ length: 33 }, (_, index) => person(`p${index}@example.com`)));
	for (const [index, profileId] of people.entries()) {
		// The last one never agreed, the one before gave the word for nothing that was ordered for.
		if (index < 32) await consents(profileId, "granted");
		const value = { trait: { id: trait, shelfLifeDays: 30 }, value: "free", source: "quiz" as const, at: now };
		const purposes = index === 31 ? [] : [purpose];
		await transaction((tx) => recordValues(tx, { workspaceId, profileId }, [{ ...value, purposes }]));
	}
	await take(...people.map((_, index) => order(`${index}`, `p${index}@example.com`, index < 11 ? "scented" : "free")));
	const ask = (at: Date) => declaredBought(workspace.scope, { trait, attribute: "scent" }, at);
	expect((await ask(now)).rows).toEqual([
		{
			...{ said: "free", people: 31 },
			bought: [
				{ value: "free", people: 20 },
				{ value: "scented", people: 11 },
			],
		},
	]);
	expect((await ask(new Date(now.getTime() + 30 * 86_400_000))).rows).toEqual([]);
	const stranger = await makeWorkspace("Other");
	await expect(declaredBought(stranger.scope, { trait, attribute: "scent" }, now)).rejects.toMatchObject({
		code: "not-found",
	});
});

test("viewers take nothing in, and another workspace's purpose and file are refused", async () => {
	const { scope: viewer } = await addMember(workspace, "viewer");
	await expect(addOrders(viewer, { purpose, orders: [order("1", null)] })).rejects.toMatchObject({ code: "forbidden" });
	const { scope: stranger } = await makeWorkspace("Other");
	await expect(addOrders(stranger, { purpose, orders: [order("1", null)] })).rejects.toMatchObject({
		code: "invalid-input",
	});
	const { id, columns } = await startOrderFile(workspace.scope, { name: "o.csv", bytes: Buffer.from(csv) });
	await expect(planOrderFile(stranger, id, { purpose, columns })).rejects.toMatchObject({ code: "not-found" });
	await expect(applyOrderFile(stranger, id)).rejects.toMatchObject({ code: "not-found" });
});
