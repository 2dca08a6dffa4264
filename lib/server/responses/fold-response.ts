import "server-only";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import { settleQuiz } from "@/lib/quiz/entry";
import { type FoldedResponse, foldEvents } from "@/lib/quiz/fold";
import { pickLocale } from "@/lib/quiz/text";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { EventBatch } from "@/lib/quiz/wire";
import { resultOf } from "./kept-results";
import { entryOf, type ResponseRow, type ResponseState } from "./response-state";

export interface FoldedRow {
	row: ResponseRow;
	/** A new result was computed by this fold: a first completion, or a later one that replaces it. */
	completed: boolean;
	/** An answer was accepted, now or before. */
	started: boolean;
}

/** The row as all its events make it: `earlier` ones and the batch's. The result is computed once per qualifying completion. */
export function foldResponse(
	whole: CompiledQuiz,
	before: ResponseRow,
	earlier: ResponseEvent[],
	batch: EventBatch,
	now: Date,
): FoldedRow {
	const entry = entryOf(before);
	const quiz = settleQuiz(whole, entry);
	const events = [...earlier, ...batch.events];
	const folded = foldEvents(quiz.document, events, before.result);
	const { completedAt, completingAnswers } = folded;
	const newly = completedAt !== null && completedAt !== before.state.completedAt;
	const result = newly && completingAnswers ? resultOf({ whole, quiz, entry }, completingAnswers) : null;
	// Nothing but clicks is judged by what was shown.
	const judged = result !== null && events.some(({ type }) => type === "click");
	const last = judged ? foldEvents(quiz.document, events, result) : folded;
	const { state } = before;
	const after: ResponseState = Object.assign(last, {
		replaced: result && before.result ? [...state.replaced, before.result] : state.replaced,
		clickTimes: timeClicks(state, last, now),
		consentLocales: localesOf(quiz, batch, state),
		...(state.came && { came: state.came }),
	});
	return {
		row: { ...before, result: result ?? before.result, state: after },
		completed: result !== null,
		started: last.started,
	};
}

function timeClicks({ clickTimes }: ResponseState, { clicks }: FoldedResponse, now: Date): Record<string, number> {
	if (clicks.length === 0) return {};
	const keys = clicks.map(({ slot, product }) => `${slot}/${product}`);
	return Object.fromEntries(keys.map((key) => [key, clickTimes[key] ?? now.getTime()]));
}

/** Where each answer to a consent question was given first. */
function localesOf(
	{ document }: CompiledQuiz,
	{ events, origin }: EventBatch,
	{ consentLocales }: ResponseState,
): Record<string, string> {
	const given = events.filter((event) => event.type === "answer" && event.value.kind === "consent");
	if (given.length === 0) return consentLocales;
	const locale = pickLocale(document, [origin.locale]);
	return { ...Object.fromEntries(given.map(({ id }) => [id, locale])), ...consentLocales };
}
