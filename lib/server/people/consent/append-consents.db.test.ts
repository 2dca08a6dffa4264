import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { makeWorkspace } from "@/lib/server/testing/make-workspace";
import { ensureProfile } from "../ensure-profile";
import { normalIdentifier } from "../identifiers";
import { recordValues } from "../record-values";
import { appendConsents, type NewConsent } from "./append-consents";
import { makePersonLink, openLink, revokeLink, workspaceOf } from "./person-link";

const now = new Date("2026-03-02T09:00:00Z");
const later = new Date("2026-03-03T09:00:00Z");

let workspaceId: string;
let profileId: string;
/** Two purposes with their notices. */
let advice: { purposeId: string; noticeId: string };
let news: { purposeId: string; noticeId: string };

beforeEach(async () => {
	({ id: workspaceId } = await makeWorkspace());
	profileId = await makePerson(workspaceId, "ida@example.com");
	const purposes = await db().purpose.findMany({ where: { workspaceId }, include: { notices: true }, take: 2 });
	const [first, second] = purposes.map(({ id, notices }) => ({ purposeId: id, noticeId: notices[0]?.id ?? "" }));
	if (!first || !second) throw new Error("the workspace has too few purposes");
	[advice, news] = [first, second];
});

async function makePerson(workspaceId: string, text: string): Promise<string> {
	const identifier = normalIdentifier(workspaceId, { kind: "email", text });
	const made = { locale: "en", now, givenAt: now };
	const profile = await transaction((tx) => ensureProfile(tx, workspaceId, identifier ? [identifier] : [], made));
	return profile?.id ?? "";
}

const append = (...entries: Partial<NewConsent>[]) =>
	transaction((tx) =>
		appendConsents(
			tx,
			workspaceId,
			entries.map((entry) => ({ ...{ profileId, ...advice, action: "granted", method: "page", at: now }, ...entry })),
		),
	);
const lines = () => db().consentEvent.findMany({ where: { workspaceId }, orderBy: [{ at: "asc" }, { id: "asc" }] });

async function know(...purposesOfEach: string[][]): Promise<void> {
	const trait = { id: newId(), shelfLifeDays: null };
	await db().trait.create({ data: { workspaceId, id: trait.id, key: trait.id, name: {}, type: "text" } });
	await transaction((tx) =>
		recordValues(
			tx,
			{ workspaceId, profileId },
			purposesOfEach.map((purposes, at) => ({
				...{ trait, value: `${at}`, source: "quiz", purposes },
				at: new Date(now.getTime() + at),
			})),
		),
	);
}

test("a line holds the notice's hash, and the same id twice is one line", async () => {
	const id = newId();
	await append({ id });
	await append({ id });
	const notice = await db().notice.findFirstOrThrow({ where: { workspaceId, id: advice.noticeId } });
	expect(await lines()).toMatchObject([{ id, profileId, noticeHash: notice.hash, action: "granted", method: "page" }]);
});

test("what a withdrawal leaves without any purpose is deleted, the rest is kept and counts", async () => {
	await append({}, news);
	await know([advice.purposeId, news.purposeId], [advice.purposeId]);
	await append({ action: "withdrawn", at: later });
	const values = await db().traitValue.findMany({ where: { workspaceId } });
	expect(values).toMatchObject([{ value: "0", current: true }]);
	await append({ ...news, action: "withdrawn", at: later });
	expect(await db().traitValue.count({ where: { workspaceId } })).toBe(0);
});

test("a grant for a purpose that wants confirming waits, unless its method proves the address", async () => {
	await db().purpose.updateMany({ where: { workspaceId, id: advice.purposeId }, data: { confirmed: true } });
	await append({ method: "paper", attestation: "form 12" }, { method: "mail", at: later });
	expect((await lines()).map(({ action }) => action)).toEqual(["requested", "granted"]);
});

test.each<[string, () => Partial<NewConsent>]>([
	["another purpose's notice", () => ({ noticeId: news.noticeId })],
	["a member who attests nothing", () => ({ method: "spoken", attestation: " " })],
])("%s is refused", async (_, entry) => {
	await expect(append(entry())).rejects.toMatchObject({ code: "invalid-input" });
	expect(await lines()).toEqual([]);
});

test("another workspace's person and notice are refused", async () => {
	const other = await makeWorkspace("Syd");
	const stranger = await makePerson(other.id, "eve@example.com");
	await expect(append({ profileId: stranger })).rejects.toMatchObject({ code: "not-found" });
	const theirs = await db().notice.findFirstOrThrow({ where: { workspaceId: other.id } });
	await expect(append({ noticeId: theirs.id })).rejects.toMatchObject({ code: "invalid-input" });
});

test("a private link is stored as a hash, opens this person, and can be taken back alone", async () => {
	const make = () => transaction((tx) => makePersonLink(tx, { workspaceId, id: profileId }, now));
	const [one = "", two = ""] = (await Promise.all([make(), make()])).map((url) => url.split("/me/")[1]);
	const rows = await db().token.findMany({ where: { workspaceId } });
	expect(rows).toHaveLength(2);
	expect(rows.some(({ hash }) => one.includes(hash) || hash.includes(one.slice(22)))).toBe(false);
	expect(one.length - 22).toBeGreaterThanOrEqual(43);
	expect(workspaceOf(one)).toBe(workspaceId);
	const opened = await openLink(one, now);
	expect(opened).toMatchObject({ workspaceId, subject: profileId, purpose: "person" });
	if (opened) await revokeLink(opened);
	expect(await openLink(one, now)).toBeNull();
	expect(await openLink(two, now)).not.toBeNull();
	expect(await openLink(two, new Date("2027-03-03T09:00:00Z"))).toBeNull();
	expect(await openLink(`${two.slice(0, -1)}!`, now)).toBeNull();
});

test("a link moved under another workspace's name opens nothing", async () => {
	const other = await makeWorkspace("Syd");
	const url = await transaction((tx) => makePersonLink(tx, { workspaceId, id: profileId }, now));
	const theirs = await transaction((tx) => makePersonLink(tx, { workspaceId: other.id, id: profileId }, now));
	const moved = `${theirs.split("/me/")[1]?.slice(0, 22)}${url.split("/me/")[1]?.slice(22)}`;
	expect(workspaceOf(moved)).toBe(other.id);
	expect(await openLink(moved, now)).toBeNull();
});
