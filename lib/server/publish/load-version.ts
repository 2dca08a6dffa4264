import "server-only";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import type { Pictures } from "@/lib/quiz/picture";
import { referencesOf } from "@/lib/quiz/references";
import type { QuizDocument } from "@/lib/quiz/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import { bindCatalog } from "@/lib/server/catalog/load-catalog";
import { lane } from "@/lib/server/db/client";
import { inItsTurn } from "@/lib/server/long-work";
import { pictureFacts } from "@/lib/server/media/picture-facts";
import { Lru } from "@/lib/server/memory/lru";
import { perProcess } from "@/lib/server/per-process";
import type { PinnedNotices } from "./pin-notices";

/** A published version, as it was and always will be. */
export interface Version {
	workspaceId: string;
	quizId: string;
	id: string;
	number: number;
	document: QuizDocument;
	notices: PinnedNotices;
	/** Those of ours that the document shows. */
	pictures: Pictures;
	snapshotId: string;
}

const MOST_BYTES = 192 * 2 ** 20;
/** What a character of its JSON comes to in memory, about (load-version.db.test.ts). */
const BYTES_PER_CHARACTER = 4;

const versions = perProcess("versions", () => new Lru<Version | null>(MOST_BYTES, bytesOf));

/** The quiz's version with this id, or null. Versions never change, so the last ones asked for are kept. */
export async function loadVersion(workspaceId: string, quizId: string, id: string): Promise<Version | null> {
	const version = await versions.get(`${workspaceId}/${id}`, () => readVersion(workspaceId, id));
	return version?.quizId === quizId ? version : null;
}

/** The version bound to its snapshot and to the live overlay of this moment. */
export async function compileVersion({ workspaceId, id, document, snapshotId }: Version): Promise<CompiledQuiz> {
	const { compiled, quizzes } = await bindCatalog(workspaceId, snapshotId);
	return quizzes.get(id, () => inItsTurn(() => compileQuiz(document, compiled)));
}

const byId = `
	SELECT quiz_id AS "quizId", number, document, notices, snapshot_id AS "snapshotId"
	FROM quiz_version WHERE workspace_id = $1 AND id = $2`;

async function readVersion(workspaceId: string, id: string): Promise<Version | null> {
	// The columns are written by publishing alone, from values of these types; the document may be in an earlier format.
	const query = { name: "version-by-id", text: byId, values: [workspaceId, id] };
	const { rows } = await lane().query<Omit<Version, "workspaceId" | "id" | "pictures">>(query);
	const [row] = rows;
	if (!row) return null;
	const document = upgradeDocument(row.document);
	return { workspaceId, id, ...row, document, pictures: await pictureFacts(referencesOf(document).picture) };
}

function bytesOf(version: Version | null): number {
	return BYTES_PER_CHARACTER * JSON.stringify(version).length;
}
