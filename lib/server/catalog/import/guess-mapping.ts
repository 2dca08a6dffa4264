import "server-only";
import type { ColumnTarget, FileReading, FlagSuggestion, ImportMapping } from "@/lib/contracts/catalog-import";
import { makeKey } from "@/lib/contracts/make-key";
import type { AttributeDefinition, AttributeType } from "@/lib/quiz/types";
import { limits } from "../limits";
import { type ColumnStats, separators } from "./column-stats";
import { guessFields, isRating } from "./guess-field";
import { cutShort } from "./product-draft";
import { isShopify, metafield, shopifyColumns } from "./shopify-columns";

interface Described {
	headers: string[];
	stats: ColumnStats[];
	known: AttributeDefinition[];
}

/** A mapping to start from. `reading.decimal` is replaced by what the numbers show. */
export function guessMapping(reading: Omit<FileReading, "decimal">, file: Described): ImportMapping {
	const whole: FileReading = { ...reading, decimal: guessDecimal(reading, file.stats) };
	if (reading.header && isShopify(file.headers)) return guessShopify(whole, file);
	const columns = guessColumns(file);
	return { reading: whole, format: "table", columns, key: guessKey(columns), separator: guessSeparator(file, columns) };
}

function guessColumns({ headers, stats, known }: Described): ColumnTarget[] {
	const used = new Set<string>();
	const keys = new Set<string>(["brand", "type", "tags"]);
	return headers.map((header, column): ColumnTarget => {
		const stat = stats[column];
		const named = guessFields(header);
		if (!stat || (stat.filled === 0 && named.length === 0)) return { kind: "ignore" };
		const field = named.find((name) => !used.has(name) && fits(name, stat));
		if (field) {
			used.add(field);
			return { kind: "field", field };
		}
		const rating = isRating(header) && stat.numbers === stat.filled;
		const name = rating ? "Rating" : capital(cutShort(header, 100)) || `Column ${column + 1}`;
		const key = freeKey(makeKey(name), keys);
		const existing = known.find((definition) => definition.key === key);
		return { kind: "attribute", key, label: existing?.label ?? name, type: existing?.type ?? guessType(stat) };
	});
}

/** A name alone is not enough: what stands in the column has to fit the field. */
function fits(field: string, stat: ColumnStats): boolean {
	const all = stat.filled;
	if (field === "price") return stat.prices >= all * 0.8;
	if (field === "available") return stat.stock === all && !isCount(stat);
	if (field === "stock") return all > 0 && isCount(stat);
	// Whole stars come again and again; places in an order don't.
	if (field === "rank") return stat.integers === all && !(stat.largest <= 5 && stat.values.size < all / 2);
	if (field === "image" || field === "url") return stat.links >= all * 0.8;
	if (field === "title") return stat.longest <= 2 * limits.title;
	// Some ids that come twice are mistakes, to be told with their rows; many mean that the column groups products.
	if (field === "id") return stat.values.size >= Math.min(all, 1000) * 0.5;
	if (field === "brand" || field === "type") return stat.longest <= limits.value;
	return true;
}

/** Whole numbers, and not only 0 and 1. */
const isCount = (stat: ColumnStats) => stat.integers === stat.filled && stat.largest > 1;

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function freeKey(key: string, keys: Set<string>): string {
	let free = key;
	for (let count = 2; keys.has(free); count++) free = `${key.slice(0, 60)}-${count}`;
	keys.add(free);
	return free;
}

function guessType(stat: ColumnStats): AttributeType {
	if (stat.filled > 0 && stat.flags === stat.filled && stat.values.size <= 2) return "bool";
	if (stat.filled > 0 && stat.numbers === stat.filled) return "number";
	if (stat.links >= stat.filled * 0.8 && stat.filled > 0) return "text";
	if (setSeparator(stat)) return "set";
	const repeated = stat.values.size <= Math.max(20, stat.filled / 3) && stat.values.size < 300;
	return repeated && stat.longest <= limits.value ? "enum" : "text";
}

