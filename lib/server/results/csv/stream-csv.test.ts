import { expect, it } from "vitest";
import type { CsvValue } from "@/lib/contracts/escape-cell";
import { streamCsv } from "./stream-csv";

const read = async (
	header: string[],
	rows: Iterable<CsvValue[]> | AsyncIterable<CsvValue[]>,
	lang: "en" | "da" = "en",
) => Buffer.from(await new Response(streamCsv({ header, rows }, lang)).arrayBuffer());

it("writes a byte-order mark, quotes what needs it, escapes formulas and ends lines as RFC 4180 says", async () => {
	const bytes = await read(
		["name", "n"],
		[
			['a "quoted", thing', 1],
			["two\nlines", -0.5],
			["=1", null],
			["æøå", 2],
		],
	);
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(bytes.subarray(3).toString("utf8")).toBe(
		'name,n\r\n"a ""quoted"", thing",1\r\n"two\nlines",-0.5\r\n\'=1,\r\næøå,2\r\n',
	);
});

it("is written in Danish as Danish spreadsheets read it", async () => {
	const rows: CsvValue[][] = [
		["Rens; plej", 0.384],
		["Hav, skov", 2210],
		["1.5", -0.25],
	];
	const bytes = await read(["navn", "andel"], rows, "da");
	expect(bytes.subarray(3).toString("utf8")).toBe(
		'navn;andel\r\n"Rens; plej";0,384\r\nHav, skov;2210\r\n1.5;-0,25\r\n',
	);
});

it("breaks when its source breaks, rather than ending early", async () => {
	async function* rows(): AsyncGenerator<CsvValue[]> {
		yield ["one"];
		throw new Error("the database went away");
	}
	await expect(read(["name"], rows())).rejects.toThrow();
});

it("refuses a row that doesn't fit its headings", async () => {
	await expect(read(["a", "b"], [["only one"]])).rejects.toThrow();
});

it("holds all of many rows", async () => {
	const bytes = await read(
		["n"],
		Array.from({ length: 20_000 }, (_, index) => [index]),
	);
	expect(bytes.toString("utf8").trimEnd().split("\r\n")).toHaveLength(20_001);
});
