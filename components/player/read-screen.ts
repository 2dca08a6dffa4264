import type { BareBlock, BareQuestion } from "@/lib/quiz/shopper-flow";
import { type Amiss, type Reader, readDraft } from "./draft";
import { fromFields, type Posted } from "./fields";
import type { Given, Session } from "./session";

/** A draft that is no answer, and why. */
export interface DraftAmiss {
	question: BareQuestion;
	amiss: Amiss;
}

/** The answers that a screen's form gives, or the drafts that stand in the way. */
export type ScreenReading = { given: Given[] } | { amiss: DraftAmiss[] };

/** Reads the form of a screen, of which `blocks` are what is there. `way` is its button, where that stands for an answer. */
export function readScreen(
	blocks: readonly BareBlock[],
	posted: Posted,
	{ answers, typed }: Session,
	reader: Reader,
): ScreenReading {
	const questions = questionsOf(blocks);
	const [way] = posted.getAll("way");
	const [lone] = questions;
	if (lone && (way === "skipped" || way === "declined"))
		return { given: [{ question: lone.id, value: { kind: way }, typed: null }] };
	const given: Given[] = [];
	const amiss: DraftAmiss[] = [];
	for (const question of questions) {
		const { id } = question;
		const before = { value: answers[id], typed: typed[id] };
		const reading = readDraft(question, fromFields(question, posted), before, reader);
		if ("given" in reading) given.push(reading.given);
		else amiss.push({ question, amiss: reading.amiss });
	}
	return amiss.length > 0 ? { amiss } : { given };
}

export function questionsOf<B extends { kind: string }>(blocks: readonly B[]): Exclude<B, { kind: "text" }>[] {
	return blocks.filter((block): block is Exclude<B, { kind: "text" }> => block.kind !== "text");
}

/** One tap on a question that stands alone is a whole answer. */
export function answersAtOnce(question: BareQuestion): boolean {
	const { kind } = question;
	if (kind === "rating" || kind === "scale") return true;
	return "choices" in question && question.max === 1 && kind !== "dropdown" && kind !== "ranking";
}
