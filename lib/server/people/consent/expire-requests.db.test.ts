import { beforeEach, expect, test } from "vitest";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { addMember, makeWorkspace } from "@/lib/server/testing/make-workspace";
import { waitingConsents } from "../requests/waiting-consents";
import { takeResponse } from "../take-response";
import { publishAskingQuiz, respond } from "../testing/respond";
import { CONFIRM_DAYS, expireRequests } from "./expire-requests";
import { confirmOptIn } from "./opt-in";

const now = new Date("2026-03-02T09:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

let golden: GoldenQuiz;
let workspaceId: string;

beforeEach(async () => {
	// What other tests left waiting is none of this one's.
	await db().consentEvent.deleteMany({});
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
	await db().purpose.updateMany({ where: { workspaceId, id: purposes.adviceByEmail }, data: { confirmed: true } });
	const responseId = await respond(golden, { at: now, granted: true });
	await takeResponse({ workspaceId, responseId }, now);
});

const lines = async () =>
	(await db().consentEvent.findMany({ where: { workspaceId }, orderBy: [{ at: "asc" }, { id: "asc" }] })).map(
		({ action, method }) => `${action} ${method}`,
	);
const waiting = async (at: Date) => {
	const { waiting, expired } = await waitingConsents(golden.scope, at);
	return { waiting, expired };
};

test("what nobody confirms ends after its days, once, on the text that was shown", async () => {
	expect(await expireRequests(days(CONFIRM_DAYS))).toBe(0);
	expect(await waiting(now)).toEqual({ waiting: 1, expired: 0 });
	const after = days(CONFIRM_DAYS + 0.01);
	const both = await Promise.all([expireRequests(after), expireRequests(after)]);
	expect(both[0] + both[1]).toBe(1);
	expect(await expireRequests(days(60))).toBe(0);
	expect(await lines()).toEqual(["requested tap", "expired mail"]);
	const [asked, ended] = await db().consentEvent.findMany({ where: { workspaceId }, orderBy: { at: "asc" } });
	expect(ended).toMatchObject({
		noticeId: asked?.noticeId,
		noticeHash: asked?.noticeHash,
		purposeId: asked?.purposeId,
	});
	expect(await waiting(after)).toEqual({ waiting: 0, expired: 1 });
	expect(await waiting(days(60))).toEqual({ waiting: 0, expired: 0 });
	// The mail of the time confirms nothing any more.
	const mail = await db().personMail.findFirstOrThrow({ where: { workspaceId, kind: "confirm" } });
	expect(await confirmOptIn({ workspaceId, subject: mail.id }, days(15))).toBe(false);
});

test("what was confirmed, and what is asked for beside it, stays", async () => {
	const mail = await db().personMail.findFirstOrThrow({ where: { workspaceId, kind: "confirm" } });
	expect(await confirmOptIn({ workspaceId, subject: mail.id }, days(1))).toBe(true);
	const { id: _, ...line } = await db().consentEvent.findFirstOrThrow({ where: { workspaceId, action: "requested" } });
	await db().consentEvent.create({ data: { ...line, id: newId(), at: days(2) } });
	expect(await expireRequests(days(60))).toBe(0);
	expect((await lines()).at(-1)).toBe("requested tap");
	expect(await waiting(days(3))).toEqual({ waiting: 0, expired: 0 });
});

test("asked for anew, it waits anew", async () => {
	await takeResponse({ workspaceId, responseId: await respond(golden, { at: days(13), granted: true }) }, days(13));
	expect(await expireRequests(days(15))).toBe(0);
	expect(await expireRequests(days(28))).toBe(1);
});

test("members of other workspaces are told nothing of it; viewers are", async () => {
	const { scope } = await makeWorkspace("Other");
	expect(await waitingConsents(scope, now)).toMatchObject({ waiting: 0 });
	const other = await makeWorkspace("Third");
	const { scope: viewer } = await addMember(other, "viewer");
	expect(await waitingConsents(viewer, now)).toMatchObject({ waiting: 0, expired: 0 });
});
