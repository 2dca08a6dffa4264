import { attributes, catalog } from "../../lib/quiz/testing/golden/catalog";

const keys = attributes.map(({ key }) => key).filter((key) => key !== "type");
const header = ["id", "title", "type", "price", "available", "rank", "collections", ...keys];

/** The golden catalog as a shop would export it. Ranks are tens: whole numbers up to 5 look like ratings. */
export const goldenCsv: string = [
	header,
	...catalog.products.map(({ id, title, attributes: own, price, available, rank, collections }) => [
		...[id, title, own.type, price, available ? "yes" : "no", rank && rank * 10, collections.join("|")],
		...keys.map((key) => say(own[key])),
	]),
]
	.map((cells) => cells.map((cell) => cell ?? "").join(","))
	.join("\n");

function say(value: unknown): unknown {
	if (typeof value === "boolean") return value ? "yes" : "no";
	return Array.isArray(value) ? value.join("|") : value;
}
