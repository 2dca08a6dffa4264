import { asksForEntry, entriesOf, replaceEntryTests, testHolds } from "../entry";
import type { Known } from "../known";
import type { ChoiceQuestion, Condition, NodeId, QuizDocument, Screen } from "../types";

/** No node of a document has an id that begins like this. */
const ENTRY: NodeId = "$entry";
const ENTRY_SCREEN: NodeId = `${ENTRY}-screen`;

/**
 * The document with a first question that stands for where people come in, one choice for each kind of them that the quiz
 * can tell apart, and conditions that look at its answer: so that proofs go through languages, sources and what is known of them
 * as through answers. A quiz that doesn't ask where people come from is left as it is.
 */
export function askEntry(document: QuizDocument): QuizDocument {
	if (!asksForEntry(document)) return document;
	const entries = entriesOf(document);
	const turn = (condition: Condition): Condition =>
		replaceEntryTests(condition, (test) => ({
			...{ kind: "choice", question: ENTRY, op: "hasAny" },
			choices: entries.flatMap((entry, at) => (testHolds(test, entry) ? [idOf(at)] : [])),
		}));
	const inEach = (say: (danish: boolean) => string) =>
		Object.fromEntries(document.locales.map((locale) => [locale, say(locale.startsWith("da"))]));
	const question: ChoiceQuestion = {
		...{ id: ENTRY, lineage: ENTRY, kind: "single", min: 1, max: 1, aggregate: { kind: "mean" } },
		text: inEach((danish) => (danish ? "Hvor folk kommer fra" : "Where people come from")),
		...{ help: {}, why: {}, required: true, declinable: false, sensitive: false, importance: 1 },
		choices: entries.map(({ locale, source, known }, at) => ({
			...{ id: idOf(at), lineage: idOf(at), imageUrl: null, imageAlt: {}, exclusive: false, reason: {}, effects: [] },
			text: inEach((danish) =>
				[locale, source || (danish ? "ingen anden" : "no other"), ...sayKnown(known ?? {})].join(" · "),
			),
		})),
	};
	const first: Screen = { id: ENTRY_SCREEN, lineage: ENTRY, name: "", blocks: [question] };
	return {
		...document,
		screens: [first, ...document.screens],
		rules: document.rules.map((rule) => ({ ...rule, when: turn(rule.when) })),
		resultPages: document.resultPages.map((page) => ({
			...page,
			when: page.when && turn(page.when),
			slots: page.slots.map((slot) => ({ ...slot, when: slot.when && turn(slot.when) })),
		})),
	};
}

/** How many screens of a path people see: where they come in is no screen to them. */
export function countScreens(path: readonly NodeId[]): number {
	return path.length - (path[0] === ENTRY_SCREEN ? 1 : 0);
}

const sayKnown = (known: Known): string[] =>
	Object.entries(known).map(([attribute, value]) => `${attribute}: ${[value].flat().join(", ")}`);

const idOf = (at: number): NodeId => `${ENTRY}-${at}`;
