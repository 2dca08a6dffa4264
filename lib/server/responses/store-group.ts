import "server-only";
import type { PoolClient } from "pg";
import { isPrivate } from "@/lib/quiz/kinds";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import { addProfileTasks } from "@/lib/server/people/profile-tasks";
import {
	type FoldedGroup,
	foldGroup,
	type Incoming,
	type Outcome,
	responseOf,
	type Standing,
	stand,
} from "./fold-group";
import { storeConsents } from "./store-consents";
import { insertPersonal } from "./store-personal";
import { insertBatches, readBatches } from "./stored-batches";
import { insertResponses, keyOf, lockResponses, updateResponses } from "./stored-responses";

/**
 * Takes batches of any responses in one transaction; gives the outcome of each, in order. Throws for all when it fails for
 * one. A response that another process makes meanwhile is found by the next attempt.
 */
export function storeGroup(group: Incoming[]): Promise<Outcome[]> {
	return laneTransaction((client) => attempt(client, group));
}

async function attempt(client: PoolClient, group: Incoming[]): Promise<Outcome[]> {
	const { outcomes, changed, ...folded } = await foldGroup(group, await readKnown(client, group));
	// One after another on the lane's connection, but sent without waiting: one round trip for all.
	await Promise.all([
		insertResponses(client, changed),
		updateResponses(client, changed),
		insertBatches(client, folded.batches),
		insertPersonal(client, folded.typed),
	]);
	// Asks before it writes: not before all else is known to stand.
	await storeConsents(client, folded.completions);
	await addProfileTasks(client, ofPeople(folded));
	return outcomes;
}

/** Those in which something was typed now, or that may say more of somebody now that they are completed. */
function ofPeople({ typed, completions }: Pick<FoldedGroup, "typed" | "completions">) {
	const asking = completions.filter(
		({ version, row }) =>
			row.state.replaced.length > 0 || version.document.screens.some(({ blocks }) => blocks.some(isPrivate)),
	);
	return [
		...typed.map(({ response: { workspaceId, id }, at }) => ({ workspaceId, id, at })),
		...asking.map(({ row: { workspaceId, id }, now: at }) => ({ workspaceId, id, at })),
	];
}

async function readKnown(client: PoolClient, group: Incoming[]): Promise<Standing[]> {
	const keys = new Map(group.map(responseOf).map((response) => [keyOf(response), response]));
	// The database reads the batches once it holds the rows.
	const [rows, batches] = await Promise.all([
		lockResponses(client, [...keys.values()]),
		readBatches(client, [...keys.values()]),
	]);
	return rows.map((row) => stand(row, batches.get(keyOf(row)) ?? [], null));
}
