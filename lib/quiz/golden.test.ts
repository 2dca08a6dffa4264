import { describe, expect, test } from "vitest";
import { walk } from "./advance";
import { compileCatalog } from "./compile-catalog";
import { compileQuiz } from "./compile-quiz";
import { foldEvents } from "./fold";
import { recommend } from "./recommend";
import type { Result } from "./result";
import { toShopperDocument } from "./shopper-document";
import { catalog } from "./testing/golden/catalog";
import { expected } from "./testing/golden/expected";
import { quiz } from "./testing/golden/quiz";
import type { GoldenBatch } from "./testing/golden/sequence";
import { sequences } from "./testing/golden/sequences";

const compiled = compileQuiz(quiz, compileCatalog(catalog));

/** A batch that was accepted before isn't read again. */
function readBatches(arrivals: GoldenBatch[]): GoldenBatch[] {
	return arrivals.filter((batch, at) => arrivals.findIndex(({ id }) => id === batch.id) === at);
}

/** What the server does: folds after each batch, and stores a result whenever another complete qualifies. */
function ingest(arrivals: GoldenBatch[]) {
	const stored: Result[] = [];
	let completedBy: number | null = null;
	let completedAt: number | null = null;
	const seen: GoldenBatch[] = [];
	for (const [at, batch] of arrivals.entries()) {
		if (seen.some(({ id }) => id === batch.id)) continue;
		seen.push(batch);
		const state = foldEvents(
			quiz,
			seen.flatMap(({ events }) => events),
		);
		if (state.completedAt === completedAt || !state.completingAnswers) continue;
		completedAt = state.completedAt;
		completedBy ??= at;
		const result = recommend(compiled, state.completingAnswers);
		if (result) stored.push(result);
	}
	return { stored, completedBy };
}

describe.each(sequences.map((sequence, at) => ({ ...sequence, want: expected[at] })))(
	"golden sequence $no: $name",
	({ name, arrivals, want }) => {
		const { stored, completedBy } = ingest(arrivals);
		const events = readBatches(arrivals).flatMap((batch) => batch.events);
		const state = foldEvents(quiz, events, stored.at(-1) ?? null);
		const answers = state.completingAnswers ?? state.answers;

		test("has the expectation of the same name", () => expect(want?.name).toBe(name));

		test("walks the same path, on the public document as well", () => {
			const nothing = { known: [], variables: {}, hidden: [], url: null };
			const walked = { ...nothing, path: want?.path, done: want?.done, page: want?.page, answers: want?.answers };
			expect(walk(quiz, answers)).toEqual(walked);
			for (const locale of quiz.locales) expect(walk(toShopperDocument(quiz, locale), answers)).toEqual(walked);
		});

		test("gives the same result and trace", () => {
			expect(stored.at(-1) ?? null).toEqual(want?.result);
			expect(stored.slice(0, -1)).toEqual(want?.replaced);
		});

		test("folds to the same state", () => {
			expect({
				started: state.started,
				completed: state.completedAt !== null,
				completeSeq: state.completedAt,
				completedBy,
				accepted: state.accepted,
				late: state.late,
				duplicateEvents: state.duplicates,
				duplicateBatches: arrivals.length - readBatches(arrivals).length,
				rejected: state.rejected,
				screensSeen: quiz.screens.map(({ id }) => id).filter((id) => state.screensSeen.includes(id)),
				clicks: state.clicks,
			}).toEqual(want?.state);
			expect(state.waitingFor).toEqual([]);
		});
	},
);

test("every sequence has an expectation", () => expect(expected).toHaveLength(sequences.length));
