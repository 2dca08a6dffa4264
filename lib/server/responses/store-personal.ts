import "server-only";
import type { PoolClient } from "pg";
import { readContact, writeContact } from "@/lib/quiz/contact";
import type { Question } from "@/lib/quiz/types";
import type { PersonalInput } from "@/lib/quiz/wire";
import { multiRow, runRows } from "@/lib/server/db/multi-row";
import type { Version } from "@/lib/server/publish/load-version";
import { seal } from "./seal";
import type { ResponseKey } from "./stored-responses";
import type { TakenDown } from "./taken-down";

const insert = multiRow(
	"insert-personal",
	`
		INSERT INTO personal_value (workspace_id, response_id, id, question_id, kind, ciphertext, created_at)
		SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::bytea[], $7::timestamptz[])
			AS n (workspace_id, response_id)
		WHERE NOT EXISTS (
			SELECT FROM tombstone t
			WHERE t.workspace_id = n.workspace_id AND t.kind = 'response' AND t.hash = n.response_id::text)
		ON CONFLICT (workspace_id, id) DO NOTHING`,
);

/** Something that a person typed, and where it belongs. */
export interface Typed {
	response: ResponseKey;
	id: string;
	/** "" for the address given below a result, "*" for a scan of the whole form. */
	question: string;
	kind: PersonalInput["kind"] | "note" | "scan";
	value: string;
	at: Date;
}

/** What a batch brings of what was typed. What no question of the version asks for is not kept. */
export function typedIn({ document }: Version, response: ResponseKey, inputs: PersonalInput[], at: Date): Typed[] {
	if (inputs.length === 0) return [];
	const asked = new Map(
		document.screens.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "text" ? [] : [[b.id, b] as const]))),
	);
	return inputs.filter((input) => fits(asked.get(input.question), input)).map((input) => ({ ...input, response, at }));
}

/** What staff noted beside the version's questions. */
export function notesIn({ document }: Version, response: ResponseKey, notes: TakenDown["notes"], at: Date): Typed[] {
	if (notes.length === 0) return [];
	const asked = new Set(document.screens.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
	return notes
		.filter(({ question }) => asked.has(question))
		.map((note) => ({ ...note, kind: "note", response, at }) satisfies Typed);
}

/** Stores it encrypted, apart from the events; of an erased person's response nothing. */
export async function insertPersonal(client: PoolClient, typed: Typed[]): Promise<void> {
	const rows = typed.map(({ response: { workspaceId, id: responseId }, id, question, kind, value, at }) => [
		...[workspaceId, responseId, id, question, kind, seal(value, { workspaceId, responseId, id }), at],
	]);
	await runRows(client, insert, rows);
}

function fits(question: Question | undefined, { kind, value }: PersonalInput): boolean {
	if (question?.kind !== kind) return false;
	if (question.kind !== "contact") return "maxLength" in question && value.length <= question.maxLength;
	const contact = readContact(value);
	return contact !== null && writeContact(question.fields, contact) === value;
}
