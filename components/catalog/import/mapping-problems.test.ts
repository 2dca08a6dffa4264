import { expect, test } from "vitest";
import type { ImportMapping } from "@/lib/contracts/catalog-import";
import { columnProblems } from "./mapping-problems";

const mapping: ImportMapping = {
	reading: { encoding: "utf-8", delimiter: ",", header: true, decimal: "." },
	format: "table",
	columns: [
		{ kind: "attribute", key: "a", label: " ", type: "text" },
		{ kind: "field", field: "price" },
	],
	key: [],
	separator: ",",
};

test("each place says what was found first, and blank names are found here", () => {
	const issues = [
		{ path: "columns.1", message: "field-twice" },
		{ path: "columns", message: "title-needed" },
		{ path: "key", message: "id-needed" },
	];
	expect([...columnProblems(mapping, issues)]).toEqual([
		[1, "field-twice"],
		[null, "title-needed"],
		[0, "name-needed"],
	]);
});
