import { createDecipheriv } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { env } from "@/lib/config/env";
import { adviceByEmail } from "@/lib/quiz/testing/golden/purposes";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { transaction } from "@/lib/server/db/transaction";
import { log } from "@/lib/server/log";
import { sendMail } from "@/lib/server/mail/send-mail";
import { newId } from "@/lib/server/new-id";
import { projectResponses } from "@/lib/server/responses/project-responses";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { openMailFolder, type TestMail } from "@/lib/server/testing/mails";
import { cellsOfBytes, type Dump, dumpDatabase, restoreDatabase } from "@/lib/server/testing/whole-database";
import { extent } from "@/scripts/tests/support/extent";
import { ensureProfile } from "../ensure-profile";
import { exportSegment } from "../exports/export-segment";
import { type GivenIdentifier, normalIdentifier } from "../identifiers";
import { startOrderFile } from "../orders/order-files";
import { profileKey } from "../profile-key";
import { recordValues } from "../record-values";
import { saveSegment } from "../segments/save-segment";
import { takeResponse } from "../take-response";
import { oneBatch, publishAskingQuiz, respond } from "../testing/respond";
import { eraseProfile } from "./erase-profile";
import { exportTombstones, replayTombstones } from "./tombstone-command";

const people = extent(1_000, 40);
const erased = people / 10;
const given = new Date("2026-03-02T09:00:00Z");
const erasedAt = new Date("2026-03-03T09:00:00Z");

/** What can be told of one person's data wherever it turns up. */
const canary = (person: number) => `canary${String(person).padStart(4, "0")}x`;

process.env.LOG_LEVEL = "trace";
const logged: string[] = [];
let mails: { readMails: () => Promise<TestMail[]>; remove: () => Promise<void> };
let folder: string;
let golden: GoldenQuiz;
let workspaceId: string;

beforeAll(async () => {
	mails = await openMailFolder();
	folder = await mkdtemp(join(tmpdir(), "candor-tombstones-"));
	vi.spyOn(process.stdout, "write").mockImplementation((text) => logged.push(String(text)) > 0);
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
	for (let person = 0; person < people; person++) await arrive(person);
	await handOut();
	while ((await projectResponses({ limit: 200 })) > 0);
}, 300_000);

afterAll(async () => {
	vi.restoreAllMocks();
	await mails.remove();
	await rm(folder, { recursive: true });
});

/** A person answers, is known by more than an address, is written about, and is written to. */
async function arrive(person: number): Promise<void> {
	const name = canary(person);
	const address = `${name}@example.com`;
	const origin = {
		...oneBatch(golden, newId(), { at: given, granted: true }).origin,
		...{ utm: { source: "mail", campaign: "spring", content: name, term: address }, referrerHost: `${name}.example` },
	};
	const responseId = await respond(golden, {
		at: given,
		granted: person % 2 === 0,
		address,
		called: name,
		more: { origin },
	});
	await takeResponse({ workspaceId, responseId }, given);
	const others: GivenIdentifier[] = [
		{ kind: "email", text: address },
		{ kind: "external", text: `shop-${name}` },
	];
	const profile = await transaction(async (tx) => {
		const known = others.flatMap((one) => normalIdentifier(workspaceId, one) ?? []);
		const found = await ensureProfile(tx, workspaceId, known, { locale: "en", now: given, givenAt: given });
		if (!found) throw new Error("no profile");
		const trait = await textTrait();
		const place = { workspaceId, profileId: found.id };
		const said = { value: `says ${name}`, source: "staff" as const, purposes: [], at: given };
		await recordValues(tx, place, [{ trait, ...said }]);
		return found;
	});
	await db().consentEvent.updateMany({
		where: { workspaceId, profileId: profile.id },
		data: { attestation: `Spoken with ${name}` },
	});
	const moved = toJson({ identifiers: [address] });
	const merge = { winnerId: profile.id, loserId: newId(), rule: "staff", moved, at: given };
	await db().profileMerge.create({ data: { workspaceId, id: newId(), ...merge } });
	await sendMail({
		to: address,
		locale: "en",
		kind: "confirm",
		url: `https://candor.example/${newId()}`,
		values: { days: 7 },
	});
	log().info({ profile: profile.id }, "arrived");
}

/** Those who agreed are in a file for somebody; everybody is in one that waits to be taken in. */
async function handOut(): Promise<void> {
	const condition = { kind: "all" as const, of: [] };
	const segment = await saveSegment(golden.scope, null, { name: "All", purpose: adviceByEmail, condition });
	const body = { recipient: "Klaviyo", identifiers: ["email" as const], traits: [] };
	await exportSegment(golden.scope, segment, body, given);
	const lines = Array.from({ length: people }, (_, person) => `${person},${canary(person)}@example.com`);
	const bytes = Buffer.from(["order,email", ...lines].join("\n"));
	await startOrderFile(golden.scope, { name: "orders.csv", bytes });
}

