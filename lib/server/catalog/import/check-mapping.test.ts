import { expect, test } from "vitest";
import type { ColumnTarget, ImportMapping } from "@/lib/contracts/catalog-import";
import { AppError } from "@/lib/contracts/errors";
import { field, ignore, tableMapping } from "../testing/table-mapping";
import { checkMapping } from "./check-mapping";

const attribute = (key: string, type: "set" | "text" = "text"): ColumnTarget => ({
	kind: "attribute",
	key,
	label: key,
	type,
});
const flag = (key: string, value: string): ColumnTarget => ({ kind: "flag", key, label: key, value });
const ids = { key: [0] };

test.each<[string, ImportMapping, string[]]>([
	["fit", tableMapping([field("title"), attribute("a"), flag("b", "x"), flag("b", "y")], ids), []],
	["a field twice", tableMapping([field("title"), field("title")], ids), ["columns.1 field-twice"]],
	["an attribute twice", tableMapping([field("title"), attribute("a"), attribute("a")], ids), ["columns.2 key-twice"]],
	[
		"a flag of another column's set",
		tableMapping([field("title"), attribute("a", "set"), flag("a", "x")], ids),
		["columns.2 key-twice"],
	],
	[
		"brand as field and attribute",
		tableMapping([field("title"), field("brand"), attribute("brand")], ids),
		["columns.2 key-twice"],
	],
	["no title", tableMapping([field("id"), ignore]), ["columns title-needed"]],
	["no id", tableMapping([field("title")]), ["key id-needed"]],
	["a key beyond the columns", tableMapping([field("title")], { key: [3] }), ["key id-needed"]],
	[
		"another type than the attribute has",
		tableMapping([field("title"), attribute("spf")], ids),
		["columns.1 type-taken"],
	],
	["fields in Shopify's file", tableMapping([field("title")], { format: "shopify" }), ["columns field-twice"]],
])("%s", (_, mapping, issues) => {
	let found: string[] = [];
	try {
		checkMapping(mapping, [{ key: "spf", label: "SPF", type: "number" }]);
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		found = error.issues.map(({ path, message }) => `${path} ${message}`);
	}
	expect(found).toEqual(issues);
});
