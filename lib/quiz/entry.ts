import type { CompiledQuiz } from "./compiled-quiz";
import type { Flow } from "./flow";
import { type Known, knownAnswers, knownHolds, narrowKnown } from "./known";
import { kindsOfKnown } from "./known-kinds";
import { oncePer } from "./once-per";
import type { Condition, EntryCondition, Locale, QuizDocument } from "./types";

/** Where a response came from, and what was known of who began it. Fixed when it begins, so that no condition on it changes its mind on the way. */
export interface Entry {
	/** One of the quiz's. */
	locale: Locale;
	/** Of the campaign (utm_source); "" when there is none. */
	source: string;
	/** Of a person who came by their private link; absent of all others. */
	known?: Known;
}

/** What `settleEntry` needs of an author's document. */
interface Settled extends Pick<QuizDocument, "screens"> {
	rules: readonly { when: Condition }[];
	resultPages: readonly { when: Condition | null; slots: readonly { when?: Condition | null }[] }[];
}

/**
 * The document as it is for people who came from there: each condition on language, source or what is known of them is replaced
 * by what it comes to, and what is known stands beside as answers. A document to which none of it makes a difference comes back
 * as itself. O(conditions), and O(choices) where something is known.
 */
export function settleEntry<D extends Settled>(document: D, entry: Entry): D & Pick<Flow, "known"> {
	const known = entry.known && knownAnswers(document, entry.known);
	if (!known && !asksForEntry(document)) return document;
	const settle = (when: Condition) => replaceEntryTests(when, (leaf) => (testHolds(leaf, entry) ? ALWAYS : NEVER));
	return {
		...document,
		...(known && { known }),
		rules: document.rules.map((rule) => ({ ...rule, when: settle(rule.when) })),
		resultPages: document.resultPages.map((page) => ({
			...page,
			when: page.when && settle(page.when),
			slots: page.slots.map((slot) => (slot.when ? { ...slot, when: settle(slot.when) } : slot)),
		})),
	};
}

/** The same of a compiled quiz. O(conditions): products and targets stay as they are. */
export function settleQuiz(quiz: CompiledQuiz, entry: Entry): CompiledQuiz {
	const document = settleEntry(quiz.document, entry);
	if (document === quiz.document) return quiz;
	const pages = document.resultPages.flatMap((page) => {
		const compiled = quiz.pages.get(page.id);
		const slots = compiled?.slots.map((slot, at) => ({ ...slot, slot: page.slots[at] ?? slot.slot })) ?? [];
		return compiled ? [[page.id, { ...compiled, page, slots }] as const] : [];
	});
	return { ...quiz, document, pages: new Map(pages) };
}

/** Whether it makes a difference to the quiz where somebody comes from. */
export const asksForEntry = oncePer((document: Settled): boolean => entryConditions(document).length > 0);

/** One entry of each kind that the quiz can tell apart. */
export function entriesOf(document: Pick<QuizDocument, "locales"> & Settled): Entry[] {
	const leaves = entryConditions(document);
	const sources = new Set(leaves.flatMap((leaf) => (leaf.kind === "source" ? leaf.sources.map(plainSource) : [])));
	const locales = leaves.some(({ kind }) => kind === "locale") ? document.locales : document.locales.slice(0, 1);
	const named = [...sources].filter((source) => source !== "");
	const kinds = kindsOfKnown(leaves.filter((leaf) => leaf.kind === "known"));
	return locales.flatMap((locale) =>
		["", ...named, ...unnamed(sources)].flatMap((source) =>
			kinds.map((known) => (known === null ? { locale, source } : { locale, source, known })),
		),
	);
}

/** Of what is known of a person, that which makes a difference to the quiz; null: nothing. */
export function knownFor(document: Settled, known: Known): Known | null {
	const tested = entryConditions(document).flatMap((leaf) => (leaf.kind === "known" ? [leaf.attribute] : []));
	const narrow = narrowKnown({ ...document, tested }, known);
	return Object.keys(narrow).length > 0 ? narrow : null;
}

/** The entry that stands for all those in its language that the quiz can't tell from it. O(entries × conditions). */
export function kindOfEntry(document: Pick<QuizDocument, "locales"> & Settled, { locale, source }: Entry): Entry {
	const leaves = entryConditions(document);
	const isSame = (other: Entry) =>
		leaves.every((leaf) => testHolds(leaf, { ...other, locale }) === testHolds(leaf, { locale, source }));
	return { locale, source: entriesOf(document).find(isSame)?.source ?? source };
}

/** A source that no condition names, where "" is named itself. */
function unnamed(sources: ReadonlySet<string>): string[] {
	if (!sources.has("")) return [];
	let other = "other";
	while (sources.has(other)) other += "+";
	return [other];
}

/** Whether the test holds for people who came in there. */
export function testHolds(leaf: EntryCondition, { locale, source, known = {} }: Entry): boolean {
	if (leaf.kind === "known") return knownHolds(leaf, known);
	return leaf.kind === "locale"
		? leaf.locales.includes(locale)
		: leaf.sources.map(plainSource).includes(plainSource(source));
}

const plainSource = (source: string): string => source.trim().toLowerCase();

const ALWAYS: Condition = { kind: "all", of: [] };
const NEVER: Condition = { kind: "any", of: [] };

function entryConditions({ rules, resultPages }: Settled): EntryCondition[] {
	const found: EntryCondition[] = [];
	const whens = [...rules, ...resultPages, ...resultPages.flatMap(({ slots }) => slots)];
	for (const { when } of whens) {
		if (when) {
			replaceEntryTests(when, (leaf) => {
				found.push(leaf);
				return leaf;
			});
		}
	}
	return found;
}

/** The condition with each test of language, source or what is known replaced. */
export function replaceEntryTests(condition: Condition, replace: (leaf: EntryCondition) => Condition): Condition {
	switch (condition.kind) {
		case "all":
		case "any":
			return { ...condition, of: condition.of.map((part) => replaceEntryTests(part, replace)) };
		case "not":
			return { ...condition, of: replaceEntryTests(condition.of, replace) };
		case "locale":
		case "source":
		case "known":
			return replace(condition);
		default:
			return condition;
	}
}
