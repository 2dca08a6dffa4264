import "server-only";
import { AppError } from "@/lib/contracts/errors";
import {
	neededFields,
	ORDER_FILE_BYTES,
	type OrderFile,
	type OrderMapping,
	type OrderReport,
	orderMapping,
} from "@/lib/contracts/orders";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { sealedFile } from "../sealed-file";
import { inspectOrderFile, type ReadOrders, readOrderFile } from "./read-order-file";
import { type TakenOrders, takeOrders } from "./take-orders";

const part = 500;
const listed = 100;
const timeout = 10 * 60_000;

/** Takes a file in, keeps it sealed for a day, and says what it looks like. Editors only. Throws `too-large`, `unreadable-file`. */
export async function startOrderFile(scope: Scope, file: { name: string; bytes: Buffer }): Promise<OrderFile> {
	requireRole(scope, "editor");
	if (file.bytes.length > ORDER_FILE_BYTES) throw new AppError("too-large", `${file.bytes.length} bytes`);
	const { workspaceId, userId } = scope;
	const looks = await inspectOrderFile(file.bytes);
	const id = newId();
	await db().peopleImport.create({
		data: {
			...{ workspaceId, id, kind: "orders", fileName: file.name, status: "uploaded", createdBy: userId },
			...{ createdAt: new Date(), file: sealedFile.seal(file.bytes, { workspaceId, id }) },
		},
	});
	return { id, fileName: file.name, ...looks };
}

/** The dry run: what taking the file in would come to. Keeps the mapping beside the file. Editors only. Throws `gone`, `not-found`. */
export async function planOrderFile(scope: Scope, id: string, mapping: OrderMapping): Promise<OrderReport> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	return transaction(
		async (tx) => {
			const { bytes } = await openFile(tx, workspaceId, id);
			requireColumns(mapping);
			await tx.peopleImport.updateMany({
				where: { workspaceId, id },
				data: { status: "planned", mapping: toJson(mapping) },
			});
			return take(tx, workspaceId, mapping, bytes, true);
		},
		{ timeout },
	);
}

/** Does what the dry run showed, and deletes the file; asked again it says the same. Editors only. Throws `invalid-input` without a dry run. */
export async function applyOrderFile(scope: Scope, id: string): Promise<OrderReport> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	return transaction(
		async (tx) => {
			const { bytes, status, mapping, report } = await openFile(tx, workspaceId, id);
			if (status === "applied") return report as unknown as OrderReport;
			const planned = orderMapping.safeParse(mapping);
			if (!planned.success) throw new AppError("invalid-input", "no dry run");
			const taken = await take(tx, workspaceId, planned.data, bytes, false);
			await tx.peopleImport.updateMany({
				where: { workspaceId, id },
				data: { status: "applied", file: null, report: toJson(taken) },
			});
			const detail = { added: taken.added, joined: taken.joined, purpose: planned.data.purpose };
			const line = { action: "orders.imported", subject: id, detail };
			await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
			return taken;
		},
		{ timeout },
	);
}

/** Locked: whoever confirms twice waits for the first, then finds its report. */
async function openFile(tx: Transaction, workspaceId: string, id: string) {
	await tx.$executeRaw`
		SELECT 1 FROM people_import WHERE workspace_id = ${workspaceId}::uuid AND id = ${id}::uuid FOR UPDATE`;
	const row = await tx.peopleImport.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
	if (!row) throw new AppError("not-found", "no such file");
	const { status, mapping, report, file } = row;
	if (!file && status !== "applied") throw new AppError("gone", "the file has been let go");
	return { status, mapping, report, bytes: file ? sealedFile.open(file, { workspaceId, id }) : Buffer.alloc(0) };
}

function requireColumns({ columns }: OrderMapping): void {
	const missing = neededFields.filter((field) => typeof columns[field] !== "number");
	if (missing.length > 0) {
		throw new AppError(
			"invalid-input",
			"columns are missing",
			missing.map((path) => ({ path, message: "needed" })),
		);
	}
}

async function take(
	tx: Transaction,
	workspaceId: string,
	{ purpose, columns }: OrderMapping,
	bytes: Buffer,
	dry: boolean,
): Promise<OrderReport> {
	const { currency } = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { currency: true } });
	const { orders, rejects } = await readOrderFile(bytes, columns, currency);
	const taking = { workspaceId, purposeId: purpose, now: new Date(), dry };
	const parts: TakenOrders[] = [];
	for (let at = 0; at === 0 || at < orders.length; at += part) {
		parts.push(await takeOrders(tx, taking, orders.slice(at, at + part)));
	}
	return { ...sum(parts), ...told(rejects) };
}

const told = (rejects: ReadOrders["rejects"]) => ({ rejected: rejects.length, rejects: rejects.slice(0, listed) });

function sum(parts: readonly TakenOrders[]): TakenOrders {
	const of = (count: (part: TakenOrders) => number) => parts.reduce((total, one) => total + count(one), 0);
	return {
		added: of(({ added }) => added),
		known: of(({ known }) => known),
		joined: of(({ joined }) => joined),
		strangeLines: of(({ strangeLines }) => strangeLines),
		apart: {
			"no-consent": of(({ apart }) => apart["no-consent"]),
			unknown: of(({ apart }) => apart.unknown),
			erased: of(({ apart }) => apart.erased),
			nameless: of(({ apart }) => apart.nameless),
		},
	};
}
