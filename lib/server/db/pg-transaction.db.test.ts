import { expect, test } from "vitest";
import { pool } from "./client";
import { isAway } from "./is-away";
import { laneTransaction, pgTransaction } from "./pg-transaction";

test.each([
	["any", pgTransaction],
	["the lane's", laneTransaction],
])(
	"a connection that is lost between two statements fails %s transaction, and nothing else",
	async (_, transaction) => {
		const failing = transaction(async (client) => {
			const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
			const ended = new Promise<void>((done) => client.once("end", done));
			await pool().query("SELECT pg_terminate_backend($1)", [rows[0]?.pid]);
			await ended;
			await client.query("SELECT 1");
		});
		await expect(failing).rejects.toSatisfy(isAway);
		expect(await transaction(async (client) => (await client.query("SELECT 1 AS one")).rows)).toEqual([{ one: 1 }]);
	},
);

test("what is done in a transaction that fails is undone, and the next one has no part in it", async () => {
	await pool().query("CREATE TABLE noted (id int PRIMARY KEY)");
	const failing = laneTransaction(async (client) => {
		await client.query("INSERT INTO noted VALUES (1)");
		throw new Error("changed my mind");
	});
	await expect(failing).rejects.toThrow("changed my mind");
	const count = await laneTransaction(async (client) => (await client.query("SELECT * FROM noted")).rowCount);
	expect(count).toBe(0);
});
