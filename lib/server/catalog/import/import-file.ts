import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { db, pool } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { isUuid } from "../is-uuid";

const PIECE = 8 * 1024 * 1024;

/** Keeps the bytes until the import is applied. Past the ORM: it would hold fifty megabytes several times. */
export async function storeFile(workspaceId: string, userId: string, name: string, bytes: Buffer): Promise<string> {
	const id = newId();
	await pool().query({
		text: `INSERT INTO catalog_import (workspace_id, id, file_name, status, file, created_by)
			VALUES ($1, $2, $3, 'uploaded', $4, $5)`,
		values: [workspaceId, id, name, bytes, userId],
	});
	return id;
}

export interface StoredFile {
	id: string;
	fileName: string;
	status: string;
	bytes: Buffer;
	/** As the dry run left it. */
	mapping: unknown;
}

/** Throws `not-found` for another workspace's import, `gone` when the file has been let go. */
export async function loadFile(workspaceId: string, id: string): Promise<StoredFile> {
	if (!isUuid(id)) throw new AppError("not-found", "no such import");
	const found = await pool().query<{ fileName: string; status: string; size: number | null; mapping: unknown }>(
		`SELECT file_name AS "fileName", status, mapping, octet_length(file) AS size
		FROM catalog_import WHERE workspace_id = $1 AND id = $2`,
		[workspaceId, id],
	);
	const row = found.rows[0];
	if (!row) throw new AppError("not-found", "no such import");
	if (row.size === null) throw new AppError("gone", "the file has been let go");
	const { fileName, status, mapping } = row;
	return { id, fileName, status, mapping, bytes: await loadBytes(workspaceId, id, row.size) };
}

/** In pieces: bytes come over the wire as text of twice their length. */
async function loadBytes(workspaceId: string, id: string, size: number): Promise<Buffer> {
	const bytes = Buffer.alloc(size);
	for (let at = 0; at < size; at += PIECE) {
		const piece = await pool().query<{ piece: Buffer | null }>(
			"SELECT substring(file FROM $3 FOR $4) AS piece FROM catalog_import WHERE workspace_id = $1 AND id = $2",
			[workspaceId, id, at + 1, PIECE],
		);
		// Applied by someone else between two pieces: its file is gone.
		if (!piece.rows[0]?.piece) throw new AppError("gone", "the file has been let go");
		piece.rows[0].piece.copy(bytes, at);
	}
	return bytes;
}

/** Most files that wait for confirmation in one workspace: nobody fills the disk by uploading. */
const mostWaiting = 5;

/** Files of a day ago that nobody confirmed are let go, and the oldest of too many. Called before one more is stored. */
export async function dropStaleFiles(workspaceId: string): Promise<void> {
	const tooMany = await db().catalogImport.findMany({
		where: { workspaceId, NOT: { file: null } },
		orderBy: { id: "desc" },
		skip: mostWaiting - 1,
		select: { id: true },
	});
	await db().catalogImport.updateMany({
		where: { workspaceId, id: { in: tooMany.map(({ id }) => id) } },
		data: { file: null },
	});
	const dayAgo = new Date(Date.now() - 24 * 3600 * 1000);
	await db().catalogImport.updateMany({
		where: { workspaceId, createdAt: { lt: dayAgo }, NOT: { file: null } },
		data: { file: null },
	});
}
