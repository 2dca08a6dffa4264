import "server-only";
import { fitTrait } from "@/lib/profile/fit-trait";
import { givenFor, mayKeep } from "@/lib/profile/may-use";
import { grantedPurposes } from "@/lib/profile/standing";
import type { TraitOption, TraitSource, TraitType } from "@/lib/profile/types";
import type { Facts } from "@/lib/quiz/collect-facts";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { loadVersion } from "@/lib/server/publish/load-version";
import type { ResponseRow } from "@/lib/server/responses/response-state";
import { seal } from "@/lib/server/responses/seal";
import { eraseUnkept } from "./consent/erase-unkept";
import { readLines } from "./consent/read-lines";
import { ensureProfile, lockProfile, type ProfileRow } from "./ensure-profile";
import { emptyResponses } from "./erase/empty-responses";
import { type NormalIdentifier, normalIdentifier } from "./identifiers";
import { nudgePersonMails } from "./mails/mail-loop";
import { tellOfConsents } from "./mails/tell-of-consents";
import { mention } from "./mention";
import { openPersonal } from "./open-personal";
import { profileKey, sealOwn } from "./profile-key";
import { type NewValue, recordValues, settleCurrent } from "./record-values";
import { type OpenedValue, type SaidOfPerson, saidInResponse } from "./said-in-response";
import { profileOfVisit } from "./visits/find-visit";

type Place = { workspaceId: string; responseId: string };

/**
 * Takes what a response says of who answered into their profile, which is made when it is the first: identifiers, the link to
 * the response and its consents, and the traits that they agreed to have kept. Done twice it is done once. A test run, and a
 * response without an identifier, makes no profile. What was given before an erasure is erased as well.
 */
export async function takeResponse(place: Place, now: Date): Promise<void> {
	await transaction(async (tx) => {
		const { workspaceId, responseId } = place;
		// As the lane does: first the response, then its task. A batch that is just being stored comes before or after.
		await tx.$executeRaw`
			SELECT 1 FROM response WHERE workspace_id = ${workspaceId}::uuid AND id = ${responseId}::uuid FOR NO KEY UPDATE`;
		await tx.profileTask.deleteMany({ where: { workspaceId, responseId } });
		const response = await tx.response.findUnique({
			where: { workspaceId_id: { workspaceId, id: responseId }, test: false },
			select: {
				...{ quizId: true, versionId: true, locale: true, utm: true, state: true, profileId: true },
				...{ createdAt: true, lastEventAt: true, completedAt: true, collected: { select: { way: true } } },
			},
		});
		const version = response && (await loadVersion(workspaceId, response.quizId, response.versionId));
		if (!version) return;
		const row = response as typeof response & Pick<ResponseRow, "utm" | "state">;
		const typed = await openValues(tx, place);
		const said = saidInResponse(version.document, row, typed);
		const seenAt = new Date(Math.max(...[row.lastEventAt, ...typed.map(({ at }) => at)].map(Number)));
		const identifiers = strongestFirst(workspaceId, said);
		const { came } = row.state;
		const known = row.profileId ?? (came ? await profileOfVisit(tx, workspaceId, came.visit) : null);
		const profile = await profileOf(tx, place, { ...row, profileId: known }, identifiers, seenAt);
		if (profile === "erased") return emptyResponses(tx, workspaceId, [responseId], { now });
		if (!profile) return;
		await link(tx, place, profile, row.profileId);
		await mention(tx, { ...place, profileId: profile.id, at: seenAt }, identifiers.slice(1));
		await updateProfile(tx, profile, said, seenAt);
		await eraseUnkept(tx, { workspaceId, profileId: profile.id });
		const source = sourceOf(row.collected?.way);
		await recordTraits(tx, place, profile, { ...row, source, facts: said.facts });
		const address = identifiers[0]?.kind === "email" ? identifiers[0].hash : null;
		if (await isMadeUp(tx, workspaceId, row.createdAt)) return;
		await tellOfConsents(tx, { ...place, profileId: profile.id, address, locale: row.locale }, now);
	});
	nudgePersonMails();
}

/** What is typed is no proof, and an address is where one can be asked for it. */
function strongestFirst(workspaceId: string, { identifiers }: SaidOfPerson): NormalIdentifier[] {
	const normal = identifiers.flatMap((given) => normalIdentifier(workspaceId, given) ?? []);
	const distinct = [...new Map(normal.map((one) => [`${one.kind} ${one.hash}`, one])).values()];
	return distinct.sort((a, b) => Number(b.kind === "email") - Number(a.kind === "email"));
}

/** At a kiosk people answer as they do at home. */
const sourceOf = (way: string | undefined): TraitSource => (way === "interview" || way === "paper" ? way : "quiz");

async function openValues(
	tx: Transaction,
	{ workspaceId, responseId }: Place,
): Promise<(OpenedValue & { at: Date })[]> {
	const rows = await tx.personalValue.findMany({
		where: { workspaceId, responseId, erasedAt: null },
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
	});
	const texts = await openPersonal(tx, workspaceId, rows);
	return rows.flatMap(({ id, questionId, kind, createdAt: at }) => {
		const text = texts.get(id);
		return text === undefined ? [] : [{ id, questionId, kind, text, at }];
	});
}

