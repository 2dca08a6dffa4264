import "server-only";
import type { ImportMapping, ImportPlan } from "@/lib/contracts/catalog-import";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { checkMapping } from "./import/check-mapping";
import { type DiffEntry, diffImport, missingProducts } from "./import/diff-import";
import { DiffTally } from "./import/diff-tally";
import { freshAttributes } from "./import/file-attributes";
import { fileCollections } from "./import/file-collections";
import { loadFile } from "./import/import-file";
import type { ImportedFile } from "./import/product-draft";
import { readImport } from "./import/read-import";
import { IMPORT_TIMEOUT } from "./limits";
import { attributeDefinitions } from "./list-attributes";

const LISTED = 500;
const LISTED_REJECTS = 2000;

/**
 * The dry run: what importing the file with this mapping would add, change, leave, archive and reject. Keeps the mapping
 * and the counts beside the file; writes nothing to the catalog. Editors only.
 * Throws `invalid-input` naming columns when the mapping contradicts itself or the attributes that exist.
 */
export async function planImport(scope: Scope, id: string, mapping: ImportMapping): Promise<ImportPlan> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const { fileName, bytes } = await loadFile(workspaceId, id);
	const known = await attributeDefinitions(workspaceId);
	checkMapping(mapping, known);
	const file = await readImport(bytes, mapping);
	const newAttributes = freshAttributes(file.attributes, known);
	const plan = await transaction((tx) => compare(tx, workspaceId, file), { timeout: IMPORT_TIMEOUT });
	const whole: ImportPlan = { id, fileName, ...plan, newAttributes };
	await db().catalogImport.updateMany({
		where: { workspaceId, id, status: { not: "applied" } },
		data: { status: "planned", mapping: { ...mapping }, report: { counts: { ...whole.counts } } },
	});
	return whole;
}

async function compare(
	tx: Transaction,
	workspaceId: string,
	file: ImportedFile,
): Promise<Omit<ImportPlan, "id" | "fileName" | "newAttributes">> {
	const collections = await fileCollections(tx, workspaceId, file);
	const context = { told: file.told, ...collections, restoreArchived: false };
	const tally = new DiffTally();
	const lists: Pick<ImportPlan, "added" | "changed" | "left"> = { added: [], changed: [], left: [] };
	for await (const entries of diffImport(tx, workspaceId, file, context)) {
		for (const entry of entries) listEntry(lists, entry, tally.add(entry));
	}
	const missing = await missingProducts(tx, workspaceId, file);
	return {
		counts: tally.counts(file, missing.length),
		...lists,
		missing: missing.slice(0, LISTED),
		rejected: file.rejects.slice(0, LISTED_REJECTS),
		newCollections: collections.fresh.map(({ title }) => title),
		partial: file.partial,
	};
}

function listEntry(
	lists: Pick<ImportPlan, "added" | "changed" | "left">,
	{ draft, next, changes }: DiffEntry,
	kind: "added" | "changed" | "left",
): void {
	if (lists[kind].length >= LISTED) return;
	const product = { row: draft.row, externalId: draft.externalId, title: next.title };
	if (kind === "changed") lists.changed.push({ ...product, id: next.id, changes });
	else lists[kind].push(product);
}
