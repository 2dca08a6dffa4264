import "server-only";
import type { PoolClient } from "pg";
import { multiRow, runRows } from "@/lib/server/db/multi-row";
import type { Projected } from "./projected";

const keys = "workspace_id, response_id, quiz_id";
const keyArrays = "$1::uuid[], $2::uuid[], $3::uuid[]";

const answers = multiRow(
	"insert-answers",
	`
		INSERT INTO response_answer (${keys}, question_id, choice_id, status, number)
		SELECT * FROM unnest(${keyArrays}, $4::text[], $5::text[], $6::text[], $7::float8[])`,
);

const screens = multiRow(
	"insert-screens",
	`
		INSERT INTO response_screen (${keys}, screen_id, passed)
		SELECT * FROM unnest(${keyArrays}, $4::text[], $5::bool[])`,
);

const recommendations = multiRow(
	"insert-recommendations",
	`
		INSERT INTO recommendation (${keys}, slot_id, product_id, position, score, match, placed_by, clicked_at, credited)
		SELECT ${keys}, slot_id, product_id, position, score, match, placed_by, clicked_at,
			array(SELECT jsonb_array_elements_text(credited))
		FROM unnest(${keyArrays}, $4::text[], $5::text[], $6::int[], $7::float8[], $8::float8[], $9::text[],
			$10::timestamptz[], $11::jsonb[])
			AS n (${keys}, slot_id, product_id, position, score, match, placed_by, clicked_at, credited)`,
);

/** All rows of all responses, one statement per table. */
export async function insertProjected(client: PoolClient, all: Projected[]): Promise<void> {
	const rows = (rowsOf: (one: Projected) => unknown[][]) =>
		all.flatMap((one) => rowsOf(one).map((row) => [one.workspaceId, one.responseId, one.quizId, ...row]));
	await runRows(
		client,
		answers,
		rows((one) => one.answers.map((row) => [row.questionId, row.choiceId, row.status, row.number])),
	);
	await runRows(
		client,
		screens,
		rows((one) => one.screens.map((row) => [row.screenId, row.passed])),
	);
	await runRows(
		client,
		recommendations,
		rows((one) =>
			one.recommendations.map((row) => [
				...[row.slotId, row.productId, row.position, row.score, row.match],
				...[row.placedBy, row.clickedAt, JSON.stringify(row.credited)],
			]),
		),
	);
}
