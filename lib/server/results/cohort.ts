import "server-only";
import { ABANDONED_AFTER_MS } from "@/lib/analytics/definitions";
import { AppError } from "@/lib/contracts/errors";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { Standing } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";

/** Condition on "response" r: the counted responses of one quiz that the filters let through. */
export function cohort(scope: Scope, quizId: string, filters: ResultsFilters, tests = false): Prisma.Sql {
	const { from, to, tz, version, source, device, locale } = filters;
	const parts = [
		Prisma.sql`r.workspace_id = ${scope.workspaceId}::uuid AND r.quiz_id = ${quizId}::uuid AND r.test = ${tests}`,
	];
	if (from) parts.push(Prisma.sql`r.created_at >= ${dayStart(from, 0, tz)}`);
	if (to) parts.push(Prisma.sql`r.created_at < ${dayStart(to, 1, tz)}`);
	if (version) parts.push(Prisma.sql`r.version_id = ${version}::uuid`);
	if (source) parts.push(ofSource(source));
	if (device) parts.push(Prisma.sql`r.device = ${device}`);
	if (locale) parts.push(Prisma.sql`r.locale = ${locale}`);
	return Prisma.join(parts, " AND ");
}

/** Midnight at the start of `day` + `days` in the time zone, as a moment; right on days of 23 and 25 hours as well. */
export const dayStart = (day: string, days: number, tz: string): Prisma.Sql =>
	Prisma.sql`(${day}::date + ${days}::int)::timestamp AT TIME ZONE ${tz}::text`;

/** The filter value a response falls under: its campaign link, else its utm_source, else "direct". */
export const sourceOf = Prisma.sql`CASE WHEN r.link_id IS NOT NULL THEN 'link:' || r.link_id::text
	WHEN coalesce(r.utm->>'source', '') <> '' THEN 'utm:' || (r.utm->>'source') ELSE 'direct' END`;

function ofSource(source: string): Prisma.Sql {
	if (source.startsWith("link:")) return Prisma.sql`r.link_id = ${source.slice(5)}::uuid`;
	return Prisma.sql`r.link_id IS NULL AND ${sourceOf} = ${source}`;
}

export const isStarted = Prisma.sql`(r.started_at IS NOT NULL OR r.completed_at IS NOT NULL)`;
export const isCompleted = Prisma.sql`r.completed_at IS NOT NULL`;
const isUnfinished = Prisma.sql`r.completed_at IS NULL AND r.started_at IS NOT NULL`;
const wasLed = Prisma.sql`coalesce((r.state->>'ledElsewhere')::boolean, false)`;
export const isElsewhere = Prisma.sql`(${isUnfinished} AND ${wasLed})`;
export const isAbandoned = (now: Date): Prisma.Sql =>
	Prisma.sql`(${isUnfinished} AND NOT ${wasLed} AND r.last_event_at <= ${limit(now)})`;
export const isOpen = (now: Date): Prisma.Sql =>
	Prisma.sql`(${isUnfinished} AND NOT ${wasLed} AND r.last_event_at > ${limit(now)})`;

export function hasStanding(standing: Standing, now: Date): Prisma.Sql {
	if (standing === "completed") return isCompleted;
	if (standing === "viewed") return Prisma.sql`NOT ${isStarted}`;
	if (standing === "elsewhere") return isElsewhere;
	return standing === "open" ? isOpen(now) : isAbandoned(now);
}

const limit = (now: Date) => Prisma.sql`${new Date(now.getTime() - ABANDONED_AFTER_MS).toISOString()}::timestamptz`;

/** Throws `not-found` unless the quiz is in the scope's workspace. */
export async function requireQuiz(scope: Scope, quizId: string): Promise<void> {
	const quiz = await db().quiz.findUnique({
		where: { workspaceId_id: { workspaceId: scope.workspaceId, id: quizId } },
		select: { id: true },
	});
	if (!quiz) throw new AppError("not-found", `quiz ${quizId}`);
}
