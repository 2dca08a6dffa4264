import { expect, test } from "vitest";
import { multiRow, runRows } from "./multi-row";
import { laneTransaction } from "./pg-transaction";

const echo = multiRow(
	"echo",
	`SELECT n.* FROM unnest($1::uuid[], $2::text[], $3::jsonb[], $4::json[], $5::timestamptz[], $6::int[], $7::float8[],
		$8::bool[], $9::bytea[]) AS n (id, text, packed, plain, at, count, share, yes, bytes)`,
);

const names = ["id", "text", "packed", "plain", "at", "count", "share", "yes", "bytes"];
const rows: unknown[][] = [
	[
		...[
			"019ab000-0000-7000-8000-00000000abcd",
			`"quoted", {braced}, back\\slash, NULL, æøå 🙂`,
			{ a: ["\\", null, 1.5] },
		],
		...[[1, "tekst"], new Date("1999-12-31T23:59:59.999Z"), -2_147_483_648, 0.1 + 0.2, false, Buffer.from([0, 255])],
	],
	names.map(() => null),
	[
		...["ffffffff-ffff-4fff-bfff-ffffffffffff", "", [], {}],
		...[new Date("2026-03-02T09:00:00Z"), 0, -1e300, true, Buffer.alloc(0)],
	],
];

test("a column of any type and any values comes to the database as it is", async () => {
	const given = await laneTransaction((client) => runRows(client, echo, rows));
	expect(given).toEqual(rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]]))));
});

test("JSON that is written already is not written again", async () => {
	const written = rows.map((row) => row.map((value, at) => (at === 2 || at === 3 ? JSON.stringify(value) : value)));
	const given = await laneTransaction((client) => runRows<{ packed: unknown; plain: unknown }>(client, echo, written));
	expect(given[0]).toMatchObject({ packed: { a: ["\\", null, 1.5] }, plain: [1, "tekst"] });
});

test("no rows ask nothing, and a type that nobody can write is refused when the statement is made", async () => {
	expect(await laneTransaction((client) => runRows(client, echo, []))).toEqual([]);
	expect(() => multiRow("dates", "SELECT * FROM unnest($1::date[])")).toThrow("date");
});
