import { expect, it } from "vitest";
import { startSession, step } from "@/components/player/session";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { toShopperFlow } from "@/lib/quiz/shopper-flow";
import { quiz } from "@/lib/quiz/testing/golden/quiz";
import type { AnswerValue, NodeId } from "@/lib/quiz/types";
import { toEntry } from "./to-entry";

const flow = toShopperFlow(toShopperDocument(quiz, "en"));
let made = 0;
const rest = { given: "2026-03-04", signUp: null, newId: () => `id-${made++}`, now: 5 };
const leave = (
	session: Parameters<typeof step>[1],
	question: NodeId,
	value: AnswerValue,
	typed: string | null = null,
) => step(flow, session, { type: "leave", given: [{ question, value, typed }] }).session;

it("sends what stands at the end, once, in the order of the form", () => {
	let { session } = startSession(flow);
	session = leave(session, "q-skin", { kind: "choices", ids: ["c-oily"] });
	session = step(flow, session, { type: "back" }).session;
	session = leave(session, "q-skin", { kind: "choices", ids: ["c-dry"] });
	const { events } = toEntry(flow, session, rest);
	expect(events.map(({ seq, at }) => [seq, at])).toEqual(events.map((_, seq) => [seq, 5]));
	const answers = events.filter((event) => event.type === "answer");
	expect(answers).toMatchObject([{ question: "q-skin", value: { kind: "choices", ids: ["c-dry"] } }]);
	expect(events.some(({ type }) => type === "complete")).toBe(false);
});

it("sends of what was typed only what stands", () => {
	const [first] = startSession(flow).session.seen;
	const session = {
		...{ answers: {}, screen: first ?? null, seen: [], complete: true },
		typed: { "q-name": "Ida" },
	};
	const all = Object.fromEntries(
		quiz.screens.flatMap(({ blocks }) =>
			blocks.flatMap((block): [NodeId, AnswerValue][] =>
				block.id === "q-name" ? [[block.id, { kind: "personal", id: "v" }]] : [],
			),
		),
	);
	const { personal } = toEntry(flow, { ...session, answers: all }, rest);
	// Not on the path yet: nothing of it is sent.
	expect(personal).toEqual([]);
});
