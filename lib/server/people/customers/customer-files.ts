import "server-only";
import {
	CUSTOMER_FILE_BYTES,
	type CustomerFile,
	type CustomerImport,
	type CustomerImportStatus,
	type CustomerMapping,
	type CustomerReport,
	type CustomerTarget,
} from "@/lib/contracts/customers";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { transaction } from "@/lib/server/db/transaction";
import type { PeopleImport } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";
import { identifierKinds } from "../identifiers";
import { sealedFile } from "../sealed-file";
import { nudgeCustomers } from "./customer-loop";
import { addToReport, emptyReport } from "./customer-report";
import { type CustomerWords, customerWords, requireFor } from "./customer-words";
import { guessColumns } from "./guess-columns";
import { linesIn } from "./lines-in";
import { mergeKinds } from "./merge-rule";
import { inspectCustomers } from "./read-customers";
import { clearRejects, keepRejects } from "./rejects";
import { tryCustomers } from "./take-customers";

/** Takes a file in, keeps it sealed for a day, and says what it looks like. Editors only. Throws `too-large`, `unreadable-file`. */
export async function startCustomerFile(scope: Scope, file: { name: string; bytes: Buffer }): Promise<CustomerFile> {
	requireRole(scope, "editor");
	if (file.bytes.length > CUSTOMER_FILE_BYTES) throw new AppError("too-large", `${file.bytes.length} bytes`);
	const { workspaceId, userId } = scope;
	const looks = await inspectCustomers(file.bytes);
	const columns = guessColumns(looks.headers, await customerWords(workspaceId));
	const id = newId();
	await db().peopleImport.create({
		data: {
			...{ workspaceId, id, kind: "customers", fileName: file.name, status: "uploaded", createdBy: userId },
			...{ createdAt: new Date(), file: sealedFile.seal(file.bytes, { workspaceId, id }) },
		},
	});
	return { id, fileName: file.name, ...looks, columns };
}

/**
 * The dry run: what taking the file in would come to; rows with something wrong can be had as a file then. Keeps the mapping. Editors
 * only. Throws `not-found`, `gone`, `conflict` once it was confirmed, and `invalid-input`: path "columns" (messages "identifier",
 * "twice", "proof" or "count"), "purpose", or a trait that isn't for the purpose.
 */
export async function planCustomerFile(scope: Scope, id: string, mapping: CustomerMapping): Promise<CustomerReport> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	const row = await findImport(workspaceId, id);
	// The day of the upload, as the loop takes it.
	const now = row.createdAt;
	if (row.status !== "uploaded" && row.status !== "planned") throw new AppError("conflict", "confirmed already");
	if (!row.file) throw new AppError("gone", "the file has been let go");
	const words = await customerWords(workspaceId);
	requireMapping(mapping, words);
	const bytes = sealedFile.open(row.file, { workspaceId, id });
	const file = { id, name: row.fileName };
	const { purpose: purposeId } = mapping;
	const taking = { words, purposeId, mergeKinds: await mergeKinds(workspaceId), actorId: userId, file, now };
	const before = { lines: new Map(), joined: new Map() };
	let report = emptyReport();
	await clearRejects(db(), { workspaceId, importId: id });
	for await (const { headers, lines } of linesIn(bytes, { words, mapping, now }, { from: 0, part: 500 })) {
		const taken = await tryCustomers(taking, lines, before);
		report = addToReport(report, taken, headers);
		await keepRejects(db(), { workspaceId, importId: id }, headers, taken);
	}
	const planned = { status: "planned", mapping: toJson(mapping), report: toJson(report), rows: report.rows };
	await db().peopleImport.updateMany({ where: { workspaceId, id, status: row.status }, data: planned });
	return report;
}

function requireMapping({ purpose, columns }: CustomerMapping, words: CustomerWords): void {
	const used = columns.filter(({ kind }) => kind !== "ignore").map((target) => JSON.stringify(target));
	const has = (field: string) => columns.some((target) => target.kind === "field" && target.field === field);
	const asks = columns.some(({ kind }) => kind === "consent");
	const refuse = (message: string) => {
		throw new AppError("invalid-input", `columns: ${message}`, [{ path: "columns", message }]);
	};
	if (!identifierKinds.some(has)) refuse("identifier");
	if (new Set(used).size < used.length) refuse("twice");
	if (asks && !(has("agreedAt") && has("proof"))) refuse("proof");
	const ids = (kind: CustomerTarget["kind"]) =>
		columns.flatMap((target) =>
			target.kind !== kind
				? []
				: target.kind === "trait"
					? [target.trait]
					: target.kind === "consent"
						? [target.purpose]
						: [],
		);
	for (const one of ids("consent")) requireFor(words, one, []);
	requireFor(words, purpose, ids("trait"));
}

/**
 * Lets what the dry run showed be done, by a loop beside the requests, part after part; one that stopped goes on where it stopped.
 * Asked again it changes nothing. Editors only. Throws `not-found`, `gone`, and `invalid-input` without a dry run.
 */
export async function applyCustomerFile(scope: Scope, id: string): Promise<CustomerImport> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const { status, file } = await findImport(workspaceId, id);
	if (status === "uploaded") throw new AppError("invalid-input", "no dry run");
	if (!file && status !== "applied" && status !== "applying") throw new AppError("gone", "the file has been let go");
	if (status === "planned") {
		const begun = { status: "applying", done: 0, report: toJson(emptyReport()), heldUntil: null };
		// Together: whoever takes it at once begins without those of the dry run.
		await transaction(async (tx) => {
			const { count } = await tx.peopleImport.updateMany({ where: { workspaceId, id, status }, data: begun });
			if (count > 0) await clearRejects(tx, { workspaceId, importId: id });
		});
	} else if (status === "stopped") {
		await db().peopleImport.updateMany({
			where: { workspaceId, id, status },
			data: { status: "applying", heldUntil: null },
		});
	}
	nudgeCustomers();
	return readCustomerImport(scope, id);
}

/** How far it has come. Throws `not-found`. */
export async function readCustomerImport(scope: Scope, id: string): Promise<CustomerImport> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const row = await db().peopleImport.findUnique({
		where: { workspaceId_id: { workspaceId, id }, kind: "customers" },
		omit: { file: true, mapping: true },
	});
	if (!row) throw new AppError("not-found", "no such file");
	const rejects = await db().importReject.count({ where: { workspaceId, importId: id, row: { gt: 1 } } });
	return toImport(row, rejects);
}

export const toImport = (row: Omit<PeopleImport, "file" | "mapping">, rejects: number): CustomerImport => ({
	...{ id: row.id, fileName: row.fileName, status: row.status as CustomerImportStatus },
	...{ rows: row.rows, done: row.done, rejects, createdAt: row.createdAt.toISOString() },
	report: row.status === "uploaded" ? null : (row.report as unknown as CustomerReport),
});

async function findImport(workspaceId: string, id: string): Promise<PeopleImport> {
	const row = await db().peopleImport.findUnique({ where: { workspaceId_id: { workspaceId, id }, kind: "customers" } });
	if (!row) throw new AppError("not-found", "no such file");
	return row;
}
