import type { Outcome, QuizDocument } from "./types";

/** The outcome of that id, or null: the id is then a product's. */
export function findOutcome({ outcomes }: QuizDocument, id: string): Outcome | null {
	return outcomes.find((outcome) => outcome.id === id) ?? null;
}
