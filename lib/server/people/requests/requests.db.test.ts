import { beforeEach, expect, test } from "vitest";
import type { AppError } from "@/lib/contracts/errors";
import type { RequestKind } from "@/lib/contracts/rights";
import { grantedPurposes } from "@/lib/profile/standing";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { readLines } from "../consent/read-lines";
import { takeResponse } from "../take-response";
import { publishAskingQuiz, respond } from "../testing/respond";
import { extendRequest, refuseRequest } from "./answer-request";
import { handleRequest } from "./handle-request";
import { listRequests } from "./list-requests";
import { createRequest } from "./open-request";
import { restrictProfile } from "./restrict-profile";

const received = new Date("2026-01-31T09:00:00Z");
const now = new Date("2026-02-05T09:00:00Z");

let golden: GoldenQuiz;
let scope: Scope;
let profileId: string;

beforeEach(async () => {
	golden = await publishAskingQuiz();
	scope = golden.scope;
	const { workspaceId } = scope;
	const responseId = await respond(golden, { at: received, granted: true });
	await takeResponse({ workspaceId, responseId }, received);
	profileId = (await db().profile.findFirstOrThrow({ where: { workspaceId } })).id;
});

const ask = async (kind: RequestKind, text = "IDA@example.com") => {
	const who = { kind: "email", text } as const;
	return createRequest(scope, { kind, who, receivedAt: received.toISOString(), note: "By mail from Ida" }, now);
};
const open = (at = now) => listRequests(scope, { state: "open" }, at);
const closed = () => listRequests(scope, { state: "closed" }, now);
const plain = { format: "json", confirm: "" } as const;
const refusal = (work: Promise<unknown>) => work.then(() => "done").catch((error) => (error as AppError).code);

test("a request is found to its person, due a month later, and overdue after that", async () => {
	const { known } = await ask("access");
	expect(known).toBe(true);
	expect(await open()).toMatchObject([
		{
			...{ kind: "access", state: "open", origin: "staff", overdue: false, extended: false, note: "By mail from Ida" },
			...{ person: { id: profileId, label: "ida@example.com" }, dueAt: "2026-02-28T09:00:00.000Z" },
		},
	]);
	expect((await open(new Date("2026-02-28T09:00:01Z")))[0]?.overdue).toBe(true);
	const stored = await db().personRequest.findMany({ where: { workspaceId: scope.workspaceId } });
	expect(JSON.stringify(stored)).not.toContain("Ida");
	const viewer: Scope = { ...scope, role: "viewer" };
	expect((await listRequests(viewer, { state: "open" }, now))[0]).toMatchObject({ note: "" });
	expect(JSON.stringify(await listRequests(viewer, { state: "open" }, now))).not.toMatch(/ida@/i);
});

test("it can be put off once, by two months, within the first, with a reason", async () => {
	const { id } = await ask("access");
	await extendRequest(scope, id, "There are many", now);
	expect(await open()).toMatchObject([
		{ extended: true, dueAt: "2026-04-30T09:00:00.000Z", reason: "There are many", note: "By mail from Ida" },
	]);
	expect(await refusal(extendRequest(scope, id, "Again", now))).toBe("conflict");
	const late = await ask("access");
	expect(await refusal(extendRequest(scope, late.id, "Late", new Date("2026-03-01T00:00:00Z")))).toBe("conflict");
});

test("access and portability hand out the person's file and close the request", async () => {
	const { id } = await ask("access");
	const { file } = await handleRequest(scope, id, plain, now);
	expect(JSON.parse(file?.text ?? "")).toMatchObject({ identifiers: [{ text: "ida@example.com" }] });
	expect(await open()).toEqual([]);
	expect(await closed()).toMatchObject([{ id, state: "done", handledAt: now.toISOString() }]);
	const table = await handleRequest(scope, (await ask("portability")).id, { ...plain, format: "csv" }, now);
	expect(table.file?.text).toContain("ida@example.com");
	expect(await refusal(handleRequest(scope, id, plain, now))).toBe("conflict");
	const lines = await db().auditLine.findMany({ where: { workspaceId: scope.workspaceId } });
	expect(JSON.stringify(lines)).not.toContain("ida@");
	expect(lines.map(({ action }) => action)).toContain("request.done");
});

test("a restriction keeps the person's data unused until it is lifted", async () => {
	await handleRequest(scope, (await ask("restriction")).id, plain, now);
	const restrictedAt = async () =>
		(await db().profile.findFirstOrThrow({ where: { workspaceId: scope.workspaceId } })).restrictedAt;
	expect(await restrictedAt()).toEqual(now);
	await restrictProfile(scope, profileId, false, now);
	expect(await restrictedAt()).toBeNull();
});

test("an objection withdraws what the person agrees to, on the text they agreed to", async () => {
	const place = { workspaceId: scope.workspaceId, profileId };
	expect(grantedPurposes(await readLines(db(), place)).size).toBe(1);
	await handleRequest(scope, (await ask("objection")).id, plain, now);
	expect(grantedPurposes(await readLines(db(), place)).size).toBe(0);
	expect(await db().traitValue.count({ where: place })).toBe(0);
});

test("an erasure wants its word, then erases the person and leaves the request without them", async () => {
	const { id } = await ask("erasure");
	const other = await ask("access");
	expect(await refusal(handleRequest(scope, id, plain, now))).toBe("invalid-input");
	await handleRequest(scope, id, { ...plain, confirm: "ERASE" }, now);
	expect(await db().profile.count({ where: { workspaceId: scope.workspaceId } })).toBe(0);
	const rows = await closed();
	expect(rows.map((row) => row.id).sort()).toEqual([id, other.id].sort());
	expect(rows).toMatchObject([
		{ person: null, note: "" },
		{ person: null, note: "" },
	]);
});

test("a refusal closes it with its reason, and somebody unknown can be answered too", async () => {
	const { id, known } = await ask("access", "who@example.com");
	expect(known).toBe(false);
	expect(await open()).toMatchObject([{ person: null, note: "By mail from Ida" }]);
	expect(await handleRequest(scope, id, plain, now)).toEqual({ file: null });
	expect((await closed())[0]?.note).toBe("");
	const second = await ask("correction");
	await refuseRequest(scope, second.id, "It is right", now);
	expect(await closed()).toMatchObject([{ state: "refused", reason: "It is right" }, { state: "done" }]);
});

test("viewers and other workspaces can do none of it", async () => {
	const { id } = await ask("erasure");
	const viewer: Scope = { ...scope, role: "viewer" };
	const stranger: Scope = { ...scope, workspaceId: newId() };
	for (const [who, code] of [
		[viewer, "forbidden"],
		[stranger, "not-found"],
	] as const) {
		expect(await refusal(handleRequest(who, id, { ...plain, confirm: "ERASE" }, now))).toBe(code);
		expect(await refusal(refuseRequest(who, id, "No", now))).toBe(code);
		expect(await refusal(extendRequest(who, id, "No", now))).toBe(code);
		expect(await refusal(restrictProfile(who, profileId, true, now))).toBe(code);
		const body = { kind: "access", who: { profile: profileId }, receivedAt: received.toISOString(), note: "" } as const;
		expect(await refusal(createRequest(who, body, now))).toBe(code);
	}
	expect(await listRequests(stranger, { state: "open" }, now)).toEqual([]);
	expect(await open()).toHaveLength(1);
});
