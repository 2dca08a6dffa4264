import "server-only";
import { walk } from "@/lib/quiz/advance";
import { explain } from "@/lib/quiz/explain";
import type { Result } from "@/lib/quiz/result";
import type { AnswerValue, QuizDocument } from "@/lib/quiz/types";
import type { ResponseState } from "./response-state";

/** One response in rows. The columns of each table's own, without the response's keys. */
export interface ProjectedRows {
	/** A ranked choice has its place as its number, a numeric answer its value. */
	answers: { questionId: string; choiceId: string; status: string; number: number | null }[];
	screens: { screenId: string; passed: boolean }[];
	recommendations: {
		slotId: string;
		productId: string;
		position: number;
		score: number;
		match: number | null;
		placedBy: string;
		clickedAt: Date | null;
	}[];
	credits: { choiceId: string; productId: string }[];
}

/** The rows that analytics counts. A completed response counts by the answers of its stored result. */
export function projectRows(document: QuizDocument, state: ResponseState, result: Result | null): ProjectedRows {
	const { path, done, answers } = walk(document, state.completingAnswers ?? state.answers);
	const ranked = new Set(rankingsOf(document));
	const passed = new Set(done ? path : path.slice(0, -1));
	const items = (result?.slots ?? []).flatMap(({ slot, items }) => items.map((item) => ({ slot, item })));
	const credits = items.flatMap(({ item }) =>
		explain(item).flatMap(({ choice }) => (choice === null ? [] : [{ choiceId: choice, productId: item.product }])),
	);
	return {
		answers: Object.entries(answers).flatMap(([questionId, value]) =>
			answerRows(questionId, value, ranked.has(questionId)),
		),
		screens: state.screensSeen.map((screenId) => ({ screenId, passed: passed.has(screenId) })),
		recommendations: (result?.slots ?? []).flatMap(({ slot, items }) =>
			items.map((item, position) => ({
				slotId: slot,
				productId: item.product,
				position,
				score: item.score,
				match: item.match,
				placedBy: item.by,
				clickedAt: timeOf(state.clickTimes[`${slot}/${item.product}`]),
			})),
		),
		credits: distinct(credits),
	};
}

function rankingsOf({ screens }: QuizDocument): string[] {
	return screens.flatMap(({ blocks }) => blocks.flatMap(({ kind, id }) => (kind === "ranking" ? [id] : [])));
}

function answerRows(questionId: string, value: AnswerValue, ranked: boolean): ProjectedRows["answers"] {
	const row = { questionId, choiceId: "", status: "answered", number: null };
	switch (value.kind) {
		case "choices":
			return value.ids.map((choiceId, at) => ({ ...row, choiceId, number: ranked ? at + 1 : null }));
		case "number":
			return [{ ...row, number: value.value }];
		case "skipped":
		case "declined":
			return [{ ...row, status: value.kind }];
		default:
			return [row];
	}
}

/** A product may stand in two slots. */
function distinct(credits: ProjectedRows["credits"]): ProjectedRows["credits"] {
	return [...new Map(credits.map((credit) => [`${credit.choiceId}/${credit.productId}`, credit])).values()];
}

const timeOf = (ms: number | undefined): Date | null => (ms === undefined ? null : new Date(ms));
