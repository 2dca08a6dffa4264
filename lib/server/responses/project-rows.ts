import "server-only";
import { walk } from "@/lib/quiz/advance";
import { explain } from "@/lib/quiz/explain";
import type { Result } from "@/lib/quiz/result";
import type { AnswerValue, QuizDocument } from "@/lib/quiz/types";
import type { ResponseState } from "./response-state";

/** One response in rows. The columns of each table's own, without the response's keys. */
export interface ProjectedRows {
	/** A ranked choice has its place as its number, a numeric answer its value. */
	/** status: "answered" | "skipped" | "declined" | "known" (of the person before, and not asked). */
	answers: { questionId: string; choiceId: string; status: string; number: number | null }[];
	screens: { screenId: string; passed: boolean }[];
	recommendations: {
		slotId: string;
		productId: string;
		position: number;
		score: number;
		match: number | null;
		placedBy: string;
		/** The choices from which the product got points, in whichever slot it stands; in one order. */
		credited: string[];
		clickedAt: Date | null;
	}[];
}

/** The rows that analytics counts. A completed response counts by the answers of its stored result. */
export function projectRows(document: QuizDocument, state: ResponseState, result: Result | null): ProjectedRows {
	const given = state.completingAnswers ?? state.answers;
	const { path, done, answers } = walk(document, given);
	const ranked = new Set(rankingsOf(document));
	const passed = new Set(done ? path : path.slice(0, -1));
	const credited = creditsOf(result);
	return {
		answers: Object.entries(answers).flatMap(([questionId, value]) => {
			const rows = answerRows(questionId, value, ranked.has(questionId));
			if (given[questionId]) return rows;
			// Who only looks has passed nothing over.
			return state.started ? rows.map((row) => ({ ...row, status: "known" })) : [];
		}),
		screens: state.screensSeen.map((screenId) => ({ screenId, passed: passed.has(screenId) })),
		recommendations: (result?.slots ?? []).flatMap(({ slot, items }) =>
			items.map((item, position) => ({
				slotId: slot,
				productId: item.product,
				position,
				score: item.score,
				match: item.match,
				placedBy: item.by,
				credited: [...(credited.get(item.product) ?? [])].sort(),
				clickedAt: timeOf(state.clickTimes[`${slot}/${item.product}`]),
			})),
		),
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

/** By product, which may stand in two slots. */
function creditsOf(result: Result | null): Map<string, Set<string>> {
	const credits = new Map<string, Set<string>>();
	for (const item of result?.slots.flatMap(({ items }) => items) ?? []) {
		const choices = credits.get(item.product) ?? new Set();
		for (const { choice } of explain(item)) if (choice !== null) choices.add(choice);
		credits.set(item.product, choices);
	}
	return credits;
}

const timeOf = (ms: number | undefined): Date | null => (ms === undefined ? null : new Date(ms));
