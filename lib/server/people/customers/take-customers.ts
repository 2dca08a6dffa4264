import type { Taking } from "./taking";
import "server-only";
import type { ConsentLine } from "@/lib/profile/types";
import { db } from "@/lib/server/db/client";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import type { CustomerRow } from "./customer-row";
import { type CustomerDecision, decideCustomer, lineOf } from "./decide-customer";
import { asJoined, holdersOf, type KnownCustomers, knownCustomers, lockCustomers, wordOf } from "./known-customers";
import { writeCustomers } from "./write-customers";

/** A row as it was read; null: nothing of it can be taken. */
interface Line {
	customer: CustomerRow | null;
}
export type Decided<L> = L & { decision: CustomerDecision | null };

/** What the rows of a dry run above would have left. */
export interface Before {
	/** Consents, by identifier. */
	lines: Map<string, ConsentLine[]>;
	/** Who would have become a part of whom. */
	joined: Map<string, string>;
}

/** What each row would come to; `before` is carried on to the rows below. */
export async function tryCustomers<L extends Line>(
	taking: Taking,
	lines: readonly L[],
	before: Before,
): Promise<Decided<L>[]> {
	const rows = lines.flatMap(({ customer }) => customer ?? []);
	const known = await knownCustomers(db(), taking.words.workspaceId, rows);
	return lines.map((line) => {
		if (!line.customer) return { ...line, decision: null };
		const decision = decideCustomer(line.customer, asJoined(known, before.joined), {
			...taking,
			before: before.lines,
		});
		if (decision.kind === "take") carryOn(before, decision);
		return { ...line, decision };
	});
}

function carryOn({ lines, joined }: Before, { row, main, joins }: Extract<CustomerDecision, { kind: "take" }>): void {
	for (const one of row.identifiers) {
		lines.set(wordOf(one), [...(lines.get(wordOf(one)) ?? []), ...row.consents.map(lineOf)]);
	}
	for (const { profile } of joins) joined.set(profile, main ?? "");
}

/**
 * Takes as many of the rows, from the first on, as concern different people, one decision each, and `also` in the same transaction:
 * the next is to be judged by what these left. Gives those that were taken, one at least. Throws `conflict` when somebody becomes
 * known, is merged or erased at this moment: to be tried again.
 */
export const takeCustomers = <L extends Line>(
	taking: Taking,
	lines: readonly L[],
	also: (tx: Transaction, taken: Decided<L>[]) => Promise<void> = async () => {},
): Promise<Decided<L>[]> =>
	transaction(async (tx) => {
		const { workspaceId } = taking.words;
		const rows = lines.flatMap(({ customer }) => customer ?? []);
		await lockCustomers(tx, workspaceId, rows);
		const known = await knownCustomers(tx, workspaceId, rows);
		const taken = apart(lines, known).map((line) => ({
			...line,
			decision: line.customer && decideCustomer(line.customer, known, { ...taking, before: null }),
		}));
		const decided = taken.flatMap(({ decision }) =>
			decision?.kind === "take" && (decision.isNew || decision.strange.length > 0) ? [decision] : [],
		);
		await writeCustomers(tx, taking, known, decided);
		await also(tx, taken);
		return taken;
	});

/** Those before the first that names somebody again, by whatever identifier. */
function apart<L extends Line>(lines: readonly L[], known: KnownCustomers): L[] {
	const named = new Set<string>();
	const end = lines.findIndex(({ customer }) => {
		const names = customer ? [...customer.identifiers.map(wordOf), ...holdersOf(known, customer.identifiers)] : [];
		const again = names.some((name) => named.has(name));
		for (const name of names) named.add(name);
		return again;
	});
	return lines.slice(0, end === -1 ? lines.length : end);
}
