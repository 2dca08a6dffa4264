import "server-only";
import type { MergeDetail } from "@/lib/contracts/people";
import { adviceByEmail } from "@/lib/quiz/testing/golden/purposes";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { log } from "@/lib/server/log";
import { sendMail } from "@/lib/server/mail/send-mail";
import { newId } from "@/lib/server/new-id";
import { enterSheet } from "@/lib/server/paper/enter-sheet";
import { printSheets } from "@/lib/server/paper/print-sheets";
import type { TakenDown } from "@/lib/server/responses/taken-down";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { makePersonLink } from "../../consent/person-link";
import { planCustomerFile, startCustomerFile } from "../../customers/customer-files";
import { ensureProfile } from "../../ensure-profile";
import { exportSegment } from "../../exports/export-segment";
import { type NormalIdentifier, normalIdentifier } from "../../identifiers";
import { queueMail } from "../../mails/queue-mail";
import { mention } from "../../mention";
import { mergeProfiles } from "../../merge/merge-profiles";
import { addOrders } from "../../orders/add-orders";
import { applyOrderFile, planOrderFile, startOrderFile } from "../../orders/order-files";
import { profileKey, sealOwn } from "../../profile-key";
import { recordValues } from "../../record-values";
import { createRequest } from "../../requests/open-request";
import { saveSegment } from "../../segments/save-segment";
import { takeResponse } from "../../take-response";
import { oneBatch, respond } from "../../testing/respond";

/** When all of it was given. */
const givenAt = new Date("2026-03-02T09:00:00Z");

/** What can be told of one person's data wherever it turns up. */
const canary = (person: number) => `canary${String(person).padStart(4, "0")}x`;
export const canaryPattern = /canary(\d{4})x/g;

/** By what the person is known: every hash of theirs that a table may hold. */
export function identifiersOf(workspaceId: string, person: number): NormalIdentifier[] {
	const name = canary(person);
	const given = [
		{ kind: "email" as const, text: `${name}@example.com` },
		{ kind: "external" as const, text: `shop-${name}` },
		{ kind: "external" as const, text: `till-${name}` },
		{ kind: "phone" as const, text: `+45${10_000_000 + person}` },
	];
	return given.flatMap((one) => normalIdentifier(workspaceId, one) ?? []);
}

/**
 * A person leaves something in every table that can hold anything of one: they answer (every other one agrees, some on paper or to
 * staff), are known by more than an address, wait in two lists, are written about and written to, buy, are found to be two profiles
 * that are one. A new table of people is filled here.
 */
export async function arrive(golden: GoldenQuiz, person: number): Promise<void> {
	const { scope } = golden;
	const { workspaceId } = scope;
	const name = canary(person);
	await answer(golden, person);
	const [address, shop, till, phone] = identifiersOf(workspaceId, person) as [NormalIdentifier, ...NormalIdentifier[]];
	const profileId = await known(
		scope,
		name,
		[address, shop, phone].flatMap((one) => one ?? []),
	);
	const other = await known(
		scope,
		name,
		[till].flatMap((one) => one ?? []),
	);
	const detail: MergeDetail = { kinds: ["email", "external"], file: `${name}.csv`, row: 2 };
	const pair = { workspaceId, winner: profileId, loser: other, actor: scope.userId, at: givenAt };
	await transaction((tx) => mergeProfiles(tx, { ...pair, rule: "import", detail }));
	await db().consentEvent.updateMany({
		where: { workspaceId, profileId },
		data: { attestation: `Spoken with ${name}` },
	});
	await createRequest(
		scope,
		{ kind: "access", who: { profile: profileId }, receivedAt: givenAt.toISOString(), note: `${name} asks` },
		givenAt,
	);
	await writeDown(scope, profileId, `says ${name}`);
	await nameNext(workspaceId, profileId, person);
	await comeAgain(golden, profileId, person);
	await writeTo(workspaceId, profileId, address);
	await buy(scope, address.text, `order-${person}`);
	log().info({ profile: profileId }, "arrived");
}

async function answer(golden: GoldenQuiz, person: number): Promise<void> {
	const { workspaceId } = golden.scope;
	const responseId = person % 5 === 0 ? await onPaper(golden, person) : await inBrowser(golden, person);
	await takeResponse({ workspaceId, responseId }, givenAt);
	// As if it were to be taken again.
	await db().profileTask.create({ data: { workspaceId, responseId, at: givenAt } });
}

const said = (person: number) => ({
	...{ at: givenAt, granted: person % 2 === 0, address: `${canary(person)}@example.com`, called: canary(person) },
});

async function inBrowser(golden: GoldenQuiz, person: number): Promise<string> {
	const { address, called: name } = said(person);
	const origin = {
		...oneBatch(golden, newId(), said(person)).origin,
		...{ utm: { source: "mail", campaign: "spring", content: name, term: address }, referrerHost: `${name}.example` },
	};
	const taken = person % 5 === 1 ? { taken: onDevice(golden, name) } : {};
	return respond(golden, { ...said(person), sees: "s-skin", more: { origin }, ...taken });
}

const onDevice = ({ scope: { workspaceId, userId }, quizId }: GoldenQuiz, name: string): TakenDown => ({
	...{ workspaceId, quizId, way: "interview", deviceId: null, staff: "Mette", reference: `Form of ${name}` },
	consent: { method: "spoken", attestation: `${name} said yes`, actorId: userId },
	...{ notes: [], shown: [{ slot: "s-cream", products: ["cream"] }], clockAheadMs: 0, from: givenAt, to: givenAt },
});

