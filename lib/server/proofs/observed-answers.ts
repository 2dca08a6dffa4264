import "server-only";
import type { Observed } from "@/lib/quiz/prove/weigh-answers";
import type { AnswerValue, NodeId, QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, isCompleted } from "@/lib/server/results/cohort";
import { loadNodes, type Version } from "@/lib/server/results/load-nodes";

const MOST_RESPONSES = 5_000;

/** The last completed responses that count. */
const lastResponses = (scope: Scope, quizId: string) => Prisma.sql`
	SELECT r.id, r.version_id, r.state FROM response r
	WHERE ${cohort(scope, quizId, { tz: "UTC" })} AND ${isCompleted}
	ORDER BY r.created_at DESC LIMIT ${MOST_RESPONSES}::int`;

/** How many responses `observedAnswers` would look at. */
export async function countObserved(scope: Scope, quizId: string): Promise<number> {
	const [row] = await db().$queryRaw<{ count: number }[]>(
		Prisma.sql`SELECT count(*)::int AS "count" FROM (${lastResponses(scope, quizId)}) AS last`,
	);
	return row?.count ?? 0;
}

interface Given {
	version: string;
	question: NodeId;
	value: AnswerValue;
	count: number;
}

/**
 * How often people gave each answer on their final path, in the ids of this document: answers of earlier versions count for
 * the questions and choices of the same lineage. What was typed stays where it is.
 */
export async function observedAnswers(scope: Scope, quizId: string, document: QuizDocument): Promise<Observed> {
	const rows = await db().$queryRaw<Given[]>(Prisma.sql`
		WITH last AS (${lastResponses(scope, quizId)})
		SELECT last.version_id AS "version", given.key AS "question", v.value AS "value", count(*)::int AS "count"
		FROM last
		CROSS JOIN LATERAL jsonb_each(
			coalesce(nullif(last.state->'completingAnswers', 'null'::jsonb), last.state->'answers')
		) AS given
		CROSS JOIN LATERAL (SELECT CASE WHEN given.value->>'kind' = 'personal'
			THEN '{"kind": "personal", "id": ""}'::jsonb ELSE given.value END AS value) AS v
		WHERE EXISTS (SELECT 1 FROM response_answer a WHERE a.workspace_id = ${scope.workspaceId}::uuid
			AND a.response_id = last.id AND a.question_id = given.key)
		GROUP BY 1, 2, 3 ORDER BY 2, 3, 1`);
	const today = todaysIds(document);
	const past = pastLineages(await loadNodes(scope, quizId));
	const observed: Record<NodeId, { value: AnswerValue; count: number }[]> = {};
	for (const { version, question, value, count } of rows) {
		const toToday = (node: NodeId) => today.get(past.get(`${version} ${node}`) ?? "");
		const [id, translated] = [toToday(question), translate(value, toToday)];
		if (!id || !translated) continue;
		observed[id] ??= [];
		observed[id].push({ value: translated, count });
	}
	return observed;
}

/** Null when a choice isn't there any more. */
function translate(value: AnswerValue, toToday: (node: NodeId) => NodeId | undefined): AnswerValue | null {
	if (value.kind !== "choices") return value;
	const ids = value.ids.map(toToday).filter((id) => id !== undefined);
	return ids.length === value.ids.length ? { ...value, ids } : null;
}

/** Lineage of a question or choice → its id. */
function todaysIds({ screens }: QuizDocument): ReadonlyMap<string, NodeId> {
	const questions = screens.flatMap(({ blocks }) => blocks.filter((block) => block.kind !== "text"));
	const nodes = questions.flatMap((question) => [question, ...("choices" in question ? question.choices : [])]);
	return new Map(nodes.map(({ id, lineage }) => [lineage, id]));
}

/** "VERSION NODE" → lineage, of questions and choices. */
function pastLineages(versions: Version[]): ReadonlyMap<string, string> {
	return new Map(
		versions.flatMap(({ id: version, nodes }) => {
			const questions = nodes.screens.flatMap((screen) => screen.questions);
			const all = questions.flatMap((question) => [question, ...question.choices]);
			return all.map(({ id, lineage }) => [`${version} ${id}`, lineage] as const);
		}),
	);
}
