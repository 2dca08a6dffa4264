import "server-only";
import {
	type ApplyOptions,
	type ImportCounts,
	type ImportSummary,
	importMapping,
} from "@/lib/contracts/catalog-import";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { type DiffEntry, diffImport, missingProducts } from "./import/diff-import";
import { DiffTally } from "./import/diff-tally";
import { movesOverlay } from "./import/field-changes";
import { freshAttributes } from "./import/file-attributes";
import { type FileCollections, fileCollections } from "./import/file-collections";
import { loadFile } from "./import/import-file";
import type { ImportedFile } from "./import/product-draft";
import { readImport } from "./import/read-import";
import { isUuid } from "./is-uuid";
import { IMPORT_TIMEOUT } from "./limits";
import { attributeDefinitions } from "./list-attributes";
import { changeCatalog, raiseOverlay } from "./lock-catalog";
import { writeProducts } from "./write-products";

type Applied = Omit<ImportSummary, "id" | "milliseconds">;

/**
 * Does what the dry run showed, in one transaction. Editors only. A second call gives the first one's summary. Throws
 * `conflict` when the catalog has changed since the dry run (do it again), `invalid-input` when there was none.
 */
export async function applyImport(scope: Scope, id: string, options: ApplyOptions): Promise<ImportSummary> {
	requireRole(scope, "editor");
	if (!isUuid(id)) throw new AppError("not-found", "no such import");
	const began = performance.now();
	const { workspaceId } = scope;
	const done = await appliedSummary(workspaceId, id);
	if (done) return done;
	const { bytes, mapping } = await loadFile(workspaceId, id);
	const parsed = importMapping.safeParse(mapping);
	if (!parsed.success) throw new AppError("invalid-input", "no dry run", [{ path: "mapping", message: "not-planned" }]);
	const file = await readImport(bytes, parsed.data);
	return changeCatalog(
		workspaceId,
		async (tx) => {
			// Whoever confirmed twice waits here for the first, then finds its summary.
			const planned = await tx.catalogImport.findUniqueOrThrow({
				where: { workspaceId_id: { workspaceId, id } },
				select: { status: true, report: true },
			});
			if (planned.status === "applied") return planned.report as unknown as ImportSummary;
			const applied = await apply(tx, workspaceId, file, options, countsOf(planned.report));
			const summary: ImportSummary = { id, ...applied, milliseconds: Math.round(performance.now() - began) };
			await tx.catalogImport.update({
				where: { workspaceId_id: { workspaceId, id } },
				data: { status: "applied", file: null, report: { ...summary, counts: { ...summary.counts } } },
			});
			return summary;
		},
		{ timeout: IMPORT_TIMEOUT },
	);
}

async function apply(
	tx: Transaction,
	workspaceId: string,
	file: ImportedFile,
	options: ApplyOptions,
	planned: ImportCounts | null,
): Promise<Applied> {
	// Before anything is written: what the file lacks, and what is new.
	const missing = await missingProducts(tx, workspaceId, file);
	if (options.archiveMissing && file.partial) {
		throw new AppError("invalid-input", "part of the file is unread", [{ path: "archiveMissing", message: "partial" }]);
	}
	await addAttributes(tx, workspaceId, file);
	const collections = await fileCollections(tx, workspaceId, file);
	await addCollections(tx, workspaceId, collections.fresh);
	const shown = new DiffTally();
	let restored = 0;
	let moved = false;
	const context = { told: file.told, ...collections, restoreArchived: options.restoreArchived };
	for await (const entries of diffImport(tx, workspaceId, file, context)) {
		for (const entry of entries) {
			shown.add(asPlanned(entry, file));
			if (entry.stored?.status === "archived" && entry.next.status === "active") restored++;
			moved ||= movesOverlay(entry.changes);
		}
		const due = entries.filter(({ stored, changes }) => !stored || changes.length > 0);
		await writeProducts(
			tx,
			workspaceId,
			due.map(({ next }) => next),
		);
	}
	const counts = shown.counts(file, missing.length);
	if (!agree(planned, counts)) throw new AppError("conflict", "changed since the dry run");
	const archived = options.archiveMissing ? await archive(tx, workspaceId, missing) : 0;
	if (moved || archived > 0) await raiseOverlay(tx, workspaceId);
	return { counts, archived, restored };
}

/** The entry as the dry run counted it: without the restoring that was ticked afterwards. */
function asPlanned(entry: DiffEntry, { told }: ImportedFile): DiffEntry {
	const { stored, next, changes } = entry;
	if (!stored || stored.status === next.status || told.has("status")) return entry;
	return {
		...entry,
		next: { ...next, status: stored.status },
		changes: changes.filter(({ field }) => field !== "status"),
	};
}

async function addAttributes(tx: Transaction, workspaceId: string, file: ImportedFile): Promise<void> {
	const fresh = freshAttributes(file.attributes, await attributeDefinitions(workspaceId, tx));
	await tx.attribute.createMany({ data: fresh.map((definition) => ({ workspaceId, id: newId(), ...definition })) });
}

async function addCollections(tx: Transaction, workspaceId: string, fresh: FileCollections["fresh"]): Promise<void> {
	await tx.collection.createMany({ data: fresh.map((collection) => ({ workspaceId, ...collection })) });
}

async function archive(tx: Transaction, workspaceId: string, products: { id: string }[]): Promise<number> {
	const ids = products.map(({ id }) => id);
	return tx.$executeRaw`UPDATE product SET status = 'archived', updated_at = now()
		WHERE workspace_id = ${workspaceId}::uuid AND id = ANY(${ids}::uuid[]) AND status = 'active'`;
}

async function appliedSummary(workspaceId: string, id: string): Promise<ImportSummary | null> {
	const row = await db().catalogImport.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: { status: true, report: true },
	});
	if (!row) throw new AppError("not-found", "no such import");
	return row.status === "applied" ? (row.report as unknown as ImportSummary) : null;
}

const countsOf = (report: unknown): ImportCounts | null => (report as { counts?: ImportCounts }).counts ?? null;

const agree = (planned: ImportCounts | null, counts: ImportCounts): boolean =>
	planned !== null && Object.entries(counts).every(([name, count]) => planned[name as keyof ImportCounts] === count);
