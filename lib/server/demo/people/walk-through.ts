import "server-only";
import { walk } from "@/lib/quiz/advance";
import type { Answers, AnswerValue, NodeId, QuizDocument, ResponseEvent } from "@/lib/quiz/types";
import type { PersonalInput } from "@/lib/quiz/wire";
import type { Person } from "./person";
import type { Random } from "./random";

/** What a browser would have sent, and when. */
export interface Visit {
	batches: SentBatch[];
	personal: PersonalInput[];
	finished: boolean;
}
export interface SentBatch {
	id: string;
	/** ms; when it reached the server. */
	at: number;
	events: ResponseEvent[];
}

/** How likely a usual person is to leave at a screen. */
const leaving: Record<NodeId, number> = {
	...{ "s-skin": 0.14, "s-sensitive": 0.018, "s-reaction": 0.03, "s-goals": 0.026, "s-blemishes": 0.02 },
	...{ "s-texture": 0.016, "s-sun": 0.014, "s-wishes": 0.024, "s-budget": 0.062, "s-favourite": 0.045 },
};

/** Lets the person take the quiz from `start` on, by the walk that the browser uses: thinking, going back, giving up. */
export function walkThrough(person: Person, document: QuizDocument, random: Random, start: number): Visit {
	const visit: Visit = { batches: [], personal: [], finished: false };
	const browser = openBrowser(visit, random, start);
	const answers: Answers = {};
	const say = (question: NodeId, value: AnswerValue) => {
		answers[question] = value;
		browser.add({ type: "answer", question, value }, 2 + random.next() * 9);
	};
	let wentBack = false;
	for (let path = walk(document, answers); !path.done; path = walk(document, answers)) {
		const screen = document.screens.find(({ id }) => id === path.path.at(-1));
		if (!screen) throw new Error("a path without an end");
		browser.add({ type: "screen", screen: screen.id }, 0.3 + random.next());
		if (random.chance((leaving[screen.id] ?? 0.02) / person.patience)) {
			browser.send();
			return visit;
		}
		for (const { id, kind } of screen.blocks) {
			if (kind !== "text") say(id, answerOf(id, person, visit, random, browser.now()));
		}
		if (visit.batches.length === 0) browser.send();
		if (screen.id !== "s-goals" || wentBack || !random.chance(0.05)) continue;
		wentBack = true;
		browser.add({ type: "screen", screen: "s-skin" }, 2);
		say("q-skin", { kind: "choices", ids: [random.pick({ "c-dry": 1, "c-normal": 1, "c-combination": 2 })] });
	}
	browser.add({ type: "complete" }, 0.4);
	browser.send();
	return { ...visit, finished: true };
}

type Bare = ResponseEvent extends infer E ? (E extends ResponseEvent ? Omit<E, "id" | "seq" | "at"> : never) : never;

/** Numbers and times events, and sends them in batches. */
function openBrowser(visit: Visit, random: Random, start: number) {
	let clock = start;
	let seq = 0;
	let unsent: ResponseEvent[] = [];
	return {
		now: () => clock,
		add: (event: Bare, seconds: number) => {
			clock += Math.round(seconds * 1000);
			unsent.push({ ...event, id: random.id(clock), seq: seq++, at: clock });
		},
		send: () => {
			const at = clock + random.between(40, 400);
			if (unsent.length > 0) visit.batches.push({ id: random.id(clock), at, events: unsent });
			unsent = [];
		},
	};
}

function answerOf(question: NodeId, person: Person, visit: Visit, random: Random, at: number): AnswerValue {
	if (question !== "q-favourite") return person.answers[question] ?? { kind: "skipped" };
	if (!person.favourite) return { kind: "skipped" };
	const id = random.id(at);
	visit.personal.push({ id, question, kind: "shortText", value: person.favourite });
	return { kind: "personal", id };
}
