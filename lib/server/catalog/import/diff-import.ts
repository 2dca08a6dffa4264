import "server-only";
import type { FieldChange } from "@/lib/contracts/catalog-import";
import type { Transaction } from "@/lib/server/db/transaction";
import { loadWhole, type WholeProduct } from "../load-whole";
import { fieldChanges } from "./field-changes";
import { type MergeContext, mergeDraft } from "./merge-draft";
import type { ImportedFile, ProductDraft } from "./product-draft";

export interface DiffEntry {
	draft: ProductDraft;
	/** null: the product is new. */
	stored: WholeProduct | null;
	next: WholeProduct;
	/** Empty: nothing would change. */
	changes: FieldChange[];
}

const BATCH = 500;

/** Compares the file with what is stored, batch by batch. Dry run and import both walk this, so they can't differ. */
export async function* diffImport(
	tx: Transaction,
	workspaceId: string,
	file: ImportedFile,
	context: MergeContext & { collectionTitles: ReadonlyMap<string, string> },
): AsyncGenerator<DiffEntry[]> {
	const titleOf = (id: string) => context.collectionTitles.get(id) ?? id;
	for (let at = 0; at < file.drafts.length; at += BATCH) {
		const drafts = file.drafts.slice(at, at + BATCH);
		const externalIds = drafts.map(({ externalId }) => externalId);
		const stored = await loadWhole(tx, workspaceId, { externalId: { in: externalIds } });
		const byExternalId = new Map(stored.map((product) => [product.externalId, product]));
		yield drafts.map((draft) => {
			const before = byExternalId.get(draft.externalId) ?? null;
			const next = mergeDraft(before, draft, context);
			return { draft, stored: before, next, changes: before ? fieldChanges(before, next, titleOf) : [] };
		});
	}
}

/** Products of the workspace that the file doesn't name, in any of its rows; only the active ones. */
export async function missingProducts(
	tx: Transaction,
	workspaceId: string,
	file: ImportedFile,
): Promise<{ id: string; externalId: string; title: string }[]> {
	const active = await tx.product.findMany({
		where: { workspaceId, status: "active" },
		select: { id: true, externalId: true, title: true },
		orderBy: { title: "asc" },
	});
	return active.filter(({ externalId }) => !file.named.has(externalId));
}
