import "server-only";
import type { MatrixQuery } from "@/lib/contracts/results";
import type { MatrixReply } from "@/lib/contracts/results-replies";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { cohort, isCompleted, requireQuiz } from "./cohort";
import { choiceRefs, lineageTable, questionLineages, questionRefs } from "./lineages";
import { loadNodes, type Version } from "./load-nodes";
import { nameProducts } from "./name-products";

type Parts = Pick<MatrixReply, "answered" | "chosen" | "shown" | "cells">;

/** The counts of the answer × product matrix over completed responses; `query.question` narrows it to one question's lineage. */
export async function getMatrix(scope: Scope, quizId: string, query: MatrixQuery): Promise<MatrixReply> {
	await requireQuiz(scope, quizId);
	const { question, products: columns, ...filters } = query;
	const versions = await loadNodes(scope, quizId);
	const lines = questionLineages(versions).filter(
		(line) => line.choices.length > 0 && (!question || line.id === question),
	);
	const where = Prisma.sql`${cohort(scope, quizId, filters)} AND ${isCompleted}`;
	const ranking = await readRanking(scope, where);
	const top = ranking.slice(0, columns).map(({ id }) => id);
	const counts = await readParts(scope, narrow(versions, new Set(lines.map(({ id }) => id))), where, top);
	const answered = new Set(counts.answered.map((row) => row.question));
	const names = await nameProducts(scope, quizId, top);
	return {
		questions: lines.filter(({ id }) => answered.has(id)).map(({ ranges: _ranges, ...line }) => line),
		products: [...names.values()],
		allProducts: ranking.length,
		...counts,
	};
}

/** Only the questions that the matrix is about. */
const narrow = (versions: Version[], wanted: Set<string>): Version[] =>
	versions.map((version) => ({
		...version,
		nodes: {
			...version.nodes,
			screens: version.nodes.screens.map((screen) => ({
				...screen,
				questions: screen.questions.filter(({ lineage }) => wanted.has(lineage)),
			})),
		},
	}));

function readRanking(scope: Scope, where: Prisma.Sql): Promise<{ id: string }[]> {
	return db().$queryRaw<{ id: string }[]>(Prisma.sql`
		SELECT p.product_id AS "id"
		FROM response r JOIN recommendation p ON p.workspace_id = r.workspace_id AND p.response_id = r.id
		WHERE p.workspace_id = ${scope.workspaceId}::uuid AND ${where}
		GROUP BY p.product_id ORDER BY count(DISTINCT p.response_id) DESC, p.product_id`);
}

async function readParts(scope: Scope, versions: Version[], where: Prisma.Sql, top: string[]): Promise<Parts> {
	const answer = answersOf(scope, versions, where);
	const choice = choicesOf(scope, versions, where);
	const product = Prisma.sql`(SELECT DISTINCT response_id, product_id, credited FROM recommendation
		WHERE workspace_id = ${scope.workspaceId}::uuid AND product_id = ANY(${top}::text[]))`;
	const [answered, chosen, shown, cells] = await Promise.all([
		db().$queryRaw<Parts["answered"]>(Prisma.sql`
			SELECT a.question, count(*)::int AS "completed" FROM ${answer} a GROUP BY a.question`),
		db().$queryRaw<Parts["chosen"]>(Prisma.sql`
			SELECT c.question, c.choice, count(*)::int AS "completed" FROM ${choice} c GROUP BY c.question, c.choice`),
		db().$queryRaw<Parts["shown"]>(Prisma.sql`
			SELECT a.question, p.product_id AS "product", count(*)::int AS "completed"
			FROM ${answer} a JOIN ${product} p ON p.response_id = a.id GROUP BY a.question, p.product_id`),
		db().$queryRaw<Parts["cells"]>(Prisma.sql`
			SELECT c.choice, p.product_id AS "product", count(*)::int AS "completed",
				count(*) FILTER (WHERE c.node = ANY(p.credited))::int AS "credited"
			FROM ${choice} c JOIN ${product} p ON p.response_id = c.id
			GROUP BY c.choice, p.product_id`),
	]);
	return { answered, chosen, shown, cells };
}

/** One row per completed response and question it answered. */
const answersOf = (scope: Scope, versions: Version[], where: Prisma.Sql) => Prisma.sql`(
	SELECT DISTINCT r.id, q.lineage AS question
	FROM response r
	JOIN response_answer a ON a.workspace_id = r.workspace_id AND a.response_id = r.id
	JOIN ${lineageTable(questionRefs(versions))} AS q(version_id, node_id, lineage)
		ON q.version_id = r.version_id AND q.node_id = a.question_id
	WHERE a.workspace_id = ${scope.workspaceId}::uuid AND a.status = 'answered' AND ${where})`;

/** One row per completed response and choice on its final path. */
const choicesOf = (scope: Scope, versions: Version[], where: Prisma.Sql) => Prisma.sql`(
	SELECT r.id, q.lineage AS question, c.lineage AS choice, a.choice_id AS node
	FROM response r
	JOIN response_answer a ON a.workspace_id = r.workspace_id AND a.response_id = r.id
	JOIN ${lineageTable(questionRefs(versions))} AS q(version_id, node_id, lineage)
		ON q.version_id = r.version_id AND q.node_id = a.question_id
	JOIN ${lineageTable(choiceRefs(versions))} AS c(version_id, node_id, lineage)
		ON c.version_id = r.version_id AND c.node_id = a.choice_id
	WHERE a.workspace_id = ${scope.workspaceId}::uuid AND a.status = 'answered' AND ${where})`;
