import "server-only";
import { choices, consent, personal, said as say } from "@/lib/quiz/testing/golden/sequence";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { EventBatch, PersonalInput } from "@/lib/quiz/wire";
import { newId } from "@/lib/server/new-id";
import { type GoldenQuiz, origin } from "./golden-quiz";

export type Bare = ReturnType<typeof say> | { type: "complete" } | { type: "screen"; screen: string };

/** One browser's run of the golden quiz: counts its events and puts them into batches. */
export function oneRun({ slug: quiz, versionId: version }: GoldenQuiz, at: Date, response = newId()) {
	let seq = 0;
	return (steps: Bare[], more: Partial<EventBatch> = {}): EventBatch => {
		const events = steps.map((step): ResponseEvent => ({ ...step, id: newId(), seq: seq++, at: at.getTime() }));
		return { id: newId(), response, quiz, version, origin, personal: [], events, ...more };
	};
}

export const name: PersonalInput = { id: newId(), question: "q-name", kind: "shortText", value: "Ida" };
export const email: PersonalInput = { id: newId(), question: "q-email", kind: "email", value: "ida@example.com" };

/** Declines all that may be declined and comes to the end by the shortest way. */
export const toTheEnd = (granted: boolean): Bare[] => [
	say("q-skin", choices("c-dry")),
	say("q-tight", choices("c-tight-yes")),
	say("q-goals", choices("c-simple")),
	say("q-scent", { kind: "declined" }),
	say("q-budget", { kind: "number", value: 50 }),
	say("q-name", personal(name.id)),
	say("q-email", personal(email.id)),
	say("q-consent", consent(granted)),
	{ type: "complete" },
];
