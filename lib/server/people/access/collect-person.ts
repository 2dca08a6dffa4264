import type { Say } from "./say";
import "server-only";
import type { PersonWish } from "@/lib/contracts/people";
import { db } from "@/lib/server/db/client";
import { type KeyedProfile, unsealOwn } from "@/lib/server/people/profile-key";
import { localText } from "@/lib/server/workspace/local-text";
import { listWishes } from "../wishes/list-wishes";
import { collectResponses, type HeldResponse } from "./collect-responses";
import { handedOver } from "./handed-over";
import { mailsSent } from "./mails-sent";

/** All that a workspace holds of a person, in words, to be read by them (articles 15 and 20). Times are ISO 8601, UTC. */
export interface PersonRecord {
	/** When this was put together. */
	madeAt: string;
	profile: {
		id: string;
		name: string | null;
		locale: string;
		knownSince: string;
		lastSeen: string;
		/** Kept and not used since then, at the person's wish. */
		restrictedSince: string | null;
		/** Days at least between two mails that they don't bring about; 0: no wish. And none of those before then. */
		mailEvery: number;
		mailAfter: string | null;
	};
	identifiers: { kind: string; text: string; since: string; confirmed: string | null }[];
	/** Past values as well. */
	traits: HeldTrait[];
	/** The ledger, oldest first. */
	consents: { purpose: string; action: string; method: string; at: string; notice: string; noticeHash: string }[];
	/** Oldest first. */
	responses: HeldResponse[];
	/** To whom it was given, in exports; the newest first. */
	recipients: { recipient: string; purpose: string; at: string }[];
	/** Mails that went out to them, the newest first; `message`: what the shop calls one of its own. */
	mails: { kind: string; message: string | null; at: string }[];
	/** What they want to be told of, the newest first. */
	wishes: PersonWish[];
}

export interface HeldTrait {
	key: string;
	name: string;
	value: unknown;
	unit: string;
	source: string;
	said: string;
	/** From then on it isn't used. */
	until: string | null;
	/** The one that counts, of its trait. */
	counts: boolean;
	purposes: string[];
}

/** Null without such a profile. Texts are in `locale` where there are any. Nothing is checked: the caller knows who may ask. */
export async function collectPerson(
	{ workspaceId, profileId, locale }: { workspaceId: string; profileId: string; locale: string },
	now: Date,
): Promise<PersonRecord | null> {
	const profile = await db().profile.findUnique({ where: { workspaceId_id: { workspaceId, id: profileId } } });
	if (!profile) return null;
	const say = sayIn(locale);
	const names = await namePurposes(workspaceId, say);
	const [identifiers, traits, consents, responses, given, mails, wishes] = await Promise.all([
		collectIdentifiers(profile),
		collectTraits(workspaceId, profileId, say, names),
		collectConsents(workspaceId, profileId, names),
		collectResponses(workspaceId, profileId, say),
		handedOver(workspaceId, profileId),
		mailsSent(workspaceId, profileId),
		listWishes(workspaceId, profileId),
	]);
	return {
		madeAt: now.toISOString(),
		profile: {
			...{ id: profile.id, name: profile.name && unsealOwn(profile, "name", profile.name), locale: profile.locale },
			...{ knownSince: profile.createdAt.toISOString(), lastSeen: profile.seenAt.toISOString() },
			restrictedSince: profile.restrictedAt?.toISOString() ?? null,
			...{ mailEvery: profile.mailEvery, mailAfter: profile.mailAfter?.toISOString() ?? null },
		},
		...{ identifiers, traits, consents, responses },
		recipients: given.map(({ recipient, purposeId, at }) => ({
			...{ recipient, purpose: names.get(purposeId) ?? purposeId, at: at.toISOString() },
		})),
		wishes: wishes.map((wish) => ({ ...wish, purpose: names.get(wish.purpose) ?? wish.purpose })),
		mails: mails.map(({ kind, message, at }) => ({ kind, message, at: at.toISOString() })),
	};
}

const sayIn =
	(locale: string): Say =>
	(text) =>
		text[locale] || text.en || Object.values(text)[0] || "";

async function namePurposes(workspaceId: string, say: Say): Promise<Map<string, string>> {
	const purposes = await db().purpose.findMany({ where: { workspaceId }, select: { id: true, name: true } });
	return new Map(purposes.map(({ id, name }) => [id, say(localText(name))]));
}

async function collectIdentifiers(profile: KeyedProfile): Promise<PersonRecord["identifiers"]> {
	const { workspaceId, id: profileId } = profile;
	const rows = await db().identifier.findMany({ where: { workspaceId, profileId }, orderBy: { createdAt: "asc" } });
	return rows.map(({ kind, ciphertext, createdAt, confirmedAt }) => ({
		...{ kind, text: unsealOwn(profile, kind, ciphertext), since: createdAt.toISOString() },
		confirmed: confirmedAt?.toISOString() ?? null,
	}));
}

async function collectTraits(
	workspaceId: string,
	profileId: string,
	say: Say,
	names: ReadonlyMap<string, string>,
): Promise<HeldTrait[]> {
	const rows = await db().traitValue.findMany({
		where: { workspaceId, profileId },
		orderBy: [{ trait: { position: "asc" } }, { traitId: "asc" }, { at: "asc" }, { id: "asc" }],
		include: { trait: { select: { key: true, name: true, unit: true } } },
	});
	return rows.map(({ trait, value, source, at, staleAt, current, purposes }) => ({
		...{ key: trait.key, name: say(localText(trait.name)), unit: trait.unit, value, source },
		...{ said: at.toISOString(), until: staleAt?.toISOString() ?? null, counts: current },
		purposes: purposes.flatMap((id) => names.get(id) ?? []),
	}));
}

async function collectConsents(
	workspaceId: string,
	profileId: string,
	names: ReadonlyMap<string, string>,
): Promise<PersonRecord["consents"]> {
	const events = await db().consentEvent.findMany({
		where: { workspaceId, profileId },
		orderBy: [{ at: "asc" }, { id: "asc" }],
	});
	const notices = await db().notice.findMany({
		where: { workspaceId, id: { in: [...new Set(events.map(({ noticeId }) => noticeId))] } },
		select: { id: true, text: true },
	});
	const texts = new Map(notices.map(({ id, text }) => [id, text]));
	return events.map(({ purposeId, noticeId, noticeHash, action, method, at }) => ({
		...{ purpose: names.get(purposeId) ?? purposeId, action, method, at: at.toISOString() },
		...{ notice: texts.get(noticeId) ?? "", noticeHash },
	}));
}