async function textTrait() {
	const key = { workspaceId, key: "words" };
	const known = await db().trait.findUnique({ where: { workspaceId_key: key } });
	return known ?? db().trait.create({ data: { ...key, id: newId(), name: { en: "Words" }, type: "text" } });
}

/** The people of whom something can be found: in clear anywhere, in hex, in logs and mails, or behind any key that is left. */
async function found(): Promise<Set<number>> {
	const dump = await dumpDatabase();
	const clear = [...dump.values()].flat();
	const bytes = cellsOfBytes(dump);
	const letters = (await mails.readMails()).map(({ to, text }) => `${to} ${text}`);
	const texts = [
		...clear,
		...bytes.map((cell) => cell.toString("latin1")),
		...(await opened(dump, bytes)),
		...letters,
		...logged,
	];
	const seen = texts.flatMap((text) => [...text.matchAll(/canary(\d{4})x/g)].map(([, number]) => Number(number)));
	return new Set(seen);
}

/** Every cell, opened with the installation's key and with that of each profile there is, wherever it stands. */
async function opened(dump: Dump, bytes: readonly Buffer[]): Promise<string[]> {
	const installation = Buffer.from(env().DATA_KEY, "base64");
	const profiles = await db().profile.findMany({ where: { workspaceId } });
	expect(dump.get("profile")).toHaveLength(profiles.length);
	const keys = [installation, ...profiles.map((profile) => profileKey(profile))];
	return bytes.filter(({ length }) => length > 28).flatMap((cell) => keys.map((key) => openAnyhow(key, cell)));
}

/** Without asking whether it is the right key: AES-GCM's stream begins at the second block. */
function openAnyhow(key: Uint8Array, cell: Buffer): string {
	const stream = createDecipheriv("aes-256-ctr", key, Buffer.concat([cell.subarray(0, 12), Buffer.from([0, 0, 0, 2])]));
	return stream.update(cell.subarray(28)).toString("latin1");
}

/** All that is counted. */
async function totals() {
	const where = { workspaceId };
	const [responses, completed, batches, answers, screens, recommendations, consents, sources, values] =
		await Promise.all([
			db().response.count({ where }),
			db().response.count({ where: { workspaceId, completedAt: { not: null } } }),
			db().eventBatch.count({ where }),
			db().responseAnswer.groupBy({
				by: ["questionId", "choiceId", "status"],
				where,
				_count: true,
				orderBy: [{ questionId: "asc" }, { choiceId: "asc" }, { status: "asc" }],
			}),
			db().responseScreen.count({ where }),
			db().recommendation.groupBy({ by: ["productId"], where, _count: true, orderBy: { productId: "asc" } }),
			db().consentEvent.groupBy({
				by: ["purposeId", "action"],
				where,
				_count: true,
				orderBy: [{ purposeId: "asc" }, { action: "asc" }],
			}),
			db().$queryRaw`SELECT utm ->> 'source' AS source, utm ->> 'campaign' AS campaign, count(*)::int FROM response
			WHERE workspace_id = ${workspaceId}::uuid GROUP BY 1, 2`,
			db().personalValue.count({ where }),
		]);
	return { responses, completed, batches, answers, screens, recommendations, consents, sources, values };
}

const gone = Array.from({ length: erased }, (_, index) => index * 10);
const left = Array.from({ length: people }, (_, person) => person).filter((person) => person % 10 !== 0);

async function profileOf(person: number): Promise<string> {
	const hash = normalIdentifier(workspaceId, { kind: "external", text: `shop-${canary(person)}` })?.hash ?? "";
	const key = { workspaceId, kind: "external", hash };
	return (await db().identifier.findUniqueOrThrow({ where: { workspaceId_kind_hash: key } })).profileId;
}

test(`of ${erased} erased among ${people} people nothing is found anywhere, no count changes, and an older backup doesn't bring them back`, async () => {
	// What looks for them does find them.
	expect((await found()).size).toBe(people);
	expect(logged.length).toBeGreaterThan(people);
	const backup = await dumpDatabase();
	const before = await totals();

	for (const person of gone)
		await eraseProfile({ workspaceId, actorId: golden.scope.userId, by: "staff" }, await profileOf(person), erasedAt);
	expect([...(await found())].sort((a, b) => a - b)).toEqual(left);
	expect(await totals()).toEqual(before);
	expect(await db().outbox.count({ where: { workspaceId, recipient: "Klaviyo" } })).toBe(erased);

	const file = join(folder, "tombstones.jsonl");
	const tombstones = await exportTombstones(file);
	expect(readFileSync(file, "utf8")).not.toContain("canary");
	await restoreDatabase(backup);
	expect(await db().tombstone.count({ where: { workspaceId } })).toBe(0);
	const back = await found();
	expect(gone.every((person) => back.has(person))).toBe(true);

	expect(await replayTombstones(file)).toEqual({ read: tombstones, erased });
	expect([...(await found())].sort((a, b) => a - b)).toEqual(left);
	expect(await totals()).toEqual(before);
	expect(await replayTombstones(file)).toEqual({ read: tombstones, erased: 0 });
}, 600_000);
