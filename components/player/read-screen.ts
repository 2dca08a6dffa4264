import type { BareBlock, BareQuestion } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";
import { type Reader, readDraft } from "./draft";
import { fromFields, type Posted } from "./fields";
import type { Given, Session } from "./session";

/** The answers that a screen's form gives, or what to say about them, by question. */
export type ScreenReading = { given: Given[] } | { errors: Record<NodeId, string> };

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
	const readings = questions.map((question) => {
		const { id } = question;
		const before = { value: answers[id], typed: typed[id] };
		return { id, reading: readDraft(question, fromFields(question, posted), before, reader) };
	});
	const wrong = readings.flatMap(({ id, reading }) => ("error" in reading ? [[id, reading.error]] : []));
	if (wrong.length > 0) return { errors: Object.fromEntries(wrong) };
	return { given: readings.flatMap(({ reading }) => ("given" in reading ? [reading.given] : [])) };
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
