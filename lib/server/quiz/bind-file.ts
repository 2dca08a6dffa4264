import "server-only";
import { makeKey } from "@/lib/contracts/make-key";
import type { MissingReference, QuizFile } from "@/lib/contracts/quiz-file";
import { moveReferences, type ReferenceKind, referenceKinds, referencesOf } from "@/lib/quiz/references";
import type { QuizDocument } from "@/lib/quiz/types";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { db } from "@/lib/server/db/client";

import { mediaPlace } from "@/lib/server/media/media-place";
import { pictureFacts } from "@/lib/server/media/picture-facts";

/** By an id of the file, the workspace's own. */
type Found = ReadonlyMap<string, string>;

/** The file's document with the workspace's own ids for what it names outside, and what the workspace doesn't have. */
export async function bindFile(
	workspaceId: string,
	file: QuizFile,
): Promise<{ document: QuizDocument; missing: MissingReference[] }> {
	const used = referencesOf(file.document);
	const found: Record<ReferenceKind, Found> = {
		product: await findProducts(workspaceId, used.product, new Map(Object.entries(file.products))),
		collection: await findCollections(workspaceId, used.collection, new Map(Object.entries(file.collections))),
		attribute: await findAttributes(workspaceId, used.attribute),
		purpose: await findPurposes(workspaceId, used.purpose, new Map(Object.entries(file.purposes))),
		picture: await findPictures(used.picture),
	};
	const names = namesIn(file);
	const missing = referenceKinds.flatMap((kind) =>
		used[kind].filter((id) => !found[kind].has(id)).map((id) => ({ kind, id, name: names[kind].get(id) ?? id })),
	);
	return { document: moveReferences(file.document, (kind, id) => found[kind].get(id) ?? id), missing };
}

/** By id where it is the same workspace, else by external id. */
async function findProducts(workspaceId: string, used: string[], named: ReadonlyMap<string, { externalId: string }>) {
	const externalIds = used.flatMap((id) => named.get(id)?.externalId ?? []);
	const rows = await db().product.findMany({
		where: { workspaceId, OR: [{ id: { in: used.filter(isUuid) } }, { externalId: { in: externalIds } }] },
		select: { id: true, externalId: true },
	});
	const own = new Set(rows.map(({ id }) => id));
	const byExternalId = new Map(rows.map(({ id, externalId }) => [externalId, id]));
	return match(used, (id) => (own.has(id) ? id : byExternalId.get(named.get(id)?.externalId ?? "")));
}

/** By id, else by name, as the import of a catalog tells collections apart. */
async function findCollections(workspaceId: string, used: string[], named: ReadonlyMap<string, string>) {
	const rows = await db().collection.findMany({ where: { workspaceId }, select: { id: true, key: true } });
	const own = new Set(rows.map(({ id }) => id));
	const byKey = new Map(rows.map(({ id, key }) => [key, id]));
	return match(used, (id) => {
		const name = named.get(id);
		return own.has(id) ? id : name && byKey.get(makeKey(name));
	});
}

async function findAttributes(workspaceId: string, used: string[]): Promise<Found> {
	const rows = await db().attribute.findMany({ where: { workspaceId, key: { in: used } }, select: { key: true } });
	return new Map(rows.map(({ key }) => [key, key]));
}

/** By id, else by key: the word that stays when an owner changes the name. Those in use only. */
async function findPurposes(workspaceId: string, used: string[], named: ReadonlyMap<string, { key: string }>) {
	const rows = await db().purpose.findMany({
		where: { workspaceId, archived: false },
		select: { id: true, key: true },
	});
	const own = new Set(rows.map(({ id }) => id));
	const byKey = new Map(rows.map(({ id, key }) => [key, id]));
	return match(used, (id) => (own.has(id) ? id : byKey.get(named.get(id)?.key ?? "")));
}

/** Pictures of every workspace here are public by their addresses; what lies elsewhere is not ours to look for. */
async function findPictures(used: string[]): Promise<Found> {
	const stored = await pictureFacts(used);
	return match(used, (path) => (!mediaPlace(path) || Object.hasOwn(stored, path) ? path : undefined));
}

function match(used: readonly string[], find: (id: string) => string | undefined): Found {
	const found = new Map<string, string>();
	for (const id of used) {
		const own = find(id);
		if (own) found.set(id, own);
	}
	return found;
}

function namesIn({
	products,
	attributes,
	collections,
	purposes,
}: QuizFile): Record<ReferenceKind, ReadonlyMap<string, string>> {
	return {
		product: new Map(Object.entries(products).map(([id, { title }]) => [id, title])),
		attribute: new Map(Object.entries(attributes).map(([key, { label }]) => [key, label])),
		collection: new Map(Object.entries(collections)),
		purpose: new Map(Object.entries(purposes).map(([id, { key, name }]) => [id, Object.values(name)[0] ?? key])),
		picture: new Map(),
	};
}
