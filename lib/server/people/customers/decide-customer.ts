import "server-only";
import type { CustomerApartReason, MergeRuleBody } from "@/lib/contracts/customers";
import { grantedPurposes } from "@/lib/profile/standing";
import type { ConsentLine } from "@/lib/profile/types";
import { type IdentifierKind, identifierKinds, type NormalIdentifier } from "../identifiers";
import type { CustomerRow, GivenConsent } from "./customer-row";
import { holdersOf, isOld, type KnownCustomers, pairOf, wordOf } from "./known-customers";

/** What becomes of a row. */
export type CustomerDecision = { kind: "apart"; reason: CustomerApartReason } | TakenCustomer;

export interface TakenCustomer {
	kind: "take";
	row: CustomerRow;
	/** Whose it is; null: somebody of whom nothing was known. */
	main: string | null;
	/** Others that the rule makes one with them, and what of the row is of whom. */
	joins: { profile: string; kinds: [IdentifierKind, IdentifierKind] }[];
	/** The person's own, the one that found them first. */
	identifiers: NormalIdentifier[];
	/** Those of others whom the rule doesn't join. */
	strange: NormalIdentifier[];
	/** Of these nothing is known yet. */
	values: CustomerRow["values"];
	consents: GivenConsent[];
	/** Nothing was known of them. */
	isAdded: boolean;
	/** It tells something new. */
	isNew: boolean;
}

export interface Deciding {
	purposeId: string;
	mergeKinds: MergeRuleBody["kinds"];
	/** Of a dry run: what earlier rows would have left, by identifier. */
	before: Map<string, ConsentLine[]> | null;
}

/** Nothing of whom was erased since, asked for restriction, or doesn't agree to the purpose. */
export function decideCustomer(row: CustomerRow, known: KnownCustomers, deciding: Deciding): CustomerDecision {
	if (isErased(row, known)) return { kind: "apart", reason: "erased" };
	const { main, joins, strange } = joinsOf(row, known, deciding.mergeKinds);
	if (main !== null && known.profiles.get(main)?.restricted) return { kind: "apart", reason: "restricted" };
	const people = [...(main === null ? [] : [main]), ...joins.map(({ profile }) => profile)];
	const lines = [
		...people.flatMap((id) => known.lines.get(id) ?? []),
		...row.identifiers.flatMap((one) => deciding.before?.get(wordOf(one)) ?? []),
		...row.consents.map(lineOf),
	];
	if (!grantedPurposes(lines).has(deciding.purposeId)) return { kind: "apart", reason: "no-consent" };
	const own = row.identifiers.filter((one) => !strange.includes(one));
	const consents = row.consents.filter(({ id }) => !known.written.has(id) && !isBefore(row, deciding, id));
	const values = row.values.filter((value) => !isOld(known, people, value, row.saidAt));
	const isNamed = people.some((id) => known.profiles.get(id)?.named);
	const isNew =
		joins.length > 0 ||
		own.some((one) => !known.holders.has(wordOf(one))) ||
		consents.length > 0 ||
		values.length > 0 ||
		(row.name !== null && !isNamed);
	const first = own.find((one) => known.holders.get(wordOf(one)) === main);
	const identifiers = first ? [first, ...own.filter((one) => one !== first)] : own;
	const isAdded = main === null && !row.identifiers.some((one) => deciding.before?.has(wordOf(one)));
	return { kind: "take", row, main, joins, identifiers, strange, values, consents, isAdded, isNew };
}

/** Without any day it is older than whatever was erased. */
function isErased({ identifiers, saidAt, consents }: CustomerRow, { graves }: KnownCustomers): boolean {
	const given = givenAt({ saidAt, consents });
	return identifiers.some((one) => (graves.get(wordOf(one)) ?? Number.NEGATIVE_INFINITY) >= given.getTime());
}

/** When the person last gave something of the row; long ago when it doesn't say. */
export const givenAt = ({ saidAt, consents }: Pick<CustomerRow, "saidAt" | "consents">): Date =>
	new Date(Math.max(0, saidAt?.getTime() ?? 0, ...consents.map(({ at }) => at.getTime())));

/**
 * Who is one by the rule: both identifiers are among its kinds, neither is restricted, no member parted them before, and together
 * they don't have two of the shop's own ids, of which a customer has one.
 */
function joinsOf(
	row: CustomerRow,
	known: KnownCustomers,
	mergeKinds: MergeRuleBody["kinds"],
): Pick<TakenCustomer, "main" | "joins" | "strange"> {
	const ordered = identifierKinds.flatMap((kind) => row.identifiers.filter((one) => one.kind === kind));
	const [main, ...others] = holdersOf(known, ordered);
	const kindOf = (profile: string) =>
		ordered.find((one) => known.holders.get(wordOf(one)) === profile)?.kind ?? "external";
	const joins: TakenCustomer["joins"] = [];
	for (const profile of main === undefined ? [] : others) {
		const kinds: [IdentifierKind, IdentifierKind] = [kindOf(main ?? ""), kindOf(profile)];
		const people = [main ?? "", ...joins.map((join) => join.profile), profile];
		const allowed = kinds.every((kind) => mergeKinds.includes(kind));
		const free = people.every((id) => !known.profiles.get(id)?.restricted);
		const parted = people.slice(0, -1).some((id) => known.parted.has(pairOf(id, profile)));
		if (allowed && free && !parted && shopIds(row, known, people) < 2) joins.push({ profile, kinds });
	}
	const own = new Set([main, ...joins.map(({ profile }) => profile)]);
	const strange = row.identifiers.filter((one) => {
		const holder = known.holders.get(wordOf(one));
		return holder !== undefined && !own.has(holder);
	});
	return { main: main ?? null, joins, strange };
}

function shopIds({ identifiers }: CustomerRow, { externals }: KnownCustomers, people: readonly string[]): number {
	const named = identifiers.filter(({ kind }) => kind === "external").map(({ hash }) => hash);
	return new Set([...named, ...people.flatMap((id) => [...(externals.get(id) ?? [])])]).size;
}

const isBefore = ({ identifiers }: CustomerRow, { before }: Deciding, id: string): boolean =>
	identifiers.some((one) => before?.get(wordOf(one))?.some((line) => line.id === id));

export const lineOf = ({ id, purposeId, at }: GivenConsent): ConsentLine => ({
	...{ id, purpose: purposeId, action: "granted", at: at.getTime() },
});
