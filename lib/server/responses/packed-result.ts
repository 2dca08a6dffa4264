import "server-only";
import type { Contribution, Result, ResultItem, RunnerUp, SlotResult } from "@/lib/quiz/result";

/**
 * A result as `response.result` holds it: the whole trace in a quarter of the bytes, since what a database spends on a row goes by its bytes.
 * Where points come from stands once for all items, and each item has its points as one text. Queries read `page`, `empty` and the first
 * element of each of the `items`.
 */
export interface PackedResult extends Omit<Result, "slots"> {
	/** Question and choice of every contribution, each once. */
	sources: [string, string | null][];
	slots: (Omit<SlotResult, "items" | "runnersUp"> & { items: PackedItem[]; runnersUp: PackedRunnerUp[] })[];
}

/**
 * `from`: "0:6 3:1.5" are 6 points from the first source, 1.5 from the fourth. The last four are left out where it was placed by its
 * score, has no variant, stands in nobody's place and meets everything.
 */
type PackedItem = [
	product: string,
	score: number,
	match: number | null,
	from: string,
	by?: ResultItem["by"],
	variant?: string | null,
	insteadOf?: string | null,
	unmet?: string[],
];

type PackedRunnerUp = [product: string, score: number, match: number | null, ...unmet: string[]];

/** Packed, as JSON; written by hand, as each completion waits for it. */
export function packResult({ slots, ...result }: Result): string {
	const sources: PackedResult["sources"] = [];
	// The texts are the document's own, so that comparing them takes less than any key made of them.
	const placeOf = ({ question, choice }: Contribution) => {
		for (let place = 0; place < sources.length; place++) {
			const source = sources[place];
			if (source?.[0] === question && source[1] === choice) return place;
		}
		return sources.push([question, choice]) - 1;
	};
	let packed = "";
	for (const { slot, maxScore, items, runnersUp, relaxed } of slots) {
		packed += `${packed && ","}{"slot":${text(slot)},"maxScore":${number(maxScore)},"relaxed":${list(relaxed)},"items":[`;
		let before = "";
		for (const item of items) {
			packed += before + packItem(item, placeOf);
			before = ",";
		}
		packed += `],"runnersUp":[`;
		before = "";
		for (const { product, score, match, unmet } of runnersUp) {
			packed += `${before}[${text(product)},${number(score)},${number(match)}`;
			for (const effect of unmet) packed += `,${text(effect)}`;
			packed += "]";
			before = ",";
		}
		packed += "]}";
	}
	return `${JSON.stringify(result).slice(0, -1)},"slots":[${packed}],"sources":${JSON.stringify(sources)}}`;
}

function packItem(item: ResultItem, placeOf: (contribution: Contribution) => number): string {
	const { product, score, match, by, variant, insteadOf, unmet } = item;
	let from = "";
	for (const one of item.contributions) from += `${from && " "}${placeOf(one)}:${one.points}`;
	const plain = by === "score" && variant === null && insteadOf === null && unmet.length === 0;
	const rest = plain ? "" : `,${JSON.stringify([by, variant, insteadOf, unmet]).slice(1, -1)}`;
	return `[${text(product)},${number(score)},${number(match)},"${from}"${rest}]`;
}

/** What JSON writes as it is. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const text = (value: string): string => (PLAIN.test(value) ? `"${value}"` : JSON.stringify(value));
const number = (value: number | null): string => (Number.isFinite(value) ? `${value}` : "null");
const list = (value: unknown[]): string => (value.length === 0 ? "[]" : JSON.stringify(value));

/** Takes results that were stored before they were packed as they are. */
export function unpackResult(stored: PackedResult | Result): Result {
	if (!("sources" in stored)) return stored;
	const { sources, slots, ...result } = stored;
	return {
		...result,
		slots: slots.map((slot) => ({
			...slot,
			items: slot.items.map((item) => unpackItem(item, sources)),
			runnersUp: slot.runnersUp.map(
				([product, score, match, ...unmet]): RunnerUp => ({ product, score, match, unmet }),
			),
		})),
	};
}

/** As the first form had it, which wrote each name out. */
interface NamedItem extends Pick<ResultItem, "product" | "score" | "match" | "by"> {
	from: string;
	rest: [string | null, string | null, string[]] | null;
}

function unpackItem(item: PackedItem | NamedItem, sources: PackedResult["sources"]): ResultItem {
	const packed: PackedItem = Array.isArray(item)
		? item
		: [item.product, item.score, item.match, item.from, item.by, ...(item.rest ?? [])];
	const [product, score, match, from, by = "score", variant = null, insteadOf = null, unmet = []] = packed;
	const contributions = (from === "" ? [] : from.split(" ")).map((part): Contribution => {
		const [place, points] = part.split(":").map(Number);
		const [question, choice] = sources[place ?? -1] ?? ["", null];
		return { question, choice, points: points ?? 0 };
	});
	return { product, variant, insteadOf, score, match, by, contributions, unmet };
}
