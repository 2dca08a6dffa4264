import { beforeEach, describe, expect, test } from "vitest";
import type { CustomerReport, CustomerTarget } from "@/lib/contracts/customers";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { addMember, makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { ensureProfile } from "../ensure-profile";
import { eraseProfile } from "../erase/erase-profile";
import { dropOldFiles } from "../exports/expiry-loop";
import { type IdentifierKind, normalIdentifier } from "../identifiers";
import { undoMerge } from "../merge/undo-merge";
import { getPerson } from "../person/get-person";
import { recordValues } from "../record-values";
import { addCustomers } from "./add-customers";
import { applyCustomerFile, planCustomerFile, readCustomerImport, startCustomerFile } from "./customer-files";
import { applyNext } from "./customer-loop";
import { saveMergeRule } from "./merge-rule";
import { rejectedRows } from "./rejects";

const now = new Date("2026-06-01T09:00:00Z");
const day = (n: number) => new Date(Date.UTC(2026, 4, n));
const header = "E-mail;Telefon;Kundenummer;Navn;Hud;Ja til mail;Samtykkedato;Bevis";

let workspace: TestWorkspace;
let workspaceId: string;
let purpose: string;
let skin: string;

beforeEach(async () => {
	workspace = await makeWorkspace();
	workspaceId = workspace.id;
	const where = { workspaceId, confirmed: false };
	purpose = (await db().purpose.findFirstOrThrow({ where, orderBy: { position: "asc" } })).id;
	skin = newId();
	const options = ["dry", "oily"].map((value) => ({
		value,
		name: { en: value, da: value === "dry" ? "Tør" : "Fedtet" },
	}));
	const shape = { key: "skin", name: { en: "Skin", da: "Hud" }, type: "choice", options, shelfLifeDays: 365 };
	await db().trait.create({ data: { workspaceId, id: skin, ...shape, purposes: [purpose] } });
});

/** Somebody who is known by this, and agrees to the purpose. */
async function person(kind: IdentifierKind, text: string, { granted = true } = {}): Promise<string> {
	const identifier = normalIdentifier(workspaceId, { kind, text });
	const profile = await transaction((tx) =>
		ensureProfile(tx, workspaceId, identifier ? [identifier] : [], { locale: "en", now: day(1), givenAt: day(1) }),
	);
	const profileId = profile?.id ?? "";
	if (granted) await agree(profileId, "granted", day(1));
	return profileId;
}

const agree = (profileId: string, action: string, at: Date) =>
	db().consentEvent.create({
		data: {
			...{ workspaceId, id: newId(), profileId, purposeId: purpose, noticeId: newId(), noticeHash: "" },
			...{ action, method: "tap", at },
		},
	});

const csv = (...rows: string[]) => ({ name: "kunder.csv", bytes: Buffer.from([header, ...rows].join("\n")) });
const said = "ja;31.5.2026;Liste 7";

const guessed = (): CustomerTarget[] => [
	...(["email", "phone", "external", "name"] as const).map((field) => ({ kind: "field" as const, field })),
	{ kind: "trait", trait: skin },
	{ kind: "consent", purpose },
	{ kind: "field", field: "agreedAt" },
	{ kind: "field", field: "proof" },
];

/** Uploaded, tried, confirmed and taken: gives the dry run's report and the real one. */
async function take(...rows: string[]): Promise<{ id: string; planned: CustomerReport; report: CustomerReport }> {
	const { scope } = workspace;
	const { id } = await startCustomerFile(scope, csv(...rows));
	const planned = await planCustomerFile(scope, id, { purpose, columns: guessed() });
	await applyCustomerFile(scope, id);
	await applyAll();
	const { status, report } = await readCustomerImport(scope, id);
	expect(status).toBe("applied");
	return { id, planned, report: report as CustomerReport };
}

async function applyAll(): Promise<void> {
	const fail = (error: unknown) => {
		throw error;
	};
	while (await applyNext(fail));
}

const people = () => db().profile.findMany({ where: { workspaceId, mergedInto: null }, include: { values: true } });
const holder = async (kind: IdentifierKind, text: string) => {
	const hash = normalIdentifier(workspaceId, { kind, text })?.hash ?? "";
	const key = { workspaceId, kind, hash };
	return (await db().identifier.findUnique({ where: { workspaceId_kind_hash: key } }))?.profileId ?? null;
};

describe("a file of customers", () => {
	test("is looked at, tried without writing anything, and then taken in as it was shown", async () => {
		const file = csv(`ida@example.com;+45 12 34 56 78;17;Ida Holm;Tør;${said}`);
		const looked = await startCustomerFile(workspace.scope, file);
		expect(looked.headers).toHaveLength(8);
		expect(looked.columns).toEqual(guessed().map((one) => (one.kind === "consent" ? { kind: "ignore" } : one)));
		await expect(applyCustomerFile(workspace.scope, looked.id)).rejects.toMatchObject({ code: "invalid-input" });
		const tried = await planCustomerFile(workspace.scope, looked.id, { purpose, columns: guessed() });
		expect(tried).toMatchObject({ rows: 1, added: 1, values: 1, consents: 1, problems: [] });
		expect(await people()).toEqual([]);
		const { planned, report, id } = await take(`ida@example.com;+45 12 34 56 78;17;Ida Holm;Tør;${said}`);
		expect(report).toEqual(planned);
		const ida = await getPerson(workspace.scope, (await holder("phone", "+4512345678")) ?? "");
		expect(ida).toMatchObject({ name: "Ida Holm", consents: [{ purpose, method: "import", action: "granted" }] });
		expect(ida.identifiers.map(({ text }) => text)).toEqual(["ida@example.com", "17", "+4512345678"]);
		expect(ida.traits).toMatchObject([
			{ trait: skin, values: [{ value: "dry", source: "import", purposes: [purpose] }] },
		]);
		const stored = await db().peopleImport.findFirstOrThrow({ where: { workspaceId, id } });
		expect(stored).toMatchObject({ file: null, done: 1, heldUntil: null });
		expect(await db().auditLine.count({ where: { workspaceId, action: "customers.imported", subject: id } })).toBe(1);
	});

	test("taken in again changes nothing, and says so; a value that changed is the newer", async () => {
		const rows = [`ida@example.com;;17;Ida;Tør;${said}`, `per@example.com;;18;Per;;${said}`];
		expect((await take(...rows)).report).toMatchObject({ added: 2, values: 1, consents: 2 });
		const dump = async () => [await people(), await db().consentEvent.findMany({ where: { workspaceId } })];
		const before = await dump();
		const { planned, report } = await take(...rows, ...rows);
		expect(report).toMatchObject({ rows: 4, added: 0, changed: 0, unchanged: 4, values: 0, consents: 0 });
		expect(planned).toEqual(report);
		expect(await dump()).toEqual(before);
		expect((await take(`ida@example.com;;17;Ida;oily;${said}`)).report).toMatchObject({ changed: 1, values: 1 });
		const values = (await people()).flatMap((one) => one.values);
		expect(values.filter(({ current }) => current)).toMatchObject([{ value: "oily" }]);
	});

	test("names each problem by row, takes the rest of such rows, and gives them back with what to do", async () => {
		await person("email", "per@example.com");
		const { report, planned, id } = await take(
			`ida@example.com;12;;Ida;Tør;${said}`,
			`per@example.com;;;Per;Grøn;nej;;`,
			"nobody;;;;Tør;;;",
			";;;Anna;Tør;;;",
			`eva@example.com;;;=cmd|1;Tør;måske;;`,
			`bo@example.com;;;Bo;Tør;ja;31.5.2026;`,
			`ulla@example.com;;;Ulla;Tør;ja;32.5.2026;Liste 7`,
		);
		expect(report).toEqual(planned);
		expect(report).toMatchObject({ rows: 7, added: 1, changed: 1, apart: { "no-consent": 3 } });
		expect(report.problems).toEqual([
			{ problem: "phone", column: "Telefon", count: 1, rows: [2] },
			{ problem: "value", column: "Hud", count: 1, rows: [3] },
			{ problem: "email", column: "E-mail", count: 1, rows: [4] },
			{ problem: "no-identifier", column: null, count: 1, rows: [5] },
			{ problem: "consent-word", column: "Ja til mail", count: 1, rows: [6] },
			{ problem: "no-proof", column: null, count: 1, rows: [7] },
			{ problem: "agreed-date", column: "Samtykkedato", count: 1, rows: [8] },
		]);
		const { csv: stream, name } = await rejectedRows(workspace.scope, id, "da");
		expect(name).toBe("kunder-rejected.csv");
		const text = await new Response(stream).text();
		const lines = text.trim().split("\r\n");
		expect(lines[0]).toContain(`${header};Række;Hvad der skal rettes`);
		expect(lines).toHaveLength(8);
		expect(lines[1]).toContain("Telefon: Det er intet telefonnummer.");
		expect(text).toContain("'=cmd|1");
		const stored = await db().importReject.findMany({ where: { workspaceId } });
		expect(stored.some(({ line }) => Buffer.from(line).includes("eva@"))).toBe(false);
		await dropOldFiles(new Date(Date.now() + 86_400_001));
		await expect(rejectedRows(workspace.scope, id, "da")).rejects.toMatchObject({ code: "gone" });
	});

	test("keeps nothing of who doesn't agree, has withdrawn or is restricted", async () => {
		await person("email", "eva@example.com", { granted: false });
		const bo = await person("email", "bo@example.com");
		await agree(bo, "withdrawn", day(20));
		const ulla = await person("email", "ulla@example.com");
		await db().profile.updateMany({ where: { workspaceId, id: ulla }, data: { restrictedAt: day(2) } });
		const before = await people();
		const { report } = await take(
			"eva@example.com;;1;Eva;Tør;;;",
			"new@example.com;;2;New;Tør;;;",
			"bo@example.com;;3;Bo;Tør;ja;10.5.2026;Liste 1",
			`ulla@example.com;;4;Ulla;Tør;${said}`,
		);
		expect(report).toMatchObject({ added: 0, changed: 0, rejected: 0, apart: { "no-consent": 3, restricted: 1 } });
		expect(await people()).toEqual(before);
		expect(await holder("external", "2")).toBeNull();
	});

	test("makes nobody anew who was erased, unless they gave it later; the rows left out go with any erasure", async () => {
		const ida = await person("email", "ida@example.com");
		const { id } = await take("not an address;;;;;;;");
		await eraseProfile({ workspaceId, actorId: null, by: "person" }, ida, day(30));
		expect(await db().importReject.count({ where: { workspaceId, importId: id } })).toBe(0);
		const { report } = await take("ida@example.com;;17;Ida;Tør;ja;29.5.2026;Liste 7", "ida@example.com;;;Ida;Tør;;;");
		expect(report).toMatchObject({ added: 0, apart: { erased: 2 }, rejected: 0 });
		expect(await people()).toEqual([]);
		expect((await take("ida@example.com;;17;Ida;Tør;ja;31.5.2026;Liste 8")).report).toMatchObject({ added: 1 });
	});

	test("doesn't outdo the person's own word", async () => {
		const ida = await person("email", "ida@example.com");
		const own = { trait: { id: skin }, value: "oily", source: "quiz" as const, purposes: [purpose], at: day(2) };
		await transaction((tx) => recordValues(tx, { workspaceId, profileId: ida }, [own]));
		expect((await take("ida@example.com;;;;Tør;;;")).report).toMatchObject({ changed: 1, values: 1 });
		const [known] = await people();
		expect(known?.values.filter(({ current }) => current)).toMatchObject([{ value: "oily", source: "quiz" }]);
		expect((await take("ida@example.com;;;;Tør;;;")).report).toMatchObject({ unchanged: 1, values: 0 });
	});

	test("asks for the columns that it needs, and for traits that the purpose may use", async () => {
		const { id } = await startCustomerFile(workspace.scope, csv("a@example.com;;;;;;;"));
		const plan = (columns: CustomerTarget[], of = purpose) =>
			planCustomerFile(workspace.scope, id, { purpose: of, columns });
		const refused = (path: string, message: string) => ({ code: "invalid-input", issues: [{ path, message }] });
		const only = guessed();
		await expect(plan(only.slice(3))).rejects.toMatchObject(refused("columns", "identifier"));
		await expect(plan([...only, { kind: "trait", trait: skin }])).rejects.toMatchObject(refused("columns", "twice"));
		await expect(plan(only.slice(0, 7))).rejects.toMatchObject(refused("columns", "proof"));
		await expect(plan(only, newId())).rejects.toMatchObject({ code: "invalid-input" });
		const other = await db().purpose.findFirstOrThrow({ where: { workspaceId, NOT: { id: purpose } } });
		await expect(plan(only, other.id)).rejects.toMatchObject(refused(skin, "other-purpose"));
	});
});

describe("a row that names two people", () => {
	const row = "ida@example.com;;17;Ida;Tør;;;";

	test("makes them one by the rule, which is named and can be undone, and then isn't made again", async () => {
		const ida = await person("email", "ida@example.com");
		const shop = await person("external", "17");
		const { report, planned } = await take(row);
		expect(report).toMatchObject({ merged: 1, changed: 1, problems: [] });
		expect(planned).toEqual(report);
		expect(await holder("external", "17")).toBe(ida);
		const known = await getPerson(workspace.scope, ida);
		expect(known.merges).toMatchObject([{ rule: "import", kinds: ["email", "external"], file: "kunder.csv", row: 2 }]);
		expect(known.events).toContainEqual(expect.objectContaining({ kind: "merge", rule: "import", row: 2 }));
		expect((await take(row)).report).toMatchObject({ merged: 0, unchanged: 1 });
		await undoMerge(workspace.scope, known.merges[0]?.id ?? "", now);
		expect(await holder("external", "17")).toBe(shop);
		const again = await take(row);
		expect(again.report).toMatchObject({ merged: 0, unchanged: 1, problems: [{ problem: "several", count: 1 }] });
		expect(await holder("external", "17")).toBe(shop);
		expect((await getPerson(workspace.scope, ida)).alike).toMatchObject([{ id: shop }]);
		expect((await getPerson(workspace.scope, shop)).alike).toMatchObject([{ id: ida }]);
	});

	test("is followed by rows that name them otherwise, in the same part", async () => {
		const ida = await person("email", "ida@example.com");
		const shop = await person("external", "17");
		await transaction((tx) =>
			ensureProfile(
				tx,
				workspaceId,
				(["external", "phone"] as const).flatMap(
					(kind) => normalIdentifier(workspaceId, { kind, text: kind === "phone" ? "+4512345678" : "17" }) ?? [],
				),
				{ locale: "en", now: day(1), givenAt: day(1) },
			),
		);
		const { report, planned } = await take(row, ";+4512345678;;;Fedtet;;;", row);
		expect(report).toMatchObject({ rows: 3, merged: 1 });
		expect(planned).toMatchObject({ rows: 3, merged: 1 });
		expect(await db().traitValue.count({ where: { workspaceId, profileId: shop } })).toBe(0);
		expect(await db().traitValue.count({ where: { workspaceId, profileId: ida } })).toBeGreaterThan(1);
	});

	test("leaves them two where the rule doesn't name both identifiers, or they have two ids of the shop", async () => {
		const ida = await person("email", "ida@example.com");
		const phone = await person("phone", "+4512345678");
		const shop = await person("external", "17");
		expect((await take("ida@example.com;+4512345678;;;;;;")).report).toMatchObject({ merged: 0, rejected: 1 });
		await saveMergeRule(workspace.scope, { kinds: ["email", "phone"] }, now);
		expect((await take(row)).report).toMatchObject({ merged: 0 });
		expect((await take("ida@example.com;+4512345678;;;;;;")).report).toMatchObject({ merged: 1 });
		expect(await holder("phone", "+4512345678")).toBe(ida);
		expect(phone).not.toBe(ida);
		await saveMergeRule(workspace.scope, { kinds: ["email", "external"] }, now);
		await take("ida@example.com;;16;;;;;");
		expect((await take(row)).report).toMatchObject({ merged: 0, problems: [{ problem: "several" }] });
		expect(await holder("external", "17")).toBe(shop);
	});

	test("touches neither when one of them is restricted", async () => {
		const ida = await person("email", "ida@example.com");
		const shop = await person("external", "17");
		await db().profile.updateMany({ where: { workspaceId, id: shop }, data: { restrictedAt: day(2) } });
		expect((await take(row)).report).toMatchObject({ merged: 0, changed: 1 });
		expect([await holder("email", "ida@example.com"), await holder("external", "17")]).toEqual([ida, shop]);
	});

	test("the rule is the owner's to change", async () => {
		const { scope: editor } = await addMember(workspace, "editor");
		await expect(saveMergeRule(editor, { kinds: [] }, now)).rejects.toMatchObject({ code: "forbidden" });
	});
});

describe("a large file", () => {
	test("goes on where it stopped, is taken by one process at a time, and comes to the same", async () => {
		const rows = Array.from({ length: 450 }, (_, at) => `p${at}@example.com;;${at};P${at};Tør;${said}`);
		const { scope } = workspace;
		const { id } = await startCustomerFile(scope, csv(...rows));
		await planCustomerFile(scope, id, { purpose, columns: guessed() });
		await applyCustomerFile(scope, id);
		const errors: unknown[] = [];
		let checks = 0;
		// Asked once for the claim, then before each part.
		const clock = () => {
			if (++checks === 4) throw new Error("the process ends");
			return new Date();
		};
		await applyNext((error) => errors.push(error), clock);
		expect(errors).toHaveLength(1);
		const stopped = await readCustomerImport(scope, id);
		expect(stopped).toMatchObject({ status: "stopped", done: 200, rows: 450, report: { added: 200 } });
		await applyCustomerFile(scope, id);
		const fail = (error: unknown) => errors.push(error);
		await Promise.all([applyNext(fail), applyNext(fail), applyNext(fail)]);
		expect(errors).toHaveLength(1);
		expect(await readCustomerImport(scope, id)).toMatchObject({
			...{ status: "applied", done: 450, report: { rows: 450, added: 450, consents: 450 } },
		});
		expect(await people()).toHaveLength(450);
	});
});

describe("customers as JSON", () => {
	const customer = (email: string, more = {}) => ({
		...{ email, phone: null, id: null, name: null, saidAt: null, traits: { skin: "dry" }, ...more },
		consents: [{ purpose, at: day(30).toISOString(), proof: "Checkout" }],
	});

	test("are taken by the same rules; sent twice they are taken once", async () => {
		const customers = [customer("ida@example.com", { id: "17" }), customer("IDA@example.com "), customer("nobody")];
		const report = await addCustomers(workspace.scope, { purpose, customers }, now);
		expect(report).toMatchObject({ rows: 3, added: 1, unchanged: 1, values: 1, rejected: 1 });
		expect(report.problems).toMatchObject([{ problem: "no-identifier", rows: [3] }]);
		const again = await addCustomers(workspace.scope, { purpose, customers }, now);
		expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 2, values: 0, consents: 0 });
		const wrong = customer("per@example.com", { traits: { skin: "green", shoe: 43 } });
		expect(await addCustomers(workspace.scope, { purpose, customers: [wrong] }, now)).toMatchObject({
			...{ added: 1, values: 0, problems: [{ problem: "value", column: "traits", count: 2 }] },
		});
	});

	test("viewers take nothing in, and another workspace's file and purpose are refused", async () => {
		const { scope: viewer } = await addMember(workspace, "viewer");
		const batch = { purpose, customers: [customer("ida@example.com")] };
		await expect(addCustomers(viewer, batch, now)).rejects.toMatchObject({ code: "forbidden" });
		const { scope: stranger } = await makeWorkspace("Other");
		await expect(addCustomers(stranger, batch, now)).rejects.toMatchObject({ code: "invalid-input" });
		const { id } = await startCustomerFile(workspace.scope, csv("a;;;;;;;"));
		const mapping = { purpose, columns: guessed() };
		await expect(planCustomerFile(viewer, id, mapping)).rejects.toMatchObject({ code: "forbidden" });
		await expect(planCustomerFile(stranger, id, mapping)).rejects.toMatchObject({ code: "not-found" });
		await expect(applyCustomerFile(stranger, id)).rejects.toMatchObject({ code: "not-found" });
		await expect(readCustomerImport(stranger, id)).rejects.toMatchObject({ code: "not-found" });
		await expect(rejectedRows(stranger, id, "en")).rejects.toMatchObject({ code: "not-found" });
	});
});
