import "server-only";
import type { ImportCounts } from "@/lib/contracts/catalog-import";
import type { DiffEntry } from "./diff-import";
import type { ImportedFile } from "./product-draft";

/** Counts a diff. Dry run and import both do, so that the import can tell whether it does what was shown. */
export class DiffTally {
	added = 0;
	changed = 0;
	left = 0;
	archived = 0;

	add({ stored, next, changes }: DiffEntry): "added" | "changed" | "left" {
		const kind = !stored ? "added" : changes.length > 0 ? "changed" : "left";
		this[kind]++;
		if (stored?.status === "archived" && next.status === "archived") this.archived++;
		return kind;
	}

	counts(file: ImportedFile, missing: number): ImportCounts {
		const { added, changed, left, archived } = this;
		const { rows, drafts, rejects } = file;
		return { rows, products: drafts.length, added, changed, left, missing, archived, rejected: rejects.length };
	}
}
