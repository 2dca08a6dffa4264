import { obstacle, type Person } from "./may-use";
import type { Bought } from "./segment";
import type { KnownValue } from "./types";

/**
 * What brings a message about. `days`: stale: so many before a value goes stale; order: so many after it was ordered; date:
 * so many before the day that the trait holds, 0 on it (UTC).
 */
export type Trigger =
	| { kind: "stale"; traits: string[]; days: number }
	| { kind: "order"; what: Bought; days: number }
	| { kind: "date"; trait: string; days: number }
	/** What somebody wished to be told of can be had again, or costs less. */
	| { kind: "wish" };

export const triggerKinds = ["stale", "order", "date", "wish"] as const;
export type TriggerKind = (typeof triggerKinds)[number];

/** After a value went stale, an order was due or the day has come, a message may be late by so many days; then it is left out. */
export const LATE_DAYS = 7;

export interface MessageText {
	subject: string;
	text: string;
}

/** What may stand in braces in a text; `quiz` where it leads to one. */
export const messageWords = ["shop", "quiz", "product", "date", "price"] as const;
export type MessageWord = (typeof messageWords)[number];

/** Those that a message of the kind has something for. */
export function wordsOf(kind: TriggerKind, leadsToQuiz: boolean): MessageWord[] {
	const own: Record<TriggerKind, MessageWord[]> = {
		...{ stale: [], order: ["product"], date: ["date"], wish: ["product", "price"] },
	};
	return ["shop", ...(leadsToQuiz ? (["quiz"] as const) : []), ...own[kind]];
}

const inBraces = /\{([a-z]+)\}/g;

/** Words in braces that a text has and nothing would be filled in for, each once. */
export function strangeWords({ subject, text }: MessageText, words: readonly MessageWord[]): string[] {
	const found = [...`${subject} ${text}`.matchAll(inBraces)].map(([, word = ""]) => word);
	return [...new Set(found)].filter((word) => !words.some((known) => known === word));
}

export const fillWords = (text: string, values: Partial<Record<MessageWord, string>>): string =>
	text.replace(inBraces, (whole, word: string) => new Map(Object.entries(values)).get(word) ?? whole);

/** The text in the reader's language, else in the workspace's, else the first. */
export function textIn(texts: Readonly<Record<string, MessageText>>, ...locales: string[]): MessageText | null {
	const written = new Map(Object.entries(texts));
	const found = locales.flatMap((locale) => written.get(locale) ?? written.get(locale.split("-")[0] ?? "") ?? [])[0];
	return found ?? [...written.values()][0] ?? null;
}

/** Why a person doesn't get a message now: what `obstacle` says, no address, their own wish, or that they had it lately. */
export const messageObstacles = [
	"restricted",
	"no-consent",
	"other-purpose",
	"stale",
	"no-address",
	"wish",
	"lately",
] as const;
export type MessageObstacle = (typeof messageObstacles)[number];

/** A value, an order or a wish, as far as the purpose check asks. */
export type Occasion = Pick<KnownValue, "purposes" | "staleAt">;

/**
 * Whether the person may be written to because of it, by `obstacle`. What a message asks anew may be stale: that is why it
 * asks.
 */
export const mayUseOccasion = (
	person: Person,
	{ purposes, staleAt }: Occasion,
	{ kind, purpose }: { kind: TriggerKind; purpose: string },
	now: number,
): boolean => obstacle(person, { purposes, staleAt: kind === "stale" ? null : staleAt }, purpose, now) === null;
