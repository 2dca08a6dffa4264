import { expect, test } from "vitest";
import { toCsv } from "./to-csv";

const rows = [
	["Product", "Share"],
	['Cream, "rich"', 0.5],
	["=SUM(A1)", null],
];

test("is written as spreadsheets in each language read it", () => {
	expect(toCsv(rows, "en")).toBe('\uFEFFProduct,Share\r\n"Cream, ""rich""",0.5\r\n\'=SUM(A1),\r\n');
	expect(toCsv(rows, "da")).toBe('\uFEFFProduct;Share\r\n"Cream, ""rich""";0,5\r\n\'=SUM(A1);\r\n');
});
