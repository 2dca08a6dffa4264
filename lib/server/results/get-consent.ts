import "server-only";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { ConsentResults } from "@/lib/contracts/results-replies";
import type { LocalText } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, isCompleted, requireQuiz } from "./cohort";
import { hasSignedUp } from "./get-overview";
import { lineageTable, offeringPages } from "./lineages";
import { loadNodes, type Version } from "./load-nodes";

type Counted = { purpose: string; shown: number; granted: number; withdrawn: number };
type SignUps = Pick<ConsentResults, "offered" | "signedUp" | "notOffered">;

/** By purpose: to how many the box was shown, how many ticked it, how many took it back. Throws `not-found`. */
export async function getConsent(scope: Scope, quizId: string, filters: ResultsFilters): Promise<ConsentResults> {
	await requireQuiz(scope, quizId);
	const versions = await loadNodes(scope, quizId);
	const where = cohort(scope, quizId, filters);
	const [counts, signUps, purposes] = await Promise.all([
		readCounts(scope, versions, where),
		readSignUps(scope, versions, where),
		db().purpose.findMany({
			where: { workspaceId: scope.workspaceId },
			select: { id: true, name: true },
			orderBy: [{ position: "asc" }, { id: "asc" }],
		}),
	]);
	const byPurpose = new Map(counts.map((row) => [row.purpose, row]));
	return {
		...signUps,
		purposes: purposes.flatMap(({ id, name }) => {
			const row = byPurpose.get(id);
			if (!row) return [];
			return [{ id, name: name as LocalText, shown: row.shown, granted: row.granted, withdrawn: row.withdrawn }];
		}),
	};
}

/** Shown: a completed response's result page offers it, or the screen of its consent question was seen. */
function readCounts(scope: Scope, versions: Version[], where: Prisma.Sql): Promise<Counted[]> {
	return db().$queryRaw<Counted[]>(Prisma.sql`
		SELECT s.purpose AS "purpose", count(*)::int AS "shown",
			count(*) FILTER (WHERE l.action = 'granted')::int AS "granted",
			count(*) FILTER (WHERE l.action = 'withdrawn')::int AS "withdrawn"
		FROM (
			SELECT r.id, p.lineage AS purpose FROM response r
			JOIN ${lineageTable(offers(versions))} AS p(version_id, node_id, lineage)
				ON p.version_id = r.version_id AND p.node_id = r.result->>'page'
			WHERE ${where} AND ${isCompleted}
			UNION
			SELECT r.id, q.lineage FROM response r
			JOIN response_screen v ON v.workspace_id = r.workspace_id AND v.response_id = r.id
			JOIN ${lineageTable(asks(versions))} AS q(version_id, node_id, lineage)
				ON q.version_id = r.version_id AND q.node_id = v.screen_id
			WHERE v.workspace_id = ${scope.workspaceId}::uuid AND ${where}
		) s
		LEFT JOIN LATERAL (
			SELECT c.action FROM consent_event c
			WHERE c.workspace_id = ${scope.workspaceId}::uuid AND c.response_id = s.id AND c.purpose_id::text = s.purpose
			ORDER BY c.at DESC, c.id DESC LIMIT 1
		) l ON true
		GROUP BY s.purpose`);
}

async function readSignUps(scope: Scope, versions: Version[], where: Prisma.Sql): Promise<SignUps> {
	const [row] = await db().$queryRaw<SignUps[]>(Prisma.sql`
		SELECT count(o.node_id)::int AS "offered",
			count(*) FILTER (WHERE o.node_id IS NOT NULL AND ${hasSignedUp(scope)})::int AS "signedUp",
			count(*) FILTER (WHERE o.node_id IS NULL)::int AS "notOffered"
		FROM response r
		LEFT JOIN ${offeringPages(versions)} ON o.version_id = r.version_id AND o.node_id = r.result->>'page'
		WHERE ${where} AND ${isCompleted}`);
	return row ?? { offered: 0, signedUp: 0, notOffered: 0 };
}

/** Result pages and the purposes that their sign-up offers. */
const offers = (versions: Version[]) =>
	versions.flatMap(({ id, nodes }) =>
		nodes.pages.flatMap((page) => page.purposes.map((purpose) => ({ version: id, node: page.id, lineage: purpose }))),
	);

/** Screens and the purposes that their consent questions ask for. */
const asks = (versions: Version[]) =>
	versions.flatMap(({ id, nodes }) =>
		nodes.screens.flatMap((screen) =>
			screen.questions.flatMap(({ purpose }) =>
				purpose === null ? [] : [{ version: id, node: screen.id, lineage: purpose }],
			),
		),
	);