/** The separator that splits the cells into few, short, often repeated values; null when none does. */
function setSeparator(stat: ColumnStats): string | null {
	const fit = stat.split.find(({ cells, parts }) => {
		const short = [...parts].every((part) => part.length <= 60);
		return cells >= Math.max(2, stat.filled * 0.2) && parts.size <= Math.max(12, stat.filled / 4) && short;
	});
	return fit && stat.length / stat.filled < 200 ? fit.separator : null;
}

function guessSeparator({ stats }: Described, columns: ColumnTarget[]): string {
	const several = columns.flatMap((target, column) => {
		const set = target.kind === "attribute" && target.type === "set";
		const field = target.kind === "field" && (target.field === "tags" || target.field === "collections");
		const stat = stats[column];
		return (set || field) && stat ? [stat] : [];
	});
	const counts = separators.map((separator, at) => ({
		separator,
		cells: several.reduce((sum, stat) => sum + (stat.split[at]?.cells ?? 0), 0),
	}));
	const best = counts.reduce((most, next) => (next.cells > most.cells ? next : most));
	return best.cells > 0 ? best.separator : ",";
}

/** Brand and name make a product's identity when it has no id; else its title. */
function guessKey(columns: ColumnTarget[]): number[] {
	const at = (field: string) => columns.findIndex((target) => target.kind === "field" && target.field === field);
	return [at("brand"), at("title")].filter((column) => column >= 0);
}

function guessDecimal({ delimiter }: Pick<FileReading, "delimiter">, stats: ColumnStats[]): "." | "," {
	const points = stats.reduce((sum, stat) => sum + (stat.prices ? stat.points : 0), 0);
	const commas = stats.reduce((sum, stat) => sum + (stat.prices ? stat.commas : 0), 0);
	if (points === commas) return delimiter === ";" ? "," : ".";
	return points > commas ? "." : ",";
}

function guessShopify(reading: FileReading, { headers, stats, known }: Described): ImportMapping {
	const own = new Set(Object.values(shopifyColumns(headers)));
	const keys = new Set<string>(["brand", "type", "tags"]);
	const columns = headers.map((header, column): ColumnTarget => {
		const field = own.has(column) ? null : metafield(header);
		const stat = stats[column];
		if (!field || !stat || stat.filled === 0) return { kind: "ignore" };
		const key = freeKey(makeKey(field.key), keys);
		const existing = known.find((definition) => definition.key === key);
		return { kind: "attribute", key, label: existing?.label ?? field.label, type: existing?.type ?? guessType(stat) };
	});
	return { reading: { ...reading, decimal: "." }, format: "shopify", columns, key: [], separator: ";" };
}

/** What 0/1 columns are values of, by words in their names, in the language of the words. */
const kindsOfSkin: [label: string, words: Set<string>][] = [
	["Skin type", new Set(["combination", "dry", "normal", "oily", "sensitive", "mature"])],
	["Hudtype", new Set(["kombineret", "tør", "normal", "fedtet", "følsom", "sensitiv", "sart", "moden"])],
];

/** Neighbouring 0/1 columns that may be the values of one set attribute; null for fewer than two. */
export function suggestFlags(headers: string[], columns: ColumnTarget[]): FlagSuggestion | null {
	let best: number[] = [];
	let run: number[] = [];
	columns.forEach((target, column) => {
		run = target.kind === "attribute" && target.type === "bool" ? [...run, column] : [];
		if (run.length > best.length) best = run;
	});
	if (best.length < 2) return null;
	const names = best.map((column) => (headers[column] ?? "").trim().toLowerCase());
	const named = kindsOfSkin.find(([, words]) => names.filter((name) => words.has(name)).length > best.length / 2);
	const label = named?.[0] ?? "Suits";
	return { columns: best, key: makeKey(label), label };
}
