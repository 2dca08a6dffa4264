import "server-only";
import { IMPORT_BYTES, type ImportInspection } from "@/lib/contracts/catalog-import";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { dropStaleFiles, storeFile } from "./import/import-file";
import { inspectFile } from "./import/inspect-file";
import { attributeDefinitions } from "./list-attributes";

/**
 * Takes a file in (uploaded or pasted, at most 50 MB), keeps it, and says what it looks like. Editors only.
 * Throws `too-large`, or `unreadable-file` with a reason under path "file".
 */
export async function startImport(scope: Scope, file: { name: string; bytes: Buffer }): Promise<ImportInspection> {
	requireRole(scope, "editor");
	if (file.bytes.length > IMPORT_BYTES) throw new AppError("too-large", `${file.bytes.length} bytes`);
	const known = await attributeDefinitions(scope.workspaceId);
	const findings = await inspectFile(file.bytes, known);
	await dropStaleFiles(scope.workspaceId);
	const id = await storeFile(scope.workspaceId, scope.userId, file.name, file.bytes);
	return { id, fileName: file.name, bytes: file.bytes.length, known, ...findings };
}
