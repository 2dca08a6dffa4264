import type { AnswerValue, NodeId, ResponseEvent } from "../../types";
import type { PersonalInput } from "../../wire";

/** One batch as the browser sends it. */
export interface GoldenBatch {
	id: string;
	events: ResponseEvent[];
}

/** What the sign-up below the result sends: only the purposes ticked. */
export interface GoldenSignUp {
	at: number;
	/** Also the personal id of the e-mail. */
	id: string;
	email: string;
	consents: { id: string; purpose: NodeId }[];
}

export interface GoldenSequence {
	/** 1…15, also the hour at which it happens. */
	no: number;
	name: string;
	note: string;
	responseId: string;
	test: boolean;
	/** In the order of arrival; a batch that arrives twice stands here twice. */
	arrivals: GoldenBatch[];
	/** What was typed; it travels beside the events. */
	personal: PersonalInput[];
	signUp: GoldenSignUp | null;
}

/** 2026-03-02 09:00 UTC. Sequence n starts n − 1 hours later; its events follow each other at 5 seconds. */
const goldenStart = 1_772_442_000_000;
/** Everything is looked at one day after the last sequence began, so nothing is open any more. */
export const goldenNow = goldenStart + 14 * 3_600_000 + 86_400_000;

type Kind = "0" | "b" | "c" | "d" | "e";
const id = (kind: Kind, no: number, index: number): string =>
	`019cadc6-9a80-7000-8000-${kind}${String(no).padStart(3, "0")}${String(index).padStart(8, "0")}`;

export const responseId = (no: number): string => id("0", no, 0);
export const nameId = (no: number): string => id("d", no, 1);
export const emailId = (no: number): string => id("d", no, 2);
const signUpId = (no: number): string => id("d", no, 3);
const start = (no: number): number => goldenStart + (no - 1) * 3_600_000;
const atSeq = (no: number, seq: number): number => start(no) + seq * 5000;

// ——— Values typed ———

export const typedName = (no: number, value: string): PersonalInput => ({
	id: nameId(no),
	question: "q-name",
	kind: "shortText",
	value,
});
export const typedEmail = (no: number, value: string): PersonalInput => ({
	id: emailId(no),
	question: "q-email",
	kind: "email",
	value,
});

/** The sign-up that follows the response's last event. */
export const signUp = (no: number, seq: number, email: string, ...purposes: NodeId[]): GoldenSignUp => ({
	at: atSeq(no, seq),
	id: signUpId(no),
	email,
	consents: purposes.map((purpose, index) => ({ id: id("c", no, index), purpose })),
});

// ——— Answers ———

export const choices = (...ids: string[]): AnswerValue => ({ kind: "choices", ids });
export const number = (value: number): AnswerValue => ({ kind: "number", value });
export const personal = (personalId: string): AnswerValue => ({ kind: "personal", id: personalId });
export const consent = (granted: boolean): AnswerValue => ({ kind: "consent", granted });
export const skipped: AnswerValue = { kind: "skipped" };
export const declined: AnswerValue = { kind: "declined" };

// ——— Events, numbered when they are laid into batches ———

type Bare<E> = E extends ResponseEvent ? Omit<E, "id" | "seq" | "at"> : never;
export type Step = Bare<ResponseEvent>;

export const saw = (screen: string): Step => ({ type: "screen", screen });
export const said = (question: string, value: AnswerValue): Step => ({ type: "answer", question, value });
export const complete: Step = { type: "complete" };
export const clicked = (product: string, slot: string): Step => ({ type: "click", product, slot });

/** The last screen, filled in and sent. */
export const contact = (name: AnswerValue, email: AnswerValue, granted: boolean): Step[] => [
	saw("s-contact"),
	said("q-name", name),
	said("q-email", email),
	said("q-consent", consent(granted)),
	complete,
];

/** Numbers the steps 0, 1, 2 … through the batches, in the order in which the browser made them. */
export function batches(no: number, ...parts: Step[][]): GoldenBatch[] {
	let seq = 0;
	return parts.map((steps, index) => ({
		id: id("b", no, index + 1),
		events: steps.map((step) => {
			const event: ResponseEvent = { ...step, id: id("e", no, seq), seq, at: atSeq(no, seq) };
			seq += 1;
			return event;
		}),
	}));
}
