import "server-only";
import type { PoolClient } from "pg";
import { readContact, writeContact } from "@/lib/quiz/contact";
import type { Question } from "@/lib/quiz/types";
import type { PersonalInput } from "@/lib/quiz/wire";
import type { Version } from "@/lib/server/publish/load-version";
import { seal } from "./seal";

const insert = `
	INSERT INTO personal_value (workspace_id, response_id, created_at, id, question_id, kind, ciphertext)
	SELECT $1, $2, $3, * FROM unnest($4::uuid[], $5::text[], $6::text[], $7::bytea[])
	ON CONFLICT (workspace_id, id) DO NOTHING`;

/** Encrypts what was typed and stores it apart from the events. What no question of the version asks for is not kept. */
export async function storePersonal(
	client: PoolClient,
	{ workspaceId, document }: Version,
	responseId: string,
	inputs: PersonalInput[],
	now: Date,
): Promise<void> {
	const asked = new Map(
		document.screens.flatMap(({ blocks }) => blocks.flatMap((b) => (b.kind === "text" ? [] : [[b.id, b] as const]))),
	);
	const kept = inputs.filter((input) => fits(asked.get(input.question), input));
	if (kept.length === 0) return;
	const sealed = kept.map(({ id, value }) => seal(value, { workspaceId, responseId, id }));
	await client.query(insert, [
		...[workspaceId, responseId, now, kept.map(({ id }) => id), kept.map(({ question }) => question)],
		...[kept.map(({ kind }) => kind), sealed],
	]);
}

function fits(question: Question | undefined, { kind, value }: PersonalInput): boolean {
	if (question?.kind !== kind) return false;
	if (question.kind !== "contact") return "maxLength" in question && value.length <= question.maxLength;
	const contact = readContact(value);
	return contact !== null && writeContact(question.fields, contact) === value;
}