async function onPaper(golden: GoldenQuiz, person: number): Promise<string> {
	const { scope, quizId } = golden;
	const { id: printId } = await printSheets(scope, quizId, { locale: "en", sheets: 1 }, givenAt);
	const sheet = await db().paperSheet.findFirstOrThrow({ where: { workspaceId: scope.workspaceId, printId } });
	const { events, personal } = oneBatch(golden, sheet.id, said(person));
	const entry = { given: "2026-03-02", events, personal, signUp: null };
	await enterSheet(scope, { quizId, code: sheet.code }, entry, givenAt);
	return sheet.id;
}

/** Gives the profile of whoever is known by these. */
async function known({ workspaceId }: Scope, name: string, identifiers: NormalIdentifier[]): Promise<string> {
	return transaction(async (tx) => {
		const found = await ensureProfile(tx, workspaceId, identifiers, { locale: "en", now: givenAt, givenAt });
		if (!found) throw new Error("no profile");
		await tx.profile.updateMany({
			where: { workspaceId, id: found.id },
			data: { name: new Uint8Array(sealOwn(found, "name", name)) },
		});
		return found.id;
	});
}

/** An address of somebody else stands beside theirs. */
async function nameNext(workspaceId: string, profileId: string, person: number): Promise<void> {
	const [next] = identifiersOf(workspaceId, person + 1);
	const place = { workspaceId, profileId, responseId: null, at: givenAt };
	await transaction((tx) => mention(tx, place, next ? [next] : []));
}

/** After the merge, which keeps nothing that nobody agreed to. */
async function writeDown({ workspaceId, userId }: Scope, profileId: string, value: string): Promise<void> {
	const trait = await textTrait(workspaceId);
	const said = { value, source: "staff" as const, actorId: userId, purposes: [], at: givenAt };
	await transaction((tx) => recordValues(tx, { workspaceId, profileId }, [{ trait, ...said }]));
}

/** By their own link, and wish for something. */
async function comeAgain(
	{ scope: { workspaceId }, quizId }: GoldenQuiz,
	profileId: string,
	person: number,
): Promise<void> {
	const known = { words: `says ${canary(person)}` };
	const wished = { productId: newId(), variant: "one", kind: "stock", purposeId: adviceByEmail, since: givenAt };
	await db().wish.create({ data: { workspaceId, id: newId(), profileId, ...wished } });
	await db().visit.create({ data: { workspaceId, id: newId(), profileId, quizId, known, createdAt: givenAt } });
}

async function textTrait(workspaceId: string) {
	const key = { workspaceId, key: "words" };
	const found = await db().trait.findUnique({ where: { workspaceId_key: key } });
	return found ?? db().trait.create({ data: { ...key, id: newId(), name: { en: "Words" }, type: "text" } });
}

async function writeTo(workspaceId: string, profileId: string, { hash, text }: NormalIdentifier): Promise<void> {
	const url = await transaction(async (tx) => {
		await queueMail(tx, workspaceId, { kind: "link", profileId, address: hash, locale: "en" }, givenAt);
		return makePersonLink(tx, { workspaceId, id: profileId }, givenAt);
	});
	await sendMail({ to: text, locale: "en", kind: "confirm", url, values: { days: 7 } });
}

async function buy(scope: Scope, email: string, id: string): Promise<void> {
	const order = { id, orderedAt: givenAt.toISOString(), currency: "EUR", total: 12 };
	const customer = { email, phone: null, id: null };
	const lines = [{ product: "cream", quantity: 1, price: 12 }];
	await addOrders(scope, { purpose: adviceByEmail, orders: [{ ...order, customer, lines }] }, givenAt);
}

/** Those who agreed are in a file for somebody; everybody is in one that waits to be taken in. */
export async function handOut({ scope }: GoldenQuiz, people: number): Promise<void> {
	const condition = { kind: "all" as const, of: [] };
	const segment = await saveSegment(scope, null, { name: "All", purpose: adviceByEmail, condition });
	const body = { recipient: "Klaviyo", identifiers: ["email" as const], traits: [] };
	await exportSegment(scope, segment, body, givenAt);
	const rows = Array.from(
		{ length: people },
		(_, person) => `${person},2026-03-01,cream,${canary(person)}@example.com`,
	);
	await upload(scope, rows);
	// Of one that was taken in, the report is left.
	await applyOrderFile(scope, await upload(scope, [`,2026-03-01,cream,${canary(0)}@example.com`]));
	await leaveOut(scope, people);
}

/** In a file of customers something is wrong with everybody's row. */
async function leaveOut(scope: Scope, people: number): Promise<void> {
	const rows = Array.from(
		{ length: people },
		(_, person) => `no number ${canary(person)},${canary(person)}@example.com`,
	);
	const bytes = Buffer.from(["phone,email", ...rows].join("\n"));
	const { id, columns } = await startCustomerFile(scope, { name: "customers.csv", bytes });
	await planCustomerFile(scope, id, { purpose: adviceByEmail, columns });
}

async function upload(scope: Scope, rows: readonly string[]): Promise<string> {
	const bytes = Buffer.from(["order,date,product,email", ...rows].join("\n"));
	const { id, columns } = await startOrderFile(scope, { name: "orders.csv", bytes });
	await planOrderFile(scope, id, { purpose: adviceByEmail, columns });
	return id;
}

/** The keys of all profiles there are. */
export const keysOf = async (workspaceId: string): Promise<Buffer[]> =>
	(await db().profile.findMany({ where: { workspaceId } })).map((profile) => Buffer.from(profileKey(profile)));
