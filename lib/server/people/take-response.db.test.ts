import { beforeEach, expect, test } from "vitest";
import type { TraitOption } from "@/lib/profile/types";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import { choices, said } from "@/lib/quiz/testing/golden/sequence";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { email, name, oneRun, toTheEnd } from "@/lib/server/responses/testing/one-run";
import { readPersonal } from "@/lib/server/results/read-personal";
import { normalIdentifier } from "./identifiers";
import { unsealOwn } from "./profile-key";
import { countSegment } from "./segments/count-segment";
import { takeResponse } from "./take-response";
import { publishAskingQuiz, respond } from "./testing/respond";
import { saveTrait } from "./traits/save-trait";

const now = new Date("2026-03-02T09:00:00Z");

let golden: GoldenQuiz;
let workspaceId: string;

beforeEach(async () => {
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
});

const fresh = () => ({ name: { ...name, id: newId() }, email: { ...email, id: newId() } });
const run = (granted: boolean, more: Partial<Parameters<typeof respond>[1]> = {}) =>
	respond(golden, { at: now, granted, ...more });

const take = (responseId: string) => takeResponse({ workspaceId, responseId }, now);
const profiles = () => db().profile.findMany({ where: { workspaceId }, include: { identifiers: true, values: true } });
const tasks = () => db().profileTask.count({ where: { workspaceId } });

test("who gives an address becomes a profile, with what they agreed to have kept, and the same again is the same", async () => {
	const response = await run(true);
	expect(await tasks()).toBe(1);
	await take(response);
	await take(response);
	const [profile, ...others] = await profiles();
	expect(others).toEqual([]);
	expect(await tasks()).toBe(0);
	const [identifier] = profile?.identifiers ?? [];
	expect(profile && identifier && unsealOwn(profile, "email", identifier.ciphertext)).toBe("ida@example.com");
	expect(JSON.stringify(identifier)).not.toContain("ida@");
	expect(profile?.values).toMatchObject([
		{ value: "simple", source: "quiz", responseId: response, questionId: "q-goals", current: true },
	]);
	expect(profile?.values[0]?.staleAt).toEqual(new Date("2026-04-01T09:00:00Z"));
	const events = await db().consentEvent.findMany({ where: { workspaceId } });
	expect(events.map(({ profileId }) => profileId)).toEqual([profile?.id]);
	const shown = await readPersonal(golden.scope, response);
	expect(shown.map(({ value }) => value).sort()).toEqual(["Ida", "ida@example.com"]);
});

test("without consent the address is a profile, and nothing of the answers is kept with it", async () => {
	await take(await run(false));
	expect(await profiles()).toMatchObject([{ values: [] }]);
});

test("two quizzes of one address make one profile, and the newer answer counts", async () => {
	await take(await run(true));
	await take(await run(true, { address: " IDA@Example.com", goal: "c-vegan" }));
	const [profile, ...others] = await profiles();
	expect(others).toEqual([]);
	expect(profile?.values).toHaveLength(2);
	expect(profile?.values.filter(({ current }) => current)).toMatchObject([{ value: "vegan" }]);
});

test("a sensitive answer is for what was agreed to with it, and for nothing that is agreed to later", async () => {
	const { adviceByEmail, newsletter } = purposes;
	const where = { workspaceId };
	const wish = await db().trait.findFirstOrThrow({ where });
	await db().trait.updateMany({ where, data: { purposes: [adviceByEmail, newsletter] } });
	await take(await run(true));
	const [profile] = await profiles();
	const said = { profileId: profile?.id ?? "", noticeId: newId(), noticeHash: "", action: "granted", method: "page" };
	const segment = { purpose: newsletter, condition: { kind: "trait", trait: wish.id, test: { op: "known" } } as const };
	const count = () => countSegment(golden.scope, segment, now);
	await db().consentEvent.create({ data: { workspaceId, id: newId(), purposeId: newsletter, ...said, at: now } });
	expect(await count()).toMatchObject({ reachable: 1 });
	const { key, type, unit, shelfLifeDays, archived } = wish;
	const body = { key, type: type as "choice", unit, shelfLifeDays, archived, sensitive: true };
	const named = { name: wish.name as { en: string }, options: wish.options as unknown as TraitOption[] };
	await saveTrait(golden.scope, wish.id, { ...body, ...named, purposes: [adviceByEmail, newsletter] });
	expect(await count()).toMatchObject({ reachable: 1 });
	await db().consentEvent.deleteMany({ where: { workspaceId, purposeId: newsletter } });
	await take(await run(true, { goal: "c-vegan" }));
	await db().consentEvent.create({ data: { workspaceId, id: newId(), purposeId: newsletter, ...said, at: now } });
	expect(await count()).toMatchObject({ matching: 1, reachable: 0, lost: { "other-purpose": 1 } });
	expect(await countSegment(golden.scope, { ...segment, purpose: adviceByEmail }, now)).toMatchObject({ reachable: 1 });
});

test("a test run makes no profile", async () => {
	const origin = { ...oneRun(golden, now)([]).origin, test: true };
	await take(await run(true, { more: { origin } }));
	expect(await profiles()).toEqual([]);
});

test("what was given before an erasure stays erased, what is given after it doesn't", async () => {
	const response = await run(true);
	const hash = normalIdentifier(workspaceId, { kind: "email", text: email.value })?.hash ?? "";
	await db().tombstone.create({ data: { workspaceId, kind: "email", hash, at: now } });
	await take(response);
	expect(await profiles()).toEqual([]);
	await db().tombstone.updateMany({ where: { workspaceId, kind: "email" }, data: { at: new Date(now.getTime() - 1) } });
	await take(await run(true));
	expect(await profiles()).toHaveLength(1);
});

test("an answer changed after the result is taken as well", async () => {
	const typed = fresh();
	const response = newId();
	const batch = oneRun(golden, now, response);
	const ids = new Map([
		[name.id, typed.name.id],
		[email.id, typed.email.id],
	]);
	const steps = JSON.parse(JSON.stringify(toTheEnd(true)), (_, part) => ids.get(part) ?? part);
	await acceptBatch(batch(steps, { personal: [typed.name, typed.email] }), { now });
	await take(response);
	const later = new Date(now.getTime() + 1_000);
	await acceptBatch(batch([said("q-goals", choices("c-vegan")), { type: "complete" }]), { now: later });
	expect(await tasks()).toBe(1);
	await take(response);
	const values = await db().traitValue.findMany({ where: { workspaceId, current: true } });
	expect(values).toMatchObject([{ value: "vegan", at: later }]);
});

test("two who take responses of the same new address at once make one profile", async () => {
	const responses = await Promise.all([run(true), run(true, { goal: "c-vegan" }), run(true)]);
	await Promise.all(responses.flatMap((response) => [take(response), take(response)]));
	const [profile, ...others] = await profiles();
	expect(others).toEqual([]);
	expect(profile?.identifiers).toHaveLength(1);
	expect(profile?.values).toHaveLength(3);
	expect(profile?.values.filter(({ current }) => current)).toHaveLength(1);
	expect(await db().response.count({ where: { workspaceId, profileId: profile?.id ?? null } })).toBe(3);
});
