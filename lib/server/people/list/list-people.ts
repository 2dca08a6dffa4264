import "server-only";
import type { PeoplePage, PeopleQuery, PersonRow } from "@/lib/contracts/people";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { countPeople } from "../count-people";
import { namePeople } from "./name-people";
import { peopleWhere } from "./people-where";

const PAGE = 50;

interface Found {
	workspaceId: string;
	id: string;
	key: Uint8Array;
	name: Uint8Array | null;
	seenAt: Date;
	restricted: boolean;
	consents: string[];
	traits: number;
	stale: number;
}

/**
 * One page of people, last seen first, with how many the filters let through; `text` is a whole identifier. What is stale is judged at `now`. Editors read
 * identifiers in clear, which leaves an audit line; viewers read them masked. Throws as `peopleWhere`.
 */
export async function listPeople(scope: Scope, query: PeopleQuery & { text?: string }, now: Date): Promise<PeoplePage> {
	requireRole(scope, "viewer");
	const where = await peopleWhere(scope, query);
	const [[count], known, rows] = await Promise.all([
		db().$queryRaw<{ total: number }[]>(Prisma.sql`SELECT count(*)::int AS total FROM profile p WHERE ${where}`),
		countPeople(scope),
		readRows(where, query.before, now),
	]);
	const page = rows.slice(0, PAGE);
	const last = page.at(-1);
	const names = await namePeople(scope, page);
	return {
		...{ total: count?.total ?? 0, known },
		rows: page.map(({ id, seenAt, restricted, consents, traits, stale }): PersonRow => {
			const { name, identifiers } = names.get(id) ?? { name: null, identifiers: [] };
			return { id, name, identifiers, seenAt: seenAt.toISOString(), restricted, consents, traits, stale };
		}),
		next: rows.length > PAGE && last ? `${last.seenAt.toISOString()}_${last.id}` : null,
	};
}

function readRows(where: Prisma.Sql, before: string | undefined, now: Date): Promise<Found[]> {
	const [at = "", id = ""] = before?.split("_") ?? [];
	const onward = before ? Prisma.sql`AND (p.seen_at, p.id) < (${new Date(at)}, ${id}::uuid)` : Prisma.empty;
	return db().$queryRaw<Found[]>(Prisma.sql`
		WITH page AS (
			SELECT p.workspace_id, p.id, p.key, p.name, p.seen_at, p.restricted_at FROM profile p
			WHERE ${where} ${onward} ORDER BY p.seen_at DESC, p.id DESC LIMIT ${PAGE + 1}
		)
		SELECT p.workspace_id AS "workspaceId", p.id, p.key, p.name, p.seen_at AS "seenAt",
			p.restricted_at IS NOT NULL AS restricted, coalesce(c.purposes, '{}') AS consents,
			coalesce(v.traits, 0) AS traits, coalesce(v.stale, 0) AS stale
		FROM page p
		LEFT JOIN LATERAL (
			SELECT array_agg(l.purpose_id::text) AS purposes FROM (
				SELECT DISTINCT ON (e.purpose_id) e.purpose_id, e.action FROM consent_event e
				WHERE e.workspace_id = p.workspace_id AND e.profile_id = p.id AND e.action <> 'requested'
				ORDER BY e.purpose_id, e.at DESC, e.id DESC
			) l WHERE l.action = 'granted'
		) c ON TRUE
		LEFT JOIN LATERAL (
			SELECT count(*)::int AS traits, (count(*) FILTER (WHERE t.stale_at <= ${now}))::int AS stale FROM trait_value t
			WHERE t.workspace_id = p.workspace_id AND t.profile_id = p.id AND t.current
		) v ON TRUE
		ORDER BY p.seen_at DESC, p.id DESC`);
}
