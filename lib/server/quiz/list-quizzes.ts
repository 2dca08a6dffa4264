import "server-only";
import type { QuizListItem } from "@/lib/contracts/quiz";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { currentVersions, headSelect, quizHead } from "./quiz-head";

const day = 24 * 60 * 60 * 1000;
const days = 7;

/** All quizzes that aren't archived (at most 500), the latest changed first, with seven days' figures. */
export async function listQuizzes(scope: Scope, now: Date = new Date()): Promise<QuizListItem[]> {
	const { workspaceId } = scope;
	const [rows, figures] = await Promise.all([
		db().quiz.findMany({
			where: { workspaceId, archived: false },
			orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
			take: 500,
			select: headSelect,
		}),
		dailyFigures(workspaceId, now),
	]);
	const versions = await currentVersions(workspaceId, rows);
	return rows.map((row) => {
		const own = figures.filter((figure) => figure.quizId === row.id);
		const perDay = Array.from({ length: days }, (_, index) => own.find((figure) => figure.ago === days - 1 - index));
		return {
			...quizHead(row, versions),
			started: own.reduce((sum, figure) => sum + figure.started, 0),
			completed: own.reduce((sum, figure) => sum + figure.completed, 0),
			days: perDay.map((figure) => figure?.started ?? 0),
		};
	});
}

interface DayFigure {
	quizId: string;
	/** Whole days before now. */
	ago: number;
	started: number;
	completed: number;
}

function dailyFigures(workspaceId: string, now: Date): Promise<DayFigure[]> {
	const since = new Date(now.getTime() - days * day);
	return db().$queryRaw<DayFigure[]>`
		SELECT quiz_id AS "quizId",
			least(${days - 1}, floor(extract(epoch FROM ${now}::timestamptz - created_at) / 86400))::int AS "ago",
			count(started_at)::int AS "started",
			count(completed_at)::int AS "completed"
		FROM response
		WHERE workspace_id = ${workspaceId}::uuid AND NOT test AND created_at > ${since} AND created_at <= ${now}
		GROUP BY 1, 2`;
}
