import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { SegmentCondition } from "@/lib/profile/segment";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { addMember, makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { ensureProfile } from "../ensure-profile";
import { eraseProfile } from "../erase/erase-profile";
import { normalIdentifier } from "../identifiers";
import { recordValues } from "../record-values";
import { saveSegment } from "../segments/save-segment";
import { dropOldFiles } from "./expiry-loop";
import { exportSegment } from "./export-segment";
import { listExports } from "./list-exports";
import { openExport } from "./open-export";

const now = new Date("2026-03-02T09:00:00Z");
const day = 86_400_000;
const everyone: SegmentCondition = { kind: "all", of: [] };

let workspace: TestWorkspace;
let workspaceId: string;
let newsletter: string;
let advice: string;
let skin: string;

beforeEach(async () => {
	workspace = await makeWorkspace();
	workspaceId = workspace.id;
	const purposes = await db().purpose.findMany({ where: { workspaceId }, orderBy: { position: "asc" } });
	[newsletter = "", advice = ""] = purposes.map(({ id }) => id);
	skin = await makeTrait("skin", [newsletter, advice]);
});

async function makeTrait(key: string, purposes: string[]): Promise<string> {
	const id = newId();
	const trait = { type: "text", shelfLifeDays: 30, purposes };
	await db().trait.create({ data: { workspaceId, id, key, name: { en: key }, ...trait } });
	return id;
}

/** Somebody who agreed to these purposes and said this of their skin. */
async function person(email: string, granted: string[], said: string | null = null, at = now): Promise<string> {
	const identifier = normalIdentifier(workspaceId, { kind: "email", text: email });
	if (!identifier) throw new Error(email);
	return transaction(async (tx) => {
		const profile = await ensureProfile(tx, workspaceId, [identifier], { locale: "en", now: at, givenAt: at });
		const profileId = profile?.id ?? "";
		await tx.consentEvent.createMany({
			data: granted.map((purposeId) => consent(profileId, purposeId, "granted", at)),
		});
		const trait = { id: skin, shelfLifeDays: 30 };
		const value = { trait, value: said ?? "", source: "quiz" as const, purposes: [newsletter, advice], at };
		if (said) await recordValues(tx, { workspaceId, profileId }, [value]);
		return profileId;
	});
}

const consent = (profileId: string, purposeId: string, action: string, at: Date) => ({
	...{ workspaceId, id: newId(), profileId, purposeId, noticeId: newId(), noticeHash: "", action, method: "tap", at },
});

const segmentOf = (purpose: string, condition = everyone) =>
	saveSegment(workspace.scope, null, { name: "All", purpose, condition });
const body = () => ({ recipient: "Klaviyo", identifiers: ["email" as const], traits: [skin] });
const textOf = async (id: string, at = now) => (await openExport(workspace.scope, id, at)).bytes.toString("utf8");

test("holds those who agreed to the purpose and nobody else, with a count, a checksum and an audit line", async () => {
	const anna = await person("anna@example.com", [newsletter], "dry");
	await person("bo@example.com", [advice], "dry");
	const cecilie = await person("cecilie@example.com", [newsletter], "dry");
	await db().profile.updateMany({ where: { workspaceId, id: cecilie }, data: { restrictedAt: now } });
	const dora = await person("dora@example.com", [newsletter], "dry");
	await db().consentEvent.create({ data: consent(dora, newsletter, "withdrawn", new Date(now.getTime() + 1)) });
	const done = await exportSegment(workspace.scope, await segmentOf(newsletter), body(), now);
	const { bytes } = await openExport(workspace.scope, done.id, now);
	expect(bytes.toString("utf8")).toBe("\u{feff}email,skin\r\nanna@example.com,dry\r\n");
	expect(done).toMatchObject({ rows: 1, checksum: createHash("sha256").update(bytes).digest("hex") });
	expect(await db().exportedProfile.findMany({ where: { workspaceId, exportId: done.id } })).toMatchObject([
		{ profileId: anna },
	]);
	const lines = await db().auditLine.findMany({ where: { workspaceId }, orderBy: { id: "asc" } });
	expect(lines.map(({ action }) => action)).toEqual(["segment.exported", "export.downloaded"]);
	expect(lines[0]).toMatchObject({ actorId: workspace.owner.id, detail: { recipient: "Klaviyo", rows: 1 } });
	const [listed] = await listExports(workspace.scope, now);
	expect(listed).toMatchObject({ segment: "All", recipient: "Klaviyo", createdBy: workspace.owner.email });
});

test("leaves out a stale value by itself, and writes no formula", async () => {
	await person("anna@example.com", [newsletter], "=1+1");
	const segment = await segmentOf(newsletter);
	const fresh = await exportSegment(workspace.scope, segment, body(), now);
	expect(await textOf(fresh.id)).toContain("anna@example.com,'=1+1\r\n");
	const later = new Date(now.getTime() + 30 * day);
	const stale = await exportSegment(workspace.scope, segment, body(), later);
	expect(await textOf(stale.id, later)).toContain("anna@example.com,\r\n");
});

test("is refused for a trait that has not the purpose, and when nobody is left", async () => {
	await person("bo@example.com", [advice], "dry");
	const budget = await makeTrait("budget", [advice]);
	const wrong = exportSegment(workspace.scope, await segmentOf(newsletter), { ...body(), traits: [budget] }, now);
	await expect(wrong).rejects.toMatchObject({ code: "lack-of-purpose", issues: [{ path: budget, message: "budget" }] });
	const nobody = exportSegment(workspace.scope, await segmentOf(newsletter), body(), now);
	await expect(nobody).rejects.toMatchObject({ code: "nobody-left" });
	expect(await db().export.count({ where: { workspaceId } })).toBe(0);
});

test("its file is gone once somebody in it withdraws, and when its time is over", async () => {
	const anna = await person("anna@example.com", [newsletter], "dry");
	await person("eva@example.com", [newsletter], "oily");
	const segment = await segmentOf(newsletter);
	const [first, second] = [
		await exportSegment(workspace.scope, segment, body(), now),
		await exportSegment(workspace.scope, segment, body(), now),
	];
	await dropOldFiles(new Date(now.getTime() + 14 * day - 1));
	expect((await listExports(workspace.scope, now)).every(({ fileUntil }) => fileUntil !== null)).toBe(true);
	await db().consentEvent.create({ data: consent(anna, newsletter, "withdrawn", new Date(now.getTime() + 1)) });
	await expect(openExport(workspace.scope, first.id, now)).rejects.toMatchObject({ code: "gone" });
	const fileOf = async (id: string) => (await db().export.findFirstOrThrow({ where: { workspaceId, id } })).file;
	expect(await fileOf(first.id)).toBeNull();
	expect(await fileOf(second.id)).not.toBeNull();
	await dropOldFiles(new Date(now.getTime() + 14 * day));
	expect(await fileOf(second.id)).toBeNull();
	expect(await db().exportedProfile.count({ where: { workspaceId, exportId: second.id } })).toBe(2);
});

test("the erasure of somebody in it deletes the file, and the recipient is yet to be told", async () => {
	const anna = await person("anna@example.com", [newsletter], "dry");
	await person("eva@example.com", [newsletter], "oily");
	const { id } = await exportSegment(workspace.scope, await segmentOf(newsletter), body(), now);
	await eraseProfile({ workspaceId, actorId: null, by: "person" }, anna, now);
	await expect(openExport(workspace.scope, id, now)).rejects.toMatchObject({ code: "gone" });
	expect(await db().outbox.findMany({ where: { workspaceId } })).toMatchObject([
		{ kind: "erase", recipient: "Klaviyo", payload: { profiles: [anna], exports: [id] }, doneAt: null },
	]);
});

test("nobody's file lies in the clear", async () => {
	await person("canary@example.com", [newsletter], "dry");
	const { id } = await exportSegment(workspace.scope, await segmentOf(newsletter), body(), now);
	const { file } = await db().export.findFirstOrThrow({ where: { workspaceId, id } });
	expect(Buffer.from(file ?? []).includes("canary")).toBe(false);
});

test("viewers take nothing, and a stranger's segment and export are refused", async () => {
	await person("anna@example.com", [newsletter], "dry");
	const segment = await segmentOf(newsletter);
	const { id } = await exportSegment(workspace.scope, segment, body(), now);
	const { scope: viewer } = await addMember(workspace, "viewer");
	await expect(exportSegment(viewer, segment, body(), now)).rejects.toMatchObject({ code: "forbidden" });
	await expect(openExport(viewer, id, now)).rejects.toMatchObject({ code: "forbidden" });
	const { scope: stranger } = await makeWorkspace("Other");
	await expect(exportSegment(stranger, segment, body(), now)).rejects.toMatchObject({ code: "not-found" });
	await expect(openExport(stranger, id, now)).rejects.toMatchObject({ code: "not-found" });
	await expect(
		saveSegment(stranger, null, { name: "x", purpose: newsletter, condition: everyone }),
	).rejects.toMatchObject({ code: "invalid-input" });
});
