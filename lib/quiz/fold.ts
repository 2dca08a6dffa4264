import { walk } from "./advance";
import { answerFits } from "./fit-answer";
import type { Flow, FlowQuestion } from "./flow";
import { fewestChoices, type HideRule, hideRules } from "./hidden";
import { oncePer } from "./once-per";
import type { Result } from "./result";
import type { Answers, NodeId, ResponseEvent } from "./types";

/** Why an event was counted but not folded. */
export type Rejection = "unknown-screen" | "unknown-question" | "unfit-answer" | "not-shown";

/** What a response's events come to. Equal for any order of arrival and any number of duplicates. */
export interface FoldedResponse {
	/** The last fitting answer to each question, on the path or not. */
	answers: Answers;
	/** In the order in which they were first seen. */
	screensSeen: NodeId[];
	/** Seq of the largest complete event that qualifies, or null. */
	completedAt: number | null;
	/** The answers before that event: exactly what the result is computed from. */
	completingAnswers: Answers | null;
	/** Not completed, nothing is missing, and the answers walk to an address elsewhere. */
	ledElsewhere: boolean;
	/** Seqs below the largest received that have not arrived; the lowest `MISSING_LISTED` of them. */
	waitingFor: number[];
	/** Fitting answers after the completing event: kept, but they change nothing. */
	late: number;
	/** Copies of events already received. */
	duplicates: number;
	rejected: Partial<Record<Rejection, number>>;
	/** Events that are neither copies nor rejected; late ones are among them. */
	accepted: number;
	/** An answer was accepted. */
	started: boolean;
	/** Recommended products that were opened, once each, in order. */
	clicks: { product: string; slot: NodeId }[];
}

/** A hostile seq must not make the fold list a billion gaps. */
export const MISSING_LISTED = 100;

/**
 * Folds a response's events (docs/evaluation.md §7). Clicks are judged by `shown`, the stored result: fold once to learn
 * whether the response is completed, store the result, and fold with it.
 */
export function foldEvents(
	flow: Flow,
	received: readonly ResponseEvent[],
	shown: Result | null = null,
): FoldedResponse {
	const events = orderEvents(received);
	const questions = questionsOf(flow);
	const rejected: FoldedResponse["rejected"] = {};
	const accepted = events.filter((event) => {
		const reason = rejectionOf(event, flow, questions, shown);
		if (reason) rejected[reason] = (rejected[reason] ?? 0) + 1;
		return reason === null;
	});
	const gaps = missingSeqs(events);
	const completion = findCompletion(flow, accepted, gaps[0] ?? Number.POSITIVE_INFINITY);
	const completedAt = completion?.seq ?? null;
	const answers = answersBefore(accepted, Number.POSITIVE_INFINITY);
	const isLate = ({ type, seq }: ResponseEvent) => type === "answer" && completedAt !== null && seq > completedAt;
	return {
		answers,
		screensSeen: [...new Set(accepted.flatMap((event) => (event.type === "screen" ? [event.screen] : [])))],
		completedAt,
		completingAnswers: completion?.answers ?? null,
		ledElsewhere: completion === null && gaps.length === 0 && walk(flow, answers).url !== null,
		waitingFor: gaps,
		late: accepted.filter(isLate).length,
		duplicates: received.length - events.length,
		rejected,
		accepted: accepted.length,
		started: accepted.some(({ type }) => type === "answer"),
		clicks: distinctClicks(accepted),
	};
}

/** The first copy of each event, by seq, then id. */
function orderEvents(received: readonly ResponseEvent[]): ResponseEvent[] {
	const byId = new Map<string, ResponseEvent>();
	for (const event of received) if (!byId.has(event.id)) byId.set(event.id, event);
	return [...byId.values()].sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));
}

/** As lenient as hidden choices may make them: whether an answer fits what is there, the walk decides. */
const questionsOf = oncePer((flow: Flow): ReadonlyMap<NodeId, FlowQuestion> => {
	const hides = hideRules(flow.rules);
	const questions = new Map<NodeId, FlowQuestion>();
	for (const screen of flow.screens) {
		for (const block of screen.blocks) if (block.kind !== "text") questions.set(block.id, atLeast(block, hides));
	}
	return questions;
});

function atLeast(question: FlowQuestion, hides: readonly HideRule[]): FlowQuestion {
	if (hides.length === 0 || !("choices" in question)) return question;
	return { ...question, min: Math.min(question.min, Math.max(1, fewestChoices(question, hides))) };
}

function rejectionOf(
	event: ResponseEvent,
	flow: Flow,
	questions: ReadonlyMap<NodeId, FlowQuestion>,
	shown: Result | null,
): Rejection | null {
	switch (event.type) {
		case "screen":
			return flow.screens.some(({ id }) => id === event.screen) ? null : "unknown-screen";
		case "answer": {
			const question = questions.get(event.question);
			if (!question) return "unknown-question";
			return answerFits(question, event.value) ? null : "unfit-answer";
		}
		case "click": {
			const slot = shown?.slots.find((candidate) => candidate.slot === event.slot);
			return slot?.items.some(({ product }) => product === event.product) ? null : "not-shown";
		}
		case "complete":
			return null;
	}
}

/** Ascending. Rejected events count as received. */
function missingSeqs(events: readonly ResponseEvent[]): number[] {
	const missing: number[] = [];
	let expected = 0;
	for (const { seq } of events) {
		for (; expected < seq && missing.length < MISSING_LISTED; expected++) missing.push(expected);
		expected = Math.max(expected, seq + 1);
	}
	return missing;
}

function findCompletion(
	flow: Flow,
	events: readonly ResponseEvent[],
	firstGap: number,
): { seq: number; answers: Answers } | null {
	for (const { type, seq } of events.toReversed()) {
		if (type !== "complete" || seq > firstGap) continue;
		const answers = answersBefore(events, seq);
		const { done, url } = walk(flow, answers);
		if (done && url === null) return { seq, answers };
	}
	return null;
}

/** The last answer to each question among the ordered events below `seq`. */
function answersBefore(events: readonly ResponseEvent[], seq: number): Answers {
	const answers: Answers = {};
	for (const event of events) if (event.type === "answer" && event.seq < seq) answers[event.question] = event.value;
	return answers;
}

function distinctClicks(events: readonly ResponseEvent[]): FoldedResponse["clicks"] {
	const clicks = new Map<string, FoldedResponse["clicks"][number]>();
	for (const event of events) {
		if (event.type !== "click") continue;
		clicks.set(JSON.stringify([event.slot, event.product]), { product: event.product, slot: event.slot });
	}
	return [...clicks.values()];
}
