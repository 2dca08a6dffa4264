import "server-only";
import type { PoolClient } from "pg";
import type { Projected } from "./project-responses";

const keys = "workspace_id, response_id, quiz_id";
const keyArrays = "$1::uuid[], $2::uuid[], $3::uuid[]";

const insertAnswers = `
	INSERT INTO response_answer (${keys}, question_id, choice_id, status, number)
	SELECT * FROM unnest(${keyArrays}, $4::text[], $5::text[], $6::text[], $7::float8[])`;

const insertScreens = `
	INSERT INTO response_screen (${keys}, screen_id, passed)
	SELECT * FROM unnest(${keyArrays}, $4::text[], $5::bool[])`;

const insertRecommendations = `
	INSERT INTO recommendation (${keys}, slot_id, product_id, position, score, match, placed_by, clicked_at)
	SELECT * FROM unnest(${keyArrays}, $4::text[], $5::text[], $6::int[], $7::float8[], $8::float8[], $9::text[],
		$10::timestamptz[])`;

const insertCredits = `
	INSERT INTO credit (${keys}, choice_id, product_id)
	SELECT * FROM unnest(${keyArrays}, $4::text[], $5::text[])`;

/** All rows of all responses, one statement per table. */
export async function insertProjected(client: PoolClient, all: Projected[]): Promise<void> {
	await insert(client, insertAnswers, all, ({ answers }) =>
		answers.map((row) => [row.questionId, row.choiceId, row.status, row.number]),
	);
	await insert(client, insertScreens, all, ({ screens }) => screens.map((row) => [row.screenId, row.passed]));
	await insert(client, insertRecommendations, all, ({ recommendations }) =>
		recommendations.map((row) => [
			...[row.slotId, row.productId, row.position, row.score, row.match],
			...[row.placedBy, row.clickedAt],
		]),
	);
	await insert(client, insertCredits, all, ({ credits }) => credits.map((row) => [row.choiceId, row.productId]));
}

/** Rows are turned into one array per column. */
async function insert(
	client: PoolClient,
	text: string,
	all: Projected[],
	rowsOf: (one: Projected) => unknown[][],
): Promise<void> {
	const rows = all.flatMap((one) => rowsOf(one).map((row) => [one.workspaceId, one.responseId, one.quizId, ...row]));
	const columns = rows[0]?.map((_, column) => rows.map((row) => row[column]));
	if (columns) await client.query(text, columns);
}
