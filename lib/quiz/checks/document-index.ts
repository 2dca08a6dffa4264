import { isNumeric } from "../kinds";
import type { Block, Effect, NodeId, Question, QuizDocument } from "../types";
import type { Surroundings } from "./surroundings";

/** A document with what the checks look up in it. */
export interface DocumentIndex extends Surroundings {
	document: QuizDocument;
	/** Screen id → its place. */
	screens: ReadonlyMap<NodeId, number>;
	questions: ReadonlyMap<NodeId, PlacedQuestion>;
	slots: ReadonlySet<NodeId>;
	variables: ReadonlySet<NodeId>;
	outcomes: ReadonlySet<NodeId>;
	/** Id of a block or choice → where it stands: what a rule can hide. */
	places: ReadonlyMap<NodeId, PlacedBlock>;
}

export interface PlacedBlock {
	/** The block itself, or the choice's question. */
	block: Block;
	/** Place of its screen. */
	screen: number;
}

export interface PlacedQuestion {
	question: Question;
	/** Place of its screen. */
	screen: number;
}

export function indexDocument(document: QuizDocument, around: Surroundings): DocumentIndex {
	const questions = new Map<NodeId, PlacedQuestion>();
	const places = new Map<NodeId, PlacedBlock>();
	for (const [screen, { blocks }] of document.screens.entries()) {
		for (const block of blocks) {
			places.set(block.id, { block, screen });
			if (block.kind !== "text") questions.set(block.id, { question: block, screen });
			if ("choices" in block) for (const { id } of block.choices) places.set(id, { block, screen });
		}
	}
	return {
		...around,
		document,
		screens: new Map(document.screens.map(({ id }, place) => [id, place])),
		questions,
		places,
		variables: new Set(document.variables.map(({ id }) => id)),
		outcomes: new Set(document.outcomes.map(({ id }) => id)),
		slots: new Set(document.resultPages.flatMap((page) => page.slots.map(({ id }) => id))),
	};
}

export function listQuestions({ questions }: DocumentIndex): Question[] {
	return [...questions.values()].map(({ question }) => question);
}

/** All effects of a question: its choices', or its own and its ranges'. */
export function effectsOf(question: Question): Effect[] {
	if ("choices" in question) return question.choices.flatMap((choice) => choice.effects);
	if (isNumeric(question)) return [...question.effects, ...question.ranges.flatMap((range) => range.effects)];
	return [];
}
