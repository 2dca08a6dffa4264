import "server-only";
import type { ImportInspection } from "@/lib/contracts/catalog-import";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { loadFile } from "./import/import-file";
import { type Correction, inspectFile } from "./import/inspect-file";
import { attributeDefinitions } from "./list-attributes";

/** Reads a kept file again, with the encoding, delimiter or header that the person chose. Editors only. */
export async function inspectImport(scope: Scope, id: string, correction: Correction): Promise<ImportInspection> {
	requireRole(scope, "editor");
	const { fileName, bytes } = await loadFile(scope.workspaceId, id);
	const known = await attributeDefinitions(scope.workspaceId);
	return { id, fileName, bytes: bytes.length, known, ...(await inspectFile(bytes, known, correction)) };
}
