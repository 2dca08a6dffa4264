import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventBatch } from "@/lib/contracts/event-batch";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { PersonalInput } from "@/lib/quiz/wire";
import { append, type KeptBatch } from "./kept-batch";
import { newId } from "./new-id";

const response = newId();
const came = { locale: "en", began: null, search: "", referrer: "" };
const fresh = (): KeptBatch => ({
	...{ id: newId(), response, quiz: "quiz", version: newId(), came, events: [], personal: [] },
});
const saw = (seq: number): ResponseEvent => ({ id: newId(), seq, at: 0, type: "screen", screen: "s" });

test("an event joins the last batch while that may grow, and makes it another batch", () => {
	const one = append([], false, fresh(), saw(0), []);
	const two = append(one, true, fresh(), saw(1), []);
	expect(two).toHaveLength(1);
	expect(two[0]?.events.map(({ seq }) => seq)).toEqual([0, 1]);
	expect(two[0]?.id).not.toBe(one[0]?.id);
	expect(one[0]?.events).toHaveLength(1);
	const three = append(two, false, fresh(), saw(2), []);
	expect(three.map(({ events }) => events.map(({ seq }) => seq))).toEqual([[0, 1], [2]]);
	expect(three[0]).toBe(two[0]);
});

describe("however much is typed", () => {
	const typing = fc.array(
		fc.record({
			question: fc.stringMatching(/^q-[a-z0-9]{1,60}$/),
			value: fc.oneof(
				fc.string({ minLength: 1, maxLength: 3 }),
				fc.string({ minLength: 1_500, maxLength: 2_000, unit: "binary" }),
			),
		}),
		{ maxLength: 100, size: "max" },
	);

	test("each batch is one that the server takes, and all events are in them once, in order", () => {
		const run = (texts: { question: string; value: string }[]) =>
			texts.reduce<KeptBatch[]>((batches, { question, value }, seq) => {
				const id = newId();
				const event: ResponseEvent = {
					id: newId(),
					seq,
					at: 0,
					type: "answer",
					question,
					value: { kind: "personal", id },
				};
				const typed: PersonalInput = { id, question, kind: "longText", value: value.slice(0, 2_000) };
				return append(batches, true, fresh(), event, [typed]);
			}, []);
		const origin = { locale: "en", began: null, utm: {}, referrerHost: "", device: "phone", link: null, test: false };
		fc.assert(
			fc.property(typing, (texts) => {
				const batches = run(texts);
				for (const { came: _, ...batch } of batches) {
					const body = JSON.stringify({ ...batch, origin });
					expect(eventBatch.safeParse(JSON.parse(body)).error).toBeUndefined();
					expect(new TextEncoder().encode(body).length).toBeLessThan(65_536);
				}
				expect(batches.flatMap(({ events }) => events.map(({ seq }) => seq))).toEqual(texts.map((_, seq) => seq));
				expect(batches.flatMap(({ personal }) => personal)).toHaveLength(texts.length);
			}),
			{ seed: 4, numRuns: 25 },
		);
	});
});
