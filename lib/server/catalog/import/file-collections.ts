import "server-only";
import { makeKey } from "@/lib/contracts/make-key";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import type { ImportedFile } from "./product-draft";

export interface FileCollections {
	/** Ids by the titles that the file uses; titles of one key are one collection. */
	collectionIds: Map<string, string>;
	/** Titles of all collections by id, those to be made too. */
	collectionTitles: Map<string, string>;
	fresh: { id: string; key: string; title: string }[];
}

/** The collections that the file names, and those that have to be made for it. Writes nothing. */
export async function fileCollections(
	tx: Transaction,
	workspaceId: string,
	file: ImportedFile,
): Promise<FileCollections> {
	const stored = await tx.collection.findMany({ where: { workspaceId }, select: { id: true, key: true, title: true } });
	const idOf = new Map(stored.map(({ key, id }) => [key, id]));
	const collectionTitles = new Map(stored.map(({ id, title }) => [id, title]));
	const collectionIds = new Map<string, string>();
	const fresh: FileCollections["fresh"] = [];
	for (const { collections } of file.drafts) {
		for (const title of collections) {
			if (collectionIds.has(title)) continue;
			const key = makeKey(title);
			const id = idOf.get(key) ?? newId();
			if (!idOf.has(key)) {
				fresh.push({ id, key, title });
				collectionTitles.set(id, title);
			}
			idOf.set(key, id);
			collectionIds.set(title, id);
		}
	}
	return { collectionIds, collectionTitles, fresh };
}
