import fc from "fast-check";
import { expect, test } from "vitest";
import { type FoldedResponse, foldEvents } from "./fold";
import { evaluate } from "./recommend";
import { choice, jump, makeCatalog, makeQuiz, product, screens, single, ticked } from "./testing/make-quiz";
import type { ResponseEvent } from "./types";

const ask = (id: string) => single(id, [choice("yes"), choice("no")]);
const quiz = makeQuiz({
	screens: screens(ask("q-a"), ask("q-b"), ask("q-c")),
	rules: [jump("r", "s-a", "s-c", ticked("q-a", "no"))],
});
const catalog = makeCatalog(product("p"), product("q"));
const slot = quiz.resultPages[0]?.slots[0]?.id ?? "";

type Happening = ResponseEvent extends infer E
	? E extends ResponseEvent
		? Omit<E, "id" | "seq" | "at">
		: never
	: never;
const saw = (screen: string): Happening => ({ type: "screen", screen });
const said = (question: string, id: string): Happening => ({
	...{ type: "answer", question },
	value: { kind: "choices", ids: [id] },
});

/** To the result, a product opened, back to another answer and result, and one more answer after that. */
const happened: Happening[] = [
	...[saw("s-a"), said("q-a", "yes"), saw("s-b"), said("q-b", "yes"), saw("s-c"), said("q-c", "yes")],
	...[{ type: "complete" as const }, { type: "click" as const, product: "p", slot }],
	...[said("q-a", "no"), said("q-c", "no"), { type: "complete" as const }, said("q-b", "no")],
];

/** Parts of the session as they arrive: each event at least once, most more often, on a device whose clock may jump. */
const arrivals = fc
	.record({
		clock: fc.array(fc.nat(8.64e15), { minLength: happened.length, maxLength: happened.length }),
		parts: fc.array(fc.tuple(fc.nat(happened.length - 1), fc.nat(happened.length)), { maxLength: 12 }),
	})
	.chain(({ clock, parts }) => {
		const events = happened.map((one, seq): ResponseEvent => ({ ...one, id: `e${seq}`, seq, at: clock[seq] ?? 0 }));
		const sent = [...events.map((event) => [event]), ...parts.map(([from, to]) => events.slice(from, to))];
		return fc.record({ events: fc.constant(events), sent: fc.shuffledSubarray(sent, { minLength: sent.length }) });
	});

/** Folded as the server does: with each part that arrives, and by the result stored before it. */
function receive(sent: ResponseEvent[][]): {
	last: FoldedResponse;
	result: ReturnType<typeof evaluate>;
	prefixes: FoldedResponse[];
} {
	let received: ResponseEvent[] = [];
	let result: ReturnType<typeof evaluate> = null;
	const prefixes: FoldedResponse[] = [];
	for (const part of sent) {
		received = [...received, ...part];
		const { completingAnswers } = foldEvents(quiz, received);
		if (completingAnswers) result = evaluate(quiz, catalog, completingAnswers);
		prefixes.push(foldEvents(quiz, received, result));
	}
	return { last: foldEvents(quiz, received, result), result, prefixes };
}

test("1,000 ways for one session to arrive, by parts out of order, lost and sent again, come to one state", () => {
	let told: object | null = null;
	fc.assert(
		fc.property(arrivals, ({ events, sent }) => {
			const inOrder = receive([events]);
			const { last, result, prefixes } = receive(sent);
			const copies = sent.flat().length - events.length;
			expect(last).toEqual({ ...inOrder.last, duplicates: copies });
			expect(result).toEqual(inOrder.result);
			// Completed is only what has no gap before it.
			for (const { completedAt, waitingFor } of prefixes) {
				if (completedAt !== null) expect(waitingFor.every((seq) => seq > completedAt)).toBe(true);
			}
			// Whatever the device's clock says.
			const { duplicates: _, ...state } = last;
			told ??= state;
			expect(state).toEqual(told);
		}),
		{ seed: 4, numRuns: 1_000 },
	);
	const chose = (id: string) => ({ kind: "choices", ids: [id] });
	expect(told).toMatchObject({
		...{ completedAt: 10, late: 1, waitingFor: [], rejected: {}, accepted: happened.length },
		completingAnswers: { "q-a": chose("no"), "q-b": chose("yes"), "q-c": chose("no") },
		answers: { "q-b": chose("no") },
		clicks: [{ product: "p", slot }],
	});
});
