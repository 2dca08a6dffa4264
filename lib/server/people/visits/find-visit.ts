import "server-only";
import { isUuid } from "@/lib/server/catalog/is-uuid";
import { db, lane } from "@/lib/server/db/client";
import type { Came } from "@/lib/server/responses/response-state";
import { visitHours } from "./begin-visit";

/** What a browser keeps without a network arrives late, but not later than this. */
const visitDays = 30;

interface Sought {
	workspaceId: string;
	quizId: string;
	/** As a browser names it. */
	id: string;
}

/** The visit that a browser shows the quiz's page for; null: another quiz's, too old, of somebody who was erased, or none. */
export const findVisit = (sought: Sought, now: Date): Promise<Came | null> => find(sought, now, visitHours * 3_600_000);

/** The visit that a response began in, as its first batch names it. */
export const findVisitOfResponse = (sought: Sought, now: Date): Promise<Came | null> =>
	find(sought, now, visitDays * 86_400_000);

async function find({ workspaceId, quizId, id }: Sought, now: Date, ageMs: number): Promise<Came | null> {
	if (!isUuid(id)) return null;
	const values = [workspaceId, id, quizId, new Date(now.getTime() - ageMs)];
	const { rows } = await lane().query<Came>({ name: "visit-by-id", text: byId, values });
	return rows[0] ?? null;
}

const byId = `
	SELECT id AS visit, known FROM visit WHERE workspace_id = $1 AND id = $2 AND quiz_id = $3 AND created_at > $4`;

/** Whose visit it was; null: they were erased, or it was long ago. */
export async function profileOfVisit(
	tx: Pick<ReturnType<typeof db>, "visit">,
	workspaceId: string,
	id: string,
): Promise<string | null> {
	const found = await tx.visit.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: { profileId: true },
	});
	return found?.profileId ?? null;
}

/** Deletes those that no response can begin in any more, of all workspaces. */
export async function dropOldVisits(now: Date): Promise<number> {
	const before = new Date(now.getTime() - visitDays * 86_400_000).toISOString();
	return db().$executeRaw`DELETE FROM visit WHERE created_at <= ${before}::timestamptz`;
}
