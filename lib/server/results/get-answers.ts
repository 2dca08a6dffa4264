import "server-only";
import type { ResultsFilters } from "@/lib/contracts/results";
import type { NumberSummary, QuestionAnswers } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, requireQuiz } from "./cohort";
import { choiceRefs, type LineageQuestion, lineageTable, questionLineages, questionRefs } from "./lineages";
import { loadNodes, type Version } from "./load-nodes";
import { hasPoints, readNumbers, readPoints, readRanges } from "./read-numbers";

/** Each question with how it was answered on the final paths. Questions of older versions nobody saw are left out. */
export async function getAnswers(scope: Scope, quizId: string, filters: ResultsFilters): Promise<QuestionAnswers[]> {
	await requireQuiz(scope, quizId);
	const versions = await loadNodes(scope, quizId);
	const where = cohort(scope, quizId, filters);
	const [seen, statuses, counts, firsts, ranges, numbers, points] = await Promise.all([
		readSeen(scope, versions, where),
		readStatuses(scope, versions, where),
		readChoices(scope, versions, where),
		readChoices(scope, versions, Prisma.sql`a.number = 1 AND ${where}`),
		readRanges(scope, versions, where),
		readNumbers(scope, versions, where),
		readPoints(scope, versions, where),
	]);
	return questionLineages(versions)
		.map((question) => ({
			...question,
			ranges: question.ranges.map((range) => ({ ...range, count: ranges.get(range.id) ?? 0 })),
			seen: seen.get(question.id) ?? 0,
			answered: statuses.get(`${question.id} answered`) ?? 0,
			skipped: statuses.get(`${question.id} skipped`) ?? 0,
			declined: statuses.get(`${question.id} declined`) ?? 0,
			known: statuses.get(`${question.id} known`) ?? 0,
			counts: question.choices.map((choice) => counts.get(`${question.id} ${choice.id}`) ?? 0),
			firsts:
				question.kind === "ranking" ? question.choices.map(({ id }) => firsts.get(`${question.id} ${id}`) ?? 0) : [],
			numbers: withPoints(question, numbers.get(question.id) ?? null, points),
		}))
		.filter((question) => question.current || question.seen > 0);
}

/** The bars of a rating or scale are its points, also those that nobody chose. */
function withPoints(
	{ id, limits, kind }: LineageQuestion,
	summary: NumberSummary | null,
	count: (lineage: string, value: number) => number,
): NumberSummary | null {
	if (!summary || !limits || !hasPoints({ kind })) return summary;
	const [min, max] = [Math.min(limits.min, summary.min), Math.max(limits.max, summary.max)];
	const values = Array.from({ length: max - min + 1 }, (_, at) => min + at);
	return { ...summary, bins: values.map((value) => ({ from: value, to: value, count: count(id, value) })) };
}

type Counted = { key: string; count: number };
const byKey = (rows: Counted[]) => new Map(rows.map(({ key, count }) => [key, count]));

/** Responses that saw the screen on which their version asks the question. */
async function readSeen(scope: Scope, versions: Version[], where: Prisma.Sql) {
	const refs = versions.flatMap(({ id, nodes }) =>
		nodes.screens.flatMap((screen) =>
			screen.questions.map(({ lineage }) => ({ version: id, node: screen.id, lineage })),
		),
	);
	return byKey(
		await db().$queryRaw<Counted[]>(Prisma.sql`
		SELECT n.lineage AS "key", count(*)::int AS "count"
		FROM response r
		JOIN response_screen s ON s.workspace_id = r.workspace_id AND s.response_id = r.id
		JOIN ${lineageTable(refs)} AS n(version_id, node_id, lineage)
			ON n.version_id = r.version_id AND n.node_id = s.screen_id
		WHERE s.workspace_id = ${scope.workspaceId}::uuid AND ${where}
		GROUP BY n.lineage`),
	);
}

async function readStatuses(scope: Scope, versions: Version[], where: Prisma.Sql) {
	return byKey(
		await db().$queryRaw<Counted[]>(Prisma.sql`
		SELECT q.lineage || ' ' || a.status AS "key", count(DISTINCT a.response_id)::int AS "count"
		FROM response r
		JOIN response_answer a ON a.workspace_id = r.workspace_id AND a.response_id = r.id
		JOIN ${lineageTable(questionRefs(versions))} AS q(version_id, node_id, lineage)
			ON q.version_id = r.version_id AND q.node_id = a.question_id
		WHERE a.workspace_id = ${scope.workspaceId}::uuid AND ${where}
		GROUP BY q.lineage, a.status`),
	);
}

async function readChoices(scope: Scope, versions: Version[], where: Prisma.Sql) {
	return byKey(
		await db().$queryRaw<Counted[]>(Prisma.sql`
		SELECT q.lineage || ' ' || c.lineage AS "key", count(*)::int AS "count"
		FROM response r
		JOIN response_answer a ON a.workspace_id = r.workspace_id AND a.response_id = r.id
		JOIN ${lineageTable(questionRefs(versions))} AS q(version_id, node_id, lineage)
			ON q.version_id = r.version_id AND q.node_id = a.question_id
		JOIN ${lineageTable(choiceRefs(versions))} AS c(version_id, node_id, lineage)
			ON c.version_id = r.version_id AND c.node_id = a.choice_id
		WHERE a.workspace_id = ${scope.workspaceId}::uuid AND a.status = 'answered' AND ${where}
		GROUP BY q.lineage, c.lineage`),
	);
}
