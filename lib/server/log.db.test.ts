import { expect, test } from "vitest";
import { db, pool } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { describeError } from "./log";

const secret = "mette@example.com";
const failure = (work: Promise<unknown>): Promise<unknown> => work.then(() => null).catch((error: unknown) => error);

test("what the log keeps of a failed query names the fault, not the values", async () => {
	const wrong = await failure(
		db().user.create({ data: { id: newId(), email: secret, locale: 5 as unknown as string } }),
	);
	const insert = "INSERT INTO address (kind, key, workspace_id, target_id) VALUES ('quiz', $1, $2, $2)";
	await pool().query(insert, [secret, newId()]);
	const twice = await failure(pool().query(insert, [secret, newId()]));
	expect(JSON.stringify(twice)).toContain(secret);
	for (const error of [wrong, twice]) {
		expect(error).toBeInstanceOf(Error);
		expect(JSON.stringify(describeError(error))).not.toContain(secret);
		expect(describeError(error).message).not.toBe("");
	}
	expect(describeError(twice)).toMatchObject({ code: "23505" });
});
