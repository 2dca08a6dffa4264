import "server-only";
import type { NamedProduct, NumberLimits } from "@/lib/contracts/results-replies";
import { type FactRule, factRules } from "@/lib/quiz/collect-facts";
import { isNumeric } from "@/lib/quiz/kinds";
import { localText } from "@/lib/quiz/text";
import type { LocalText, Node, Question, QuestionKind, QuizDocument } from "@/lib/quiz/types";

/** What results need of a version's document: its nodes by id and lineage, and what they are called. */
export interface VersionNodes {
	screens: VersionScreen[];
	slots: (Node & { text: LocalText })[];
	pages: { id: string; name: string; purposes: string[] }[];
	outcomes: NamedProduct[];
	/** What its answers say of people. */
	facts: FactRule[];
}
export interface VersionScreen extends Node {
	name: string;
	text: LocalText;
	questions: VersionQuestion[];
}
export interface VersionQuestion extends Node {
	kind: QuestionKind;
	text: LocalText;
	choices: (Node & { text: LocalText })[];
	ranges: (Node & { from: number | null; to: number | null })[];
	/** Questions with a numeric answer. */
	limits: NumberLimits | null;
	/** Consent questions: what for. */
	purpose: string | null;
}

export function versionNodes(document: QuizDocument): VersionNodes {
	const { locales } = document;
	return {
		screens: document.screens.map((screen) => {
			const questions = screen.blocks.flatMap((block) => (block.kind === "text" ? [] : [question(block, locales)]));
			const heading = screen.blocks.find((block) => block.kind === "text");
			const text = questions[0]?.text ?? (heading ? label(heading.heading, locales) : {});
			return { id: screen.id, lineage: screen.lineage, name: screen.name, text, questions };
		}),
		slots: document.resultPages.flatMap((page) =>
			page.slots.map(({ id, lineage, name }) => ({ id, lineage, text: label(name, locales) })),
		),
		pages: document.resultPages.map(({ id, name, signUp }) => ({ id, name, purposes: signUp?.purposes ?? [] })),
		outcomes: document.outcomes.map(({ id, name, imageUrl }) => ({
			...{ id, imageUrl, inCatalog: false },
			title: localText(name, "", document) || id,
		})),
		facts: factRules(document),
	};
}

function question(block: Question, locales: string[]): VersionQuestion {
	const choices = "choices" in block ? block.choices : [];
	return {
		id: block.id,
		lineage: block.lineage,
		kind: block.kind,
		text: label(block.text, locales),
		choices: choices.map(({ id, lineage, text }) => ({ id, lineage, text: label(text, locales) })),
		ranges: isNumeric(block) ? block.ranges.map(({ id, lineage, from, to }) => ({ id, lineage, from, to })) : [],
		limits: isNumeric(block) ? { min: block.min, max: block.max } : null,
		purpose: block.kind === "consent" ? block.purpose : null,
	};
}

/** The written texts in the quiz's order of locales, so that the first is what to fall back on. */
export function label(text: LocalText, locales: string[]): LocalText {
	return Object.fromEntries(locales.flatMap((locale) => (text[locale] ? [[locale, text[locale]]] : [])));
}
