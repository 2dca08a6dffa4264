import "server-only";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import type { Entry } from "@/lib/quiz/entry";
import { recommend } from "@/lib/quiz/recommend";
import type { Result } from "@/lib/quiz/result";
import type { Answers, AnswerValue } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { Bounded } from "@/lib/server/memory/bounded";
import { perProcess } from "@/lib/server/per-process";
import { packResult, unpackResult } from "./packed-result";

/** What has been made of a result that is kept. */
interface Made {
	packed: string;
	/** In words: of this moment of the catalog, in this language. */
	said: { stamp: string; result: ShopperResult | null } | null;
}

const MOST_BYTES = 96 * 2 ** 20;
/** What a result takes in memory with all that is made of it, and that for each byte of it packed: about, as measured. */
const BYTES = 500;
const BYTES_PER_PACKED = 8;

/** By quiz and answers. Null: they came once, and nothing of them is kept before they come again. */
const results = perProcess("results", () => new Bounded<Result | null>(MOST_BYTES));
const made = perProcess("made of results", () => new WeakMap<Result, Made>());
const written = perProcess("written results", () => new WeakMap<ShopperResult, string>());
const numbers = perProcess("numbers of quizzes", () => ({ last: 0, of: new WeakMap<CompiledQuiz, number>() }));

/** A quiz, and the same settled for those who came in there. */
export interface Settled {
	whole: CompiledQuiz;
	quiz: CompiledQuiz;
	entry: Entry;
}

/**
 * The engine's result of these answers, for people who came in there; null while they lead to none. A quiz bound to a catalog gives the same
 * answers the same result, so what many answer alike is worked out once. Nobody changes it, and what is known of a person is never kept.
 */
export function resultOf({ whole, quiz, entry }: Settled, answers: Answers): Result | null {
	if (entry.known) return recommend(quiz, answers);
	// Anybody may write anything into the source: as JSON it can't pass for the answers behind it.
	const from = quiz === whole ? "" : JSON.stringify([entry.locale, entry.source]);
	const key = `${numberOf(whole)} ${from}${keyOf(answers)}`;
	const before = results.find(key);
	if (before) return before;
	const result = recommend(quiz, answers);
	if (before === null && result) return keep(key, result);
	results.keep(key, null, key.length);
	return result;
}

function keep(key: string, result: Result): Result {
	const packed = packResult(result);
	const kept = unpackedWhenRead(result, packed);
	made.set(kept, { packed, said: null });
	results.keep(key, kept, key.length + BYTES + BYTES_PER_PACKED * packed.length);
	return kept;
}

/** Unpacked it takes thirteen times as much, and whoever answers the same needs it packed and in words only. */
function unpackedWhenRead(result: Result, packed: string): Result {
	const get = () => unpackResult(JSON.parse(packed)).slots;
	return Object.defineProperty({ ...result }, "slots", { enumerable: true, get });
}

/** As the database holds it. */
export const packedOf = (result: Result): string => made.get(result)?.packed ?? packResult(result);

/** The result in words; `stamp` names everything that they depend on, beside the result. */
export async function saidOf(
	result: Result,
	stamp: string,
	say: () => Promise<ShopperResult | null>,
): Promise<ShopperResult | null> {
	const known = made.get(result);
	if (known?.said?.stamp === stamp) return known.said.result;
	const said = await say();
	if (known) {
		known.said = { stamp, result: said };
		if (said) written.set(said, JSON.stringify(said));
	}
	return said;
}

/** As JSON. */
export const writeSaid = (said: ShopperResult | null): string => (said && written.get(said)) ?? JSON.stringify(said);

/** What a result depends on of them: of what was typed, that it was. */
function keyOf(answers: Answers): string {
	let key = "";
	for (const [question, value] of Object.entries(answers)) key += ` ${question} ${value.kind} ${contentOf(value)}`;
	return key;
}

function contentOf(value: AnswerValue): string {
	switch (value.kind) {
		case "choices":
			return value.ids.join(" ");
		case "number":
			return `${value.value}`;
		case "consent":
			return `${value.granted}`;
		default:
			return "";
	}
}

function numberOf(quiz: CompiledQuiz): number {
	const known = numbers.of.get(quiz);
	if (known !== undefined) return known;
	numbers.last++;
	numbers.of.set(quiz, numbers.last);
	return numbers.last;
}
