import type { ColumnTarget, ImportMapping, ProductField } from "@/lib/contracts/catalog-import";

export const field = (name: ProductField): ColumnTarget => ({ kind: "field", field: name });
export const ignore: ColumnTarget = { kind: "ignore" };

/** A mapping of a comma-separated table with a header. */
export const tableMapping = (columns: ColumnTarget[], rest: Partial<ImportMapping> = {}): ImportMapping => ({
	reading: { encoding: "utf-8", delimiter: ",", header: true, decimal: "." },
	format: "table",
	columns,
	key: [],
	separator: "|",
	...rest,
});
