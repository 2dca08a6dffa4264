import "server-only";
import type { MergeRuleBody } from "@/lib/contracts/customers";
import type { ConsentLine } from "@/lib/profile/types";
import { db } from "@/lib/server/db/client";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import type { CustomerRow } from "./customer-row";
import type { CustomerWords } from "./customer-words";
import { type CustomerDecision, decideCustomer, lineOf } from "./decide-customer";
import { knownCustomers, lockCustomers, wordOf } from "./known-customers";
import { writeCustomers } from "./write-customers";

export interface Taking {
	words: CustomerWords;
	purposeId: string;
	mergeKinds: MergeRuleBody["kinds"];
	actorId: string;
	/** null: they came by the API. */
	file: { id: string; name: string } | null;
	now: Date;
}

/** What the rows would come to, one decision each. `before` is carried on from the rows above. */
export async function tryCustomers(
	taking: Taking,
	rows: readonly CustomerRow[],
	before: Map<string, ConsentLine[]>,
): Promise<CustomerDecision[]> {
	const known = await knownCustomers(db(), taking.words.workspaceId, rows);
	return rows.map((row) => {
		const decision = decideCustomer(row, known, { ...taking, before });
		if (decision.kind === "take") {
			for (const one of row.identifiers) {
				before.set(wordOf(one), [...(before.get(wordOf(one)) ?? []), ...row.consents.map(lineOf)]);
			}
		}
		return decision;
	});
}

/**
 * Takes the rows, one decision each, and `also` in the same transaction. Two rows of one person must not come together
 * (`apartRows`): the second is to be judged by what the first left. Throws `conflict` when somebody becomes known, is merged or
 * erased at this moment: to be tried again.
 */
export const takeCustomers = (
	taking: Taking,
	rows: readonly CustomerRow[],
	also: (tx: Transaction, decisions: CustomerDecision[]) => Promise<void> = async () => {},
): Promise<CustomerDecision[]> =>
	transaction(async (tx) => {
		const { workspaceId } = taking.words;
		await lockCustomers(tx, workspaceId, rows);
		const known = await knownCustomers(tx, workspaceId, rows);
		const decisions = rows.map((row) => decideCustomer(row, known, { ...taking, before: null }));
		const decided = decisions.flatMap((one) =>
			one.kind === "take" && (one.isNew || one.strange.length > 0) ? [one] : [],
		);
		await writeCustomers(tx, taking, known, decided);
		await also(tx, decisions);
		return decisions;
	});

/** Cut where somebody who was named already comes again. */
export function apartRows<R extends { customer: CustomerRow | null }>(rows: readonly R[]): R[][] {
	const parts: R[][] = [];
	let named = new Set<string>();
	for (const row of rows) {
		const words = row.customer?.identifiers.map(wordOf) ?? [];
		if (parts.length === 0 || words.some((word) => named.has(word))) {
			parts.push([]);
			named = new Set();
		}
		for (const word of words) named.add(word);
		parts.at(-1)?.push(row);
	}
	return parts;
}
