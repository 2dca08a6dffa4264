import "server-only";
import { type CompiledCatalog, compileCatalog } from "@/lib/quiz/compile-catalog";
import { bytesOfQuiz, type CompiledQuiz, compileQuiz } from "@/lib/quiz/compile-quiz";
import type { Catalog, QuizDocument } from "@/lib/quiz/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import { loadCatalog } from "@/lib/server/catalog/load-catalog";
import { Lru } from "@/lib/server/catalog/lru";
import { db } from "@/lib/server/db/client";
import type { PinnedNotices } from "./pin-notices";

/** A published version, as it was and always will be. */
export interface Version {
	workspaceId: string;
	quizId: string;
	id: string;
	number: number;
	document: QuizDocument;
	notices: PinnedNotices;
	snapshotId: string;
}

const versions = new Lru<Version | null>(64);
/** Compiled quizzes go with the catalog that they are bound to. */
const quizzes = new WeakMap<Catalog, Lru<CompiledQuiz>>();
const MOST_QUIZ_BYTES = 64 * 2 ** 20;
const catalogs = new WeakMap<Catalog, CompiledCatalog>();

/** The quiz's version with this id, or null. Versions never change, so the last ones asked for are kept. */
export async function loadVersion(workspaceId: string, quizId: string, id: string): Promise<Version | null> {
	const version = await versions.get(`${workspaceId}/${id}`, () => readVersion(workspaceId, id));
	return version?.quizId === quizId ? version : null;
}

/** The version bound to its snapshot and to the live overlay of this moment. */
export async function compileVersion({ workspaceId, id, document, snapshotId }: Version): Promise<CompiledQuiz> {
	const catalog = await loadCatalog(workspaceId, snapshotId);
	const known = quizzes.get(catalog) ?? new Lru<CompiledQuiz>(MOST_QUIZ_BYTES, bytesOfQuiz);
	quizzes.set(catalog, known);
	return known.get(id, async () => compileQuiz(document, compiled(catalog)));
}

function compiled(catalog: Catalog): CompiledCatalog {
	const known = catalogs.get(catalog) ?? compileCatalog(catalog);
	catalogs.set(catalog, known);
	return known;
}

async function readVersion(workspaceId: string, id: string): Promise<Version | null> {
	const row = await db().quizVersion.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: { quizId: true, number: true, document: true, notices: true, snapshotId: true },
	});
	// Both columns are written by publishQuiz alone, from values of these types.
	const notices = row?.notices as unknown as PinnedNotices;
	return row && { workspaceId, id, ...row, notices, document: upgradeDocument(row.document) };
}
