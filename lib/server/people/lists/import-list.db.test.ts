import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { normalIdentifier } from "../identifiers";
import { importList } from "./import-list";

const now = new Date("2026-06-01T09:00:00Z");
let workspace: TestWorkspace;
let purpose: { id: string; key: string };
beforeEach(async () => {
	workspace = await makeWorkspace();
	purpose = await db().purpose.findFirstOrThrow({ where: { workspaceId: workspace.id, confirmed: false } });
});

const file = (...rows: string[]) => ({
	...{ name: "fair.csv", columns: {} },
	bytes: Buffer.from(["E-mail;Navn;Formål;Dato;Bevis", ...rows].join("\n")),
});
const row = (email: string, { date = "31.5.2026", proof = "List 7, line 3" } = {}) =>
	`${email};Ida Holm;${purpose.key};${date};${proof}`;
const lines = () =>
	db().consentEvent.findMany({ where: { workspaceId: workspace.id }, orderBy: [{ at: "asc" }, { id: "asc" }] });

test("tried, it writes nothing; applied, each consent stands in the ledger with its proof and its day, once", async () => {
	const list = file(row("ida@example.com"), row("IDA@example.com "), row("per@example.com", { date: "2026-05-30" }));
	const tried = await importList(workspace.scope, list, null, now);
	expect(tried).toMatchObject({ rows: 3, consents: 2, newPeople: 2, knownPeople: 0, refused: [], applied: false });
	expect(tried.columns).toEqual({ email: 0, name: 1, purpose: 2, date: 3, proof: 4 });
	expect(tried.purposes).toMatchObject([{ id: purpose.id, consents: 2 }]);
	expect(await lines()).toEqual([]);
	const done = await importList(workspace.scope, list, tried.digest, now);
	expect(done.applied).toBe(true);
	expect(await lines()).toMatchObject([
		{ method: "import", action: "granted", purposeId: purpose.id, at: new Date("2026-05-30") },
		{ attestation: "List 7, line 3", actorId: workspace.owner.id, at: new Date("2026-05-31") },
	]);
	const people = await db().profile.findMany({ where: { workspaceId: workspace.id }, orderBy: { seenAt: "asc" } });
	// Seen on the day of the list, not of its upload: what is kept for so long is counted from then.
	expect(people.map(({ seenAt }) => seenAt)).toEqual([new Date("2026-05-30"), new Date("2026-05-31")]);
	const again = await importList(workspace.scope, list, null, now);
	expect(again).toMatchObject({ consents: 0, repeated: 2, newPeople: 0 });
	expect(await db().auditLine.count({ where: { workspaceId: workspace.id, action: "list.imported" } })).toBe(1);
});

test("says of each row that is left out why", async () => {
	const { refused, consents } = await importList(
		workspace.scope,
		file(
			row("ida@example.com", { proof: "" }),
			row("nobody"),
			row("per@example.com", { date: "31.31.2026" }),
			row("per@example.com", { date: "1.7.2026" }),
			"per@example.com;Per;No such purpose;31.5.2026;List 7",
			"per@example.com;Per;;31.5.2026;List 7",
		),
		null,
		now,
	);
	expect(consents).toBe(0);
	expect(refused).toEqual([
		{ problem: "no-email", count: 1, rows: [3] },
		{ problem: "no-purpose", count: 1, rows: [7] },
		{ problem: "unknown-purpose", count: 1, rows: [6] },
		{ problem: "no-date", count: 1, rows: [4] },
		{ problem: "future", count: 1, rows: [5] },
		{ problem: "no-proof", count: 1, rows: [2] },
	]);
});

test("brings back nobody who was erased after they gave it", async () => {
	const hash = normalIdentifier(workspace.id, { kind: "email", text: "ida@example.com" })?.hash ?? "";
	const at = new Date("2026-05-31T12:00:00Z");
	await db().tombstone.create({ data: { workspaceId: workspace.id, kind: "email", hash, at } });
	const list = file(row("ida@example.com"), row("ida@example.com", { date: "1.6.2026" }));
	const tried = await importList(workspace.scope, list, null, now);
	expect(tried.refused).toEqual([{ problem: "erased", count: 1, rows: [2] }]);
	await importList(workspace.scope, list, tried.digest, now);
	expect(await lines()).toMatchObject([{ at: new Date("2026-06-01") }]);
});

test("writes only what was shown, and is refused to viewers", async () => {
	const tried = await importList(workspace.scope, file(row("ida@example.com")), null, now);
	const other = file(row("per@example.com"));
	await expect(importList(workspace.scope, other, tried.digest, now)).rejects.toMatchObject({ code: "conflict" });
	const viewer = { ...workspace.scope, userId: newId(), role: "viewer" as const };
	await expect(importList(viewer, other, null, now)).rejects.toMatchObject({ code: "forbidden" });
});
