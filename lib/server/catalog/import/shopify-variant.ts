import "server-only";
import { limits } from "../limits";
import type { VariantDraft } from "./product-draft";
import { readLine, readPrice, readStock } from "./read-cell";
import type { ShopifyColumn } from "./shopify-columns";

/** Reads a Shopify cell by the column's role; "" when the file has no such column. */
export type ShopifyCell = (column: ShopifyColumn) => string;

const optionColumns = [
	["option1Name", "option1Value"],
	["option2Name", "option2Value"],
	["option3Name", "option3Value"],
] as const;

/** Names of the product's options, from its first row; "" where there is none. */
export function optionNames(cell: ShopifyCell): string[] {
	return optionColumns.map(([name]) => {
		const option = readLine(cell(name), name, limits.option);
		return option.toLowerCase() === "title" && cell("option1Value").trim() === "Default Title" ? "" : option;
	});
}

/** Rows that hold a variant; the others only add an image. */
export const holdsVariant = (cell: ShopifyCell) =>
	["option1Value", "sku", "price"].some((column) => cell(column as ShopifyColumn).trim() !== "");

export function readVariant(cell: ShopifyCell, names: string[]): VariantDraft {
	const values = optionColumns.map(([, value]) => readLine(cell(value), value, limits.option));
	const options: Record<string, string> = {};
	names.forEach((name, at) => {
		const value = values[at];
		if (name && value) options[name] = value;
	});
	const stock = countStock(cell);
	const title = Object.values(options).join(" / ");
	return {
		externalId: title || "default",
		title,
		options,
		sku: readLine(cell("sku").replace(/^'/, ""), "Variant SKU", limits.sku),
		price: readPrice(cell("price"), "Variant Price", "."),
		available: stock !== 0,
		stock,
	};
}

/** Pieces left where they are tracked and not sold beyond; else null: the shop sells it anyway. */
function countStock(cell: ShopifyCell): number | null {
	const quantity = cell("quantity").trim();
	const beyond = ["continue", "true"].includes(cell("policy").trim().toLowerCase());
	return cell("tracker").trim() && !beyond ? readStock(quantity, "Variant Inventory Qty") : null;
}
