import "server-only";
import { type CustomerReport, customerMapping } from "@/lib/contracts/customers";
import { AppError } from "@/lib/contracts/errors";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import type { PeopleImport } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";
import { nudgeLoop, startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { sealedFile } from "../sealed-file";
import { addToReport } from "./customer-report";
import { customerWords, requireFor } from "./customer-words";
import { type CustomerLine, linesIn } from "./lines-in";
import { mergeKinds } from "./merge-rule";
import { keepRejects } from "./rejects";
import { type Decided, takeCustomers } from "./take-customers";
import type { Taking } from "./taking";

const name = "customers";
/** Rows in one transaction. */
const PART = 100;
/** A process that takes a file and isn't heard of for so long is gone, and another goes on. */
const HELD_MS = 60_000;
const ATTEMPTS = 3;

/** Takes in the files of customers that were confirmed. Any number of processes may run it: each file is taken by one. */
export const startCustomers = (onError: (error: unknown) => void): WorkLoop =>
	startLoop(name, { work: () => applyNext(onError), onError });

export const nudgeCustomers = (): void => nudgeLoop(name);

/** Takes the file that has waited for longest; false when none does. Where it fails it stops, and can be gone on with. */
export async function applyNext(onError: (error: unknown) => void, now = () => new Date()): Promise<boolean> {
	const found = await claim(now());
	if (!found) return false;
	const { workspaceId, id } = found;
	await applyFile(found, now).catch(async (error) => {
		onError(error);
		const where = { workspaceId, id, status: "applying" };
		await db().peopleImport.updateMany({ where, data: { status: "stopped", heldUntil: null } });
	});
	return true;
}

const claim = (now: Date): Promise<PeopleImport | null> =>
	transaction(async (tx) => {
		const [due] = await tx.$queryRaw<{ workspaceId: string; id: string }[]>`
			SELECT workspace_id AS "workspaceId", id FROM people_import
			WHERE status = 'applying' AND kind = 'customers' AND (held_until IS NULL OR held_until <= ${now})
			ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
		if (!due) return null;
		return tx.peopleImport.update({
			where: { workspaceId_id: due },
			data: { heldUntil: new Date(now.getTime() + HELD_MS) },
		});
	});

async function applyFile(found: PeopleImport, now: () => Date): Promise<void> {
	const { workspaceId, id, file, createdBy, createdAt } = found;
	if (!file) throw new AppError("gone", "the file has been let go");
	const mapping = customerMapping.parse(found.mapping);
	const words = await customerWords(workspaceId);
	requireFor(words, mapping.purpose, []);
	const bytes = sealedFile.open(file, { workspaceId, id });
	const kinds = await mergeKinds(workspaceId);
	const taking = {
		words,
		purposeId: mapping.purpose,
		mergeKinds: kinds,
		actorId: createdBy,
		file: { id, name: found.fileName },
	};
	let state = { done: found.done, report: found.report as unknown as CustomerReport };
	// As of the dry run's day: what no day is told for doesn't become newer by waiting.
	const reading = { words, mapping, now: createdAt };
	for await (const { headers, lines } of linesIn(bytes, reading, { from: found.done, part: PART })) {
		const end = state.done + lines.length;
		while (state.done < end) {
			const rows = lines.slice(lines.length - (end - state.done));
			const next = await takePart({ ...taking, now: createdAt }, found, headers, rows, state, now());
			// Another process has taken over, or somebody stopped it.
			if (!next) return;
			state = next;
		}
	}
	await finish(found, state.report, mapping.purpose, now());
}

type State = { done: number; report: CustomerReport };

async function takePart(
	taking: Taking,
	{ workspaceId, id }: PeopleImport,
	headers: string[],
	rows: CustomerLine[],
	state: State,
	now: Date,
): Promise<State | null> {
	let next: State | null = null;
	const save = async (tx: Transaction, taken: Decided<CustomerLine>[]) => {
		next = { done: state.done + taken.length, report: addToReport(state.report, taken, headers) };
		const { count } = await tx.peopleImport.updateMany({
			where: { workspaceId, id, status: "applying", done: state.done },
			data: { done: next.done, report: toJson(next.report), heldUntil: new Date(now.getTime() + HELD_MS) },
		});
		if (count === 0) throw new TakenOver();
		await keepRejects(tx, { workspaceId, importId: id }, headers, taken);
	};
	for (let attempt = 1; ; attempt++) {
		try {
			await takeCustomers(taking, rows, save);
			return next;
		} catch (error) {
			if (error instanceof TakenOver) return null;
			const passes = error instanceof AppError && error.code === "conflict";
			if (!passes || attempt === ATTEMPTS) throw error;
		}
	}
}

class TakenOver extends Error {}

async function finish(
	{ workspaceId, id, fileName, createdBy }: PeopleImport,
	{ problems, ...report }: CustomerReport,
	purpose: string,
	at: Date,
): Promise<void> {
	await transaction(async (tx) => {
		const { count } = await tx.peopleImport.updateMany({
			where: { workspaceId, id, status: "applying" },
			data: { status: "applied", file: null, heldUntil: null },
		});
		if (count === 0) return;
		const line = { action: "customers.imported", subject: id, detail: { file: fileName, purpose, ...report }, at };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: createdBy, ...line } });
	});
}
