import "server-only";
import type { PoolClient } from "pg";
import { isPrivate } from "@/lib/quiz/kinds";
import { oncePer } from "@/lib/quiz/once-per";
import type { QuizDocument } from "@/lib/quiz/types";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import { addProfileTasks } from "@/lib/server/people/profile-tasks";
import { keepBegun, takeBegun } from "./begun-responses";
import {
	type FoldedGroup,
	foldGroup,
	type Incoming,
	type Outcome,
	responseOf,
	type Standing,
	stand,
} from "./fold-group";
import { insertCollected } from "./store-collected";
import { storeConsents } from "./store-consents";
import { insertPersonal } from "./store-personal";
import { insertBatches, readBatches } from "./stored-batches";
import { insertResponses, keyOf, lockResponses, updateResponses } from "./stored-responses";

/**
 * Takes batches of any responses in one transaction; gives the outcome of each, in order. Throws for all when it fails for
 * one. What this process knows of a response need not be read; where another has gone on with it or made it meanwhile, the next
 * attempt reads everything.
 */
export async function storeGroup(group: Incoming[]): Promise<Outcome[]> {
	const { outcomes, changed } = await laneTransaction((client, attempt) => store(client, group, attempt > 1));
	for (const one of changed) keepBegun(one);
	return outcomes;
}

async function store(client: PoolClient, group: Incoming[], readAll: boolean): Promise<FoldedGroup> {
	const folded = await foldGroup(group, await findKnown(client, group, readAll));
	const { changed } = folded;
	// One after another on the lane's connection, but sent without waiting: one round trip for all.
	await Promise.all([
		insertResponses(client, changed),
		updateResponses(client, changed),
		insertBatches(client, folded.batches),
		insertPersonal(client, folded.typed),
		insertCollected(client, folded.takenDown),
	]);
	// Asks before it writes: not before all else is known to stand.
	await storeConsents(client, folded.completions);
	await addProfileTasks(client, ofPeople(folded));
	return folded;
}

/** Those in which something was typed now, or that may say more of somebody now that they are completed. */
function ofPeople({ typed, completions }: Pick<FoldedGroup, "typed" | "completions">) {
	const asking = completions.filter(
		({ version, row }) =>
			row.state.came !== undefined || row.state.replaced.length > 0 || asksPrivately(version.document),
	);
	return [
		...typed.map(({ response: { workspaceId, id }, at }) => ({ workspaceId, id, at })),
		...asking.map(({ row: { workspaceId, id }, at }) => ({ workspaceId, id, at })),
	];
}

const asksPrivately = oncePer(({ screens }: QuizDocument) => screens.some(({ blocks }) => blocks.some(isPrivate)));

/** The responses of the group that are there, from memory or read. */
async function findKnown(client: PoolClient, group: Incoming[], readAll: boolean): Promise<Standing[]> {
	const firsts = new Map<string, Incoming>();
	for (const one of group) {
		const key = keyOf(responseOf(one));
		if (!firsts.has(key)) firsts.set(key, one);
	}
	const known: Standing[] = [];
	const toRead: Incoming[] = [];
	for (const one of firsts.values()) {
		const begun = takeBegun(responseOf(one));
		if (begun && !readAll) known.push(stand(begun.row, begun.batches, null));
		else if (readAll || !seemsNew(one)) toRead.push(one);
	}
	return [...known, ...(await readKnown(client, toRead))];
}

/** Brings what a response begins with, and may begin one. */
const seemsNew = ({ batch, place, admit }: Incoming): boolean =>
	batch.events.some(({ seq }) => seq === 0) && place.status === "live" && admit();

async function readKnown(client: PoolClient, group: Incoming[]): Promise<Standing[]> {
	const keys = group.map(responseOf);
	// The database reads the batches once it holds the rows.
	const [rows, batches] = await Promise.all([lockResponses(client, keys), readBatches(client, keys)]);
	return rows.map((row) => stand(row, batches.get(keyOf(row)) ?? [], null));
}
