import "server-only";
import type { NumberSummary } from "@/lib/contracts/results-replies";
import type { QuestionKind } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { lineageTable, questionRefs } from "./lineages";
import type { Version } from "./load-nodes";

const BINS = 10;

interface BinRow {
	lineage: string;
	min: number;
	max: number;
	mean: number;
	median: number;
	bin: number;
	count: number;
}

/** By question lineage: the numbers answered on the final paths, in ten equal steps. */
export async function readNumbers(
	scope: Scope,
	versions: Version[],
	where: Prisma.Sql,
): Promise<Map<string, NumberSummary>> {
	const rows = await db().$queryRaw<BinRow[]>(Prisma.sql`
		WITH given AS (
			SELECT q.lineage, a.number
			FROM response r
			JOIN response_answer a ON a.workspace_id = r.workspace_id AND a.response_id = r.id
			JOIN ${lineageTable(questionRefs(versions))} AS q(version_id, node_id, lineage)
				ON q.version_id = r.version_id AND q.node_id = a.question_id
			WHERE a.workspace_id = ${scope.workspaceId}::uuid AND a.status = 'answered' AND a.number IS NOT NULL
				AND a.choice_id = '' AND ${where}
		), summary AS (
			SELECT lineage, min(number), max(number), avg(number) AS mean,
				percentile_cont(0.5) WITHIN GROUP (ORDER BY number) AS median
			FROM given GROUP BY lineage
		)
		SELECT lineage, min, max, mean, median, bin, count(*)::int AS "count" FROM (
			SELECT s.*, CASE WHEN s.max > s.min
				THEN least(width_bucket(g.number, s.min, s.max, ${BINS}::int), ${BINS}::int) - 1 ELSE 0 END AS bin
			FROM given g JOIN summary s USING (lineage)
		) binned
		GROUP BY lineage, min, max, mean, median, bin`);
	const byLineage = new Map<string, BinRow[]>();
	for (const row of rows) byLineage.set(row.lineage, [...(byLineage.get(row.lineage) ?? []), row]);
	return new Map([...byLineage].map(([lineage, bins]) => [lineage, summary(bins)]));
}

/** By range lineage: how many numbers lie in it, by the bounds of the version that was answered. */
export async function readRanges(scope: Scope, versions: Version[], where: Prisma.Sql): Promise<Map<string, number>> {
	const ranges = versions.flatMap(({ id, nodes }) =>
		nodes.screens.flatMap(({ questions }) =>
			questions.flatMap((question) =>
				question.ranges.map((range) => ({ ...range, version: id, question: question.id })),
			),
		),
	);
	const rows = await db().$queryRaw<{ lineage: string; count: number }[]>(Prisma.sql`
		SELECT n.lineage, count(*)::int AS "count"
		FROM response r
		JOIN response_answer a ON a.workspace_id = r.workspace_id AND a.response_id = r.id
		JOIN unnest(
			${ranges.map(({ version }) => version)}::uuid[], ${ranges.map(({ question }) => question)}::text[],
			${ranges.map(({ lineage }) => lineage)}::text[], ${ranges.map(({ from }) => from)}::float[],
			${ranges.map(({ to }) => to)}::float[]
		) AS n(version_id, question_id, lineage, low, high)
			ON n.version_id = r.version_id AND n.question_id = a.question_id
			AND (n.low IS NULL OR a.number >= n.low) AND (n.high IS NULL OR a.number < n.high)
		WHERE a.workspace_id = ${scope.workspaceId}::uuid AND a.status = 'answered' AND a.number IS NOT NULL AND ${where}
		GROUP BY n.lineage`);
	return new Map(rows.map(({ lineage, count }) => [lineage, count]));
}

/** By question lineage: how often each number was answered on the final paths. For questions with few numbers. */
export async function readPoints(
	scope: Scope,
	versions: Version[],
	where: Prisma.Sql,
): Promise<(lineage: string, value: number) => number> {
	const few = versions.map(({ nodes, ...version }) => ({
		...version,
		nodes: {
			...nodes,
			screens: nodes.screens.map((screen) => ({ ...screen, questions: screen.questions.filter(hasPoints) })),
		},
	}));
	const rows = await db().$queryRaw<{ lineage: string; number: number; count: number }[]>(Prisma.sql`
		SELECT q.lineage, a.number, count(*)::int AS "count"
		FROM response r
		JOIN response_answer a ON a.workspace_id = r.workspace_id AND a.response_id = r.id
		JOIN ${lineageTable(questionRefs(few))} AS q(version_id, node_id, lineage)
			ON q.version_id = r.version_id AND q.node_id = a.question_id
		WHERE a.workspace_id = ${scope.workspaceId}::uuid AND a.status = 'answered' AND a.number IS NOT NULL AND ${where}
		GROUP BY q.lineage, a.number`);
	const counts = new Map(rows.map(({ lineage, number, count }) => [`${lineage} ${number}`, count]));
	return (lineage, value) => counts.get(`${lineage} ${value}`) ?? 0;
}

/** Few enough numbers to count each. */
export const hasPoints = ({ kind }: { kind: QuestionKind }): boolean => kind === "rating" || kind === "scale";

function summary(rows: BinRow[]): NumberSummary {
	const [first] = rows;
	if (!first) throw new Error("a group without rows");
	const { min, max, mean, median } = first;
	const width = (max - min) / BINS;
	const counts = new Map(rows.map(({ bin, count }) => [bin, count]));
	const bins = Array.from({ length: max > min ? BINS : 1 }, (_, index) => ({
		from: min + index * width,
		to: min + (index + 1) * width,
		count: counts.get(index) ?? 0,
	}));
	return { min, median, mean, max, bins };
}