async function profileOf(
	tx: Transaction,
	place: Place,
	{
		profileId,
		locale,
		lastEventAt,
		collected,
	}: { profileId: string | null; locale: string; lastEventAt: Date; collected: object | null },
	identifiers: readonly NormalIdentifier[],
	now: Date,
): Promise<ProfileRow | "erased" | null> {
	const { workspaceId } = place;
	if (identifiers.length > 0) {
		// A device's times are set right as it hands in.
		const givenAt = collected ? lastEventAt : await lastSaid(tx, place, lastEventAt);
		return (await ensureProfile(tx, workspaceId, identifiers, { locale, now, givenAt, typed: true })) ?? "erased";
	}
	return profileId ? lockProfile(tx, workspaceId, profileId) : null;
}

/** When the person last said something, by their own clock: what a device kept for days arrives late. Not after it arrived. */
async function lastSaid(tx: Transaction, { workspaceId, responseId }: Place, arrivedAt: Date): Promise<Date> {
	const [last] = await tx.$queryRaw<{ at: number | null }[]>`
		SELECT max((event ->> 'at')::float8) AS at FROM event_batch, json_array_elements(events) AS event
		WHERE workspace_id = ${workspaceId}::uuid AND response_id = ${responseId}::uuid`;
	return new Date(Math.min(last?.at ?? Number.POSITIVE_INFINITY, arrivedAt.getTime()));
}

/**
 * The response, its consents and what was typed become the profile's; the latter sealed with its key. They leave the one
 * that they were taken for before a stronger identifier was given.
 */
async function link(tx: Transaction, place: Place, profile: ProfileRow, former: string | null): Promise<void> {
	const { workspaceId, responseId } = place;
	const profileId = profile.id;
	const moves = former !== null && former !== profileId;
	const loose = moves ? { OR: [{ profileId: null }, { profileId: former }] } : { profileId: null };
	await tx.response.updateMany({ where: { workspaceId, id: responseId }, data: { profileId } });
	await tx.consentEvent.updateMany({ where: { workspaceId, responseId, ...loose }, data: { profileId } });
	const open = await tx.personalValue.findMany({ where: { workspaceId, responseId, erasedAt: null, ...loose } });
	const texts = await openPersonal(tx, workspaceId, open);
	for (const [id, text] of texts) {
		const sealed = new Uint8Array(seal(text, { ...place, id }, profileKey(profile)));
		await tx.personalValue.updateMany({ where: { workspaceId, id }, data: { ciphertext: sealed, profileId } });
	}
	if (moves) await takeBack(tx, { workspaceId, profileId: former }, responseId);
}

/** What the response told of another profile. */
async function takeBack(
	tx: Transaction,
	{ workspaceId, profileId }: { workspaceId: string; profileId: string },
	responseId: string,
): Promise<void> {
	const where = { workspaceId, profileId, responseId };
	const values = await tx.traitValue.findMany({ where, select: { traitId: true } });
	await tx.traitValue.deleteMany({ where });
	await tx.mention.deleteMany({ where });
	await settleCurrent(tx, { workspaceId, profileId }, [...new Set(values.map(({ traitId }) => traitId))]);
}

async function updateProfile(
	tx: Transaction,
	profile: ProfileRow,
	{ name }: SaidOfPerson,
	seenAt: Date,
): Promise<void> {
	const { workspaceId, id } = profile;
	if (name) await tx.profile.updateMany({ where: { workspaceId, id }, data: { name: sealOwn(profile, "name", name) } });
	await tx.profile.updateMany({ where: { workspaceId, id, seenAt: { lt: seenAt } }, data: { seenAt } });
}

/** The demo's people answered before their workspace was there. Nobody is mailed what they said. */
async function isMadeUp(tx: Transaction, workspaceId: string, at: Date): Promise<boolean> {
	return (await tx.workspace.count({ where: { id: workspaceId, demo: true, createdAt: { gt: at } } })) > 0;
}

async function recordTraits(
	tx: Transaction,
	{ workspaceId, responseId }: Place,
	{ id: profileId }: ProfileRow,
	{
		versionId,
		completedAt: at,
		source,
		facts,
	}: Pick<NewValue, "source"> & {
		versionId: string;
		completedAt: Date | null;
		facts: Facts;
	},
): Promise<void> {
	if (facts.traits.length === 0 || !at) return;
	const [dictionary, granted, before] = await Promise.all([
		tx.trait.findMany({
			where: { workspaceId, archived: false, key: { in: facts.traits.map(({ attribute }) => attribute) } },
		}),
		readLines(tx, { workspaceId, profileId }).then(grantedPurposes),
		tx.traitValue.findMany({ where: { workspaceId, profileId, responseId }, orderBy: [{ at: "asc" }, { id: "asc" }] }),
	]);
	const taken = new Map(before.map(({ traitId, value }) => [traitId, JSON.stringify(value)]));
	const values = dictionary.flatMap((trait): NewValue[] => {
		const said = facts.traits.filter(({ attribute }) => attribute === trait.key);
		const definition = { type: trait.type as TraitType, options: trait.options as unknown as TraitOption[] };
		const value = fitTrait(
			definition,
			said.map(({ value }) => value),
		);
		const purposes = givenFor(trait, granted);
		if (value === null || !mayKeep(trait, granted) || taken.get(trait.id) === JSON.stringify(value)) return [];
		const questionId = said.at(-1)?.question ?? null;
		return [{ trait, value, source, purposes, at, responseId, versionId, questionId }];
	});
	await recordValues(tx, { workspaceId, profileId }, values);
}
