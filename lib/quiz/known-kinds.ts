import { type Known, knownHolds } from "./known";
import type { KnownCondition } from "./types";

/** More kinds of people than that the tests of one trait don't tell apart for proofs. */
const MOST_OF_A_TRAIT = 64;

/** One of each kind of people that the tests can tell apart by what is known of them; first, as null, those of whom nothing is. */
export function kindsOfKnown(tests: readonly KnownCondition[]): (Known | null)[] {
	const attributes = [...new Set(tests.map(({ attribute }) => attribute))];
	const kinds = attributes.reduce<Known[]>(
		(before, attribute) => {
			const values = kindsOfValue(tests.filter((test) => test.attribute === attribute));
			return before.flatMap((known) => [known, ...values.map((value) => ({ ...known, [attribute]: value }))]);
		},
		[{}],
	);
	return [null, ...kinds.slice(1)];
}

/** Values of one trait that pass different tests, with at least one that they pass. */
function kindsOfValue(tests: readonly KnownCondition[]): Known[string][] {
	const kinds = new Map<string, Known[string]>();
	const add = (value: Known[string]): boolean => {
		const passed = tests.map((test) => knownHolds(test, { [test.attribute]: value }));
		const key = passed.map(Number).join("");
		if (!passed.includes(true) || kinds.has(key) || kinds.size === MOST_OF_A_TRAIT) return false;
		kinds.set(key, value);
		return true;
	};
	const texts = [...new Set(tests.flatMap(({ test }) => (test.kind === "oneOf" ? test.values : [])))];
	for (const value of [...points(tests), ...texts, unnamed(texts)]) add(value);
	// A set passes whatever one of its parts does.
	let sets: string[][] = texts.map((text) => [text]);
	while (sets.length > 0) {
		sets = sets.flatMap((set) => texts.filter((text) => !set.includes(text)).map((text) => [...set, text])).filter(add);
	}
	return [...kinds.values()];
}

/** Numbers at, between and beyond those that tests compare with. */
function points(tests: readonly KnownCondition[]): number[] {
	const bounds = tests.flatMap(({ test }) => (test.kind === "number" ? [test.value, test.to ?? test.value] : []));
	const sorted = [...new Set(bounds)].sort((a, b) => a - b);
	return sorted.flatMap((bound, at) => [
		...(at === 0 ? [bound - 1] : [((sorted[at - 1] ?? bound) + bound) / 2]),
		bound,
		...(at === sorted.length - 1 ? [bound + 1] : []),
	]);
}

/** A text that no test names. */
function unnamed(texts: readonly string[]): string {
	let other = "other";
	while (texts.includes(other)) other += "+";
	return other;
}
