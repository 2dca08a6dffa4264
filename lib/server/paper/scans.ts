import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { MOST_SCAN_BYTES, MOST_SCANS } from "@/lib/contracts/paper";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import { drawPicture } from "@/lib/server/media/draw-picture";
import { isPhoto } from "@/lib/server/media/is-photo";
import { newId } from "@/lib/server/new-id";
import { openPersonal } from "@/lib/server/people/open-personal";
import { nudgeProfiles } from "@/lib/server/people/profile-loop";
import { addProfileTasks } from "@/lib/server/people/profile-tasks";
import { insertPersonal } from "@/lib/server/responses/store-personal";
import { lockResponses } from "@/lib/server/responses/stored-responses";
import { findSheet, type SheetPlace } from "./find-sheet";

const PREFIX = "data:image/webp;base64,";

/**
 * Keeps a scan of a filled-in form that has been entered. It is drawn anew, and is a personal value like all that is typed: sealed, with the
 * person's own key once it is known who they are, and gone with them. Throws `not-found`, `too-many` (6), `too-large`, `unreadable-file`.
 */
export async function addScan(scope: Scope, place: SheetPlace, file: Uint8Array, now = new Date()): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const { id } = await findSheet(scope, place);
	if (file.byteLength > MOST_SCAN_BYTES) throw new AppError("too-large");
	if (!isPhoto(file)) throw new AppError("unreadable-file");
	const kept = await db().personalValue.count({ where: { workspaceId, responseId: id, kind: "scan" } });
	if (kept >= MOST_SCANS) throw new AppError("too-many");
	const { bytes } = await drawPicture(file);
	const value = PREFIX + Buffer.from(bytes).toString("base64");
	await laneTransaction(async (client) => {
		const [response] = await lockResponses(client, [{ workspaceId, id }]);
		if (!response) throw new AppError("not-found", "the sheet has not been entered");
		await insertPersonal(client, [{ response, id: newId(), question: "*", kind: "scan", value, at: now }]);
		await addProfileTasks(client, [{ workspaceId, id, at: now }]);
	});
	nudgeProfiles();
}

interface ScanPlace {
	quizId: string;
	responseId: string;
	scanId: string;
}

/** The scan as a WebP picture. Owners and editors see it, and each look leaves an audit line. Throws `not-found`. */
export async function readScan(scope: Scope, { quizId, responseId, scanId }: ScanPlace): Promise<Uint8Array> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	const row = await db().personalValue.findFirst({
		where: { workspaceId, id: scanId, responseId, kind: "scan", erasedAt: null, response: { quizId } },
	});
	const text = row && (await openPersonal(db(), workspaceId, [row])).get(scanId);
	if (!text) throw new AppError("not-found", "no such scan");
	const line = { action: "response.read", subject: responseId, detail: { scan: scanId } };
	await db().auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
	return new Uint8Array(Buffer.from(text.slice(PREFIX.length), "base64"));
}
