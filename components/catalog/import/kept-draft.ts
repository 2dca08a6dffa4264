import type { ReadingCorrection } from "@/lib/client/catalog-import";
import { type ImportMapping, importMapping } from "@/lib/contracts/catalog-import";

/** What a person has decided about a file so far. */
export interface ImportDraft {
	correction: ReadingCorrection;
	/** Null as long as the guess stands. */
	mapping: ImportMapping | null;
}
export const freshDraft: ImportDraft = { correction: {}, mapping: null };

const draftKey = (id: string) => `candor-import:${id}`;
const openKey = (workspace: string) => `candor-import-open:${workspace}`;

/** Survives leaving the page and reloading, until the tab is closed. */
export function readDraft(id: string): ImportDraft {
	try {
		const kept = JSON.parse(sessionStorage.getItem(draftKey(id)) ?? "null") as Partial<ImportDraft> | null;
		const mapping = importMapping.safeParse(kept?.mapping);
		return { correction: kept?.correction ?? {}, mapping: mapping.success ? mapping.data : null };
	} catch {
		return freshDraft;
	}
}

export function keepDraft(id: string, draft: ImportDraft): void {
	try {
		sessionStorage.setItem(draftKey(id), JSON.stringify(draft));
	} catch {
		// A browser that keeps nothing: the page works until it is left.
	}
}

/** The file that was begun and not finished, or null. */
export function readOpenImport(workspace: string): string | null {
	try {
		return sessionStorage.getItem(openKey(workspace));
	} catch {
		return null;
	}
}

export function keepOpenImport(workspace: string, id: string | null): void {
	try {
		const before = sessionStorage.getItem(openKey(workspace));
		if (before && before !== id) sessionStorage.removeItem(draftKey(before));
		if (id) sessionStorage.setItem(openKey(workspace), id);
		else sessionStorage.removeItem(openKey(workspace));
	} catch {
		// As above.
	}
}
