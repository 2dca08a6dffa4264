import { firstScreen, nextScreen, previousScreen, walk } from "@/lib/quiz/advance";
import type { Flow } from "@/lib/quiz/flow";
import type { Answers, AnswerValue, NodeId } from "@/lib/quiz/types";

/** Where one person stands in a quiz. */
export interface Session {
	answers: Answers;
	/** The screen shown; null: the result, or the way elsewhere. */
	screen: NodeId | null;
	/** What was typed, by question. Stays in memory: answers hold only the value's id. */
	typed: Record<NodeId, string>;
	/** Screens shown so far. */
	seen: NodeId[];
	/** The result was asked for with exactly these answers. */
	complete: boolean;
}

/** An answer as a screen gives it. `typed` is the text behind a personal value. */
export interface Given {
	question: NodeId;
	value: AnswerValue;
	typed: string | null;
}

export type Move =
	/** The screen was answered: take the answers and go on. */
	| { type: "leave"; given: Given[] }
	| { type: "back" }
	/** The browser's own Back and Forward. */
	| { type: "show"; screen: NodeId | null };

/** What a move made happen, to be recorded; the caller adds id, number and time. */
export type Happening = { type: "screen"; screen: NodeId } | ({ type: "answer" } & Given) | { type: "complete" };

export interface Step {
	session: Session;
	happened: Happening[];
}

/** The first screen, seen. */
export function startSession(quiz: Flow): Step {
	const screen = firstScreen(walk(quiz, {}));
	return enter({ answers: {}, screen: null, typed: {}, seen: [], complete: false }, screen, []);
}

/** One move of the person. Pure: says what happened and performs nothing. */
export function step(quiz: Flow, session: Session, move: Move): Step {
	switch (move.type) {
		case "leave":
			return leave(quiz, session, move.given);
		case "back": {
			const walked = walk(quiz, session.answers);
			const back = session.screen === null ? walked.path.at(-1) : previousScreen(walked, session.screen);
			return back ? enter(session, back, []) : { session, happened: [] };
		}
		case "show":
			return show(quiz, session, move.screen);
	}
}

function leave(quiz: Flow, before: Session, given: Given[]): Step {
	if (before.screen === null) return { session: before, happened: [] };
	const changed = given.filter(({ question, value }) => !sameAnswer(before.answers[question], value));
	const session = {
		...before,
		answers: { ...before.answers, ...Object.fromEntries(changed.map(({ question, value }) => [question, value])) },
		typed: { ...before.typed, ...typedOf(given) },
		complete: before.complete && changed.length === 0,
	};
	const happened: Happening[] = changed.map((answer) => ({ type: "answer", ...answer }));
	const walked = walk(quiz, session.answers);
	const next = nextScreen(walked, before.screen);
	if (next) return enter(session, next, happened);
	// Led elsewhere, the person asks for no result.
	if (walked.url !== null) return enter({ ...session, complete: false }, null, happened);
	return walked.done ? finish(session, happened) : { session, happened };
}

/** A place that the answers don't lead to is met with the last one that they do. */
function show(quiz: Flow, session: Session, screen: NodeId | null): Step {
	const { path, url } = walk(quiz, session.answers);
	if (screen === null && (session.complete || url !== null)) return enter(session, null, []);
	const known = screen !== null && path.includes(screen);
	return enter(session, known ? screen : (path.at(-1) ?? null), []);
}

function finish(session: Session, happened: Happening[]): Step {
	const news: Happening[] = session.complete ? [] : [{ type: "complete" }];
	return enter({ ...session, complete: true }, null, [...happened, ...news]);
}

function enter(session: Session, screen: NodeId | null, happened: Happening[]): Step {
	if (screen === null || session.seen.includes(screen)) return { session: { ...session, screen }, happened };
	return {
		session: { ...session, screen, seen: [...session.seen, screen] },
		happened: [...happened, { type: "screen", screen }],
	};
}

function typedOf(given: Given[]): Record<NodeId, string> {
	return Object.fromEntries(given.flatMap(({ question, typed }) => (typed === null ? [] : [[question, typed]])));
}

/** The same kind of answer with the same parts. */
function sameAnswer(a: AnswerValue | undefined, b: AnswerValue): boolean {
	const parts: Record<string, unknown> = { ...a };
	return Object.entries(b).every(([name, part]) => String(parts[name]) === String(part));
}
