import "server-only";
import type { Contribution, Result, ResultItem, RunnerUp, SlotResult } from "@/lib/quiz/result";

/**
 * A result as `response.result` holds it: the whole trace in a third of the bytes, since what a database spends on a row goes by its bytes.
 * Where points come from stands once for all items, and each item has its points as one text. Queries read `page`, `empty` and the items' `product`.
 */
export interface PackedResult extends Omit<Result, "slots"> {
	/** Question and choice of every contribution, each once. */
	sources: [string, string | null][];
	slots: (Omit<SlotResult, "items" | "runnersUp"> & { items: PackedItem[]; runnersUp: PackedRunnerUp[] })[];
}

interface PackedItem extends Pick<ResultItem, "product" | "score" | "match" | "by"> {
	/** "0:6 3:1.5": 6 points from the first source, 1.5 from the fourth. */
	from: string;
	/** Variant, in whose place it stands, and what it doesn't meet; null when there is nothing of it. */
	rest: [string | null, string | null, string[]] | null;
}

type PackedRunnerUp = [product: string, score: number, match: number | null, ...unmet: string[]];

export function packResult(result: Result): PackedResult {
	const sources: PackedResult["sources"] = [];
	// The texts are the document's own, so that comparing them takes less than any key made of them.
	const placeOf = ({ question, choice }: Contribution) => {
		const known = sources.findIndex((source) => source[0] === question && source[1] === choice);
		return known < 0 ? sources.push([question, choice]) - 1 : known;
	};
	const slots = result.slots.map((slot) => ({
		...slot,
		items: slot.items.map((item) => packItem(item, placeOf)),
		runnersUp: slot.runnersUp.map(
			({ product, score, match, unmet }): PackedRunnerUp => [product, score, match, ...unmet],
		),
	}));
	return { ...result, sources, slots };
}

function packItem(item: ResultItem, placeOf: (contribution: Contribution) => number): PackedItem {
	const { product, score, match, by, variant, insteadOf, unmet } = item;
	let from = "";
	for (const one of item.contributions) from += `${from && " "}${placeOf(one)}:${one.points}`;
	const plain = variant === null && insteadOf === null && unmet.length === 0;
	return { product, score, match, by, from, rest: plain ? null : [variant, insteadOf, unmet] };
}

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

function unpackItem(
	{ product, score, match, by, from, rest }: PackedItem,
	sources: PackedResult["sources"],
): ResultItem {
	const [variant, insteadOf, unmet] = rest ?? [null, null, []];
	const contributions = (from === "" ? [] : from.split(" ")).map((text): Contribution => {
		const [place, points] = text.split(":").map(Number);
		const [question, choice] = sources[place ?? -1] ?? ["", null];
		return { question, choice, points: points ?? 0 };
	});
	return { product, variant, insteadOf, score, match, by, contributions, unmet };
}
