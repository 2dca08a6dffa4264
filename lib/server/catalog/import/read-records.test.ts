import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { Delimiter, Encoding } from "@/lib/contracts/catalog-import";
import { AppError } from "@/lib/contracts/errors";
import { detectDelimiter } from "./detect-delimiter";
import { detectEncoding } from "./detect-encoding";
import { type FileRecord, readRecords } from "./read-records";

const text = "navn;pris\r\nBlåbærsæbe;12,50\r\nÆbleøl “fin”;8\r\n";
const bytesOf = (encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });

describe("encodings", () => {
	test.each<[string, Buffer, Encoding]>([
		["UTF-8", bytesOf("utf-8"), "utf-8"],
		["UTF-8 with mark", bytesOf("utf-8", true), "utf-8"],
		["UTF-16 LE with mark", bytesOf("utf-16le", true), "utf-16le"],
		["UTF-16 LE", bytesOf("utf-16le"), "utf-16le"],
		["UTF-16 BE with mark", bytesOf("utf-16be", true), "utf-16be"],
		["UTF-16 BE", bytesOf("utf-16be"), "utf-16be"],
		["Windows-1252", bytesOf("windows-1252"), "windows-1252"],
	])("%s is told and read to the letter", async (_, bytes, encoding) => {
		expect(detectEncoding(bytes)).toBe(encoding);
		const records = await all(bytes, encoding, ";");
		expect(records.map(({ cells }) => cells)).toEqual([
			["navn", "pris"],
			["Blåbærsæbe", "12,50"],
			["Æbleøl “fin”", "8"],
		]);
	});

	test("one broken letter costs itself, not all the others", async () => {
		const bytes = Buffer.concat([bytesOf("utf-8"), Buffer.from("Caf\xe9;9\n", "latin1")]);
		expect(detectEncoding(bytes)).toBe("utf-8");
		const records = await all(bytes, "utf-8", ";");
		expect(records.map(({ cells }) => cells?.[0])).toEqual(["navn", "Blåbærsæbe", "Æbleøl “fin”", "Caf\ufffd"]);
	});

	test.each<[string, Buffer, string]>([
		["nothing", Buffer.alloc(0), "empty"],
		["a spreadsheet", Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]), "spreadsheet"],
		["an old spreadsheet", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), "spreadsheet"],
		["a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1]), "not-text"],
	])("%s is refused with a reason", (_, bytes, reason) => {
		const thrown = catchError(() => detectEncoding(bytes));
		expect(thrown).toBeInstanceOf(AppError);
		expect(thrown).toMatchObject({ code: "unreadable-file", issues: [{ path: "file", message: reason }] });
	});
});

test.each<[string, Delimiter]>([
	["a,b,c\n1,2,3\n", ","],
	["a;b;c\n1,5;2;3\n", ";"],
	["a\tb\n1,5\t2;3\n", "\t"],
	['"a;b;c",d\n"1;2;3;4",5\n', ","],
	["only one column\nof text, with commas, here\n", ","],
])("delimiter of %j is %j", (head, delimiter) => {
	expect(detectDelimiter(head)).toBe(delimiter);
});

describe("rows and lines", () => {
	test("a row is a spreadsheet's, a line is an editor's", async () => {
		const records = await all(Buffer.from('a,b\r\n"x\r\ny",2\r\n\r\n3,4\r\n"p\r\r\nq",6'), "utf-8", ",");
		expect(records).toEqual([
			{ row: 1, line: 1, cells: ["a", "b"] },
			{ row: 2, line: 2, cells: ["x\ny", "2"] },
			{ row: 4, line: 5, cells: ["3", "4"] },
			{ row: 5, line: 6, cells: ["p\nq", "6"] },
		]);
	});

	test("newlines of one file may differ", async () => {
		const records = await all(Buffer.from("a,b\r\n1,2\n3,4\r5,6"), "utf-8", ",");
		expect(records.map(({ cells }) => cells?.join())).toEqual(["a,b", "1,2", "3,4", "5,6"]);
	});

	test("quotes inside a cell are text", async () => {
		const records = await all(Buffer.from('a,b\n5" pan,1\n"say ""hi""\nagain",2\n"""q""\nr",3'), "utf-8", ",");
		expect(records.map(({ cells }) => cells?.[0])).toEqual(["a", '5" pan', 'say "hi"\nagain', '"q"\nr']);
	});

	test("a quote that never ends costs its own row only", async () => {
		const records = await all(Buffer.from('a,b\n1,"open\n3,4\n5,6'), "utf-8", ",");
		expect(records.map(({ row, cells }) => [row, cells?.join() ?? null])).toEqual([
			[1, "a,b"],
			[2, null],
			[3, "3,4"],
			[4, "5,6"],
		]);
	});

	test("a quote that ends in another row costs its own row only", async () => {
		const records = await all(Buffer.from('a,b\n1,"open\n3,4\n"5\n6",7\n8,9'), "utf-8", ",");
		expect(records.map(({ line, cells }) => [line, cells?.join() ?? null])).toEqual([
			[1, "a,b"],
			[2, null],
			[3, "3,4"],
			[4, "5\n6,7"],
			[6, "8,9"],
		]);
	});
});

test("fifty megabytes stream through in little memory", async () => {
	const line = `12345,"A product\nwith two lines",${"x".repeat(480)}\n`;
	const count = Math.floor((50 * 1024 * 1024) / line.length);
	const bytes = Buffer.from(`id,title,text\n${line.repeat(count)}`);
	const before = process.memoryUsage().heapUsed;
	let peak = 0;
	let records = 0;
	let last: FileRecord | null = null;
	for await (const record of readRecords(bytes, "utf-8", ",")) {
		records++;
		last = record;
		if (records % 5000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
	}
	expect(records).toBe(count + 1);
	expect(last).toMatchObject({ row: count + 1, line: 2 * count });
	expect(peak).toBeLessThan(200 * 1024 * 1024);
}, 60_000);

async function all(bytes: Buffer, encoding: Encoding, delimiter: Delimiter): Promise<FileRecord[]> {
	const records: FileRecord[] = [];
	for await (const record of readRecords(bytes, encoding, delimiter)) records.push(record);
	return records;
}

function catchError(act: () => unknown): unknown {
	try {
		act();
	} catch (error) {
		return error;
	}
	return null;
}
