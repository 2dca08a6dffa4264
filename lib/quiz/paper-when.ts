import type { Condition, NodeId, NumberOp, QuestionKind } from "./types";

/** A question as it stands on paper. */
export interface Printed {
	number: number;
	kind: QuestionKind;
	/** By choice. */
	letters: ReadonlyMap<NodeId, string>;
}

/** Something that a person with the form in hand can tell of what they wrote. `question`: its number. */
export type PaperTest =
	| { kind: "ticked" | "tickedAll" | "tickedNone" | "first"; question: number; letters: string[] }
	| { kind: "number"; question: number; op: NumberOp; value: number; to: number | null; date: boolean }
	| { kind: "box" | "noBox" | "blank" | "answered" | "declined"; question: number };

/** All of them, or any; none: always. */
export interface PaperWhen {
	join: "all" | "any";
	tests: PaperTest[];
}

/** The condition in tests that one sentence can say; "never" where it can't hold; null: no such sentence. */
export function paperWhen(condition: Condition, printed: ReadonlyMap<NodeId, Printed>): PaperWhen | "never" | null {
	if (condition.kind !== "all" && condition.kind !== "any") {
		const said = leaf(condition, printed);
		return said === "always" ? ALWAYS : said === null || said === "never" ? said : { join: "all", tests: [said] };
	}
	const join = condition.kind;
	const parts = condition.of.map((part) => paperWhen(part, printed));
	const known = parts.filter((part) => part !== null);
	// What decides by itself makes the rest not matter, said or not.
	const deciding = (part: PaperWhen | "never") =>
		join === "all" ? part === "never" : part !== "never" && part.tests.length === 0;
	if (known.some(deciding)) return join === "all" ? "never" : ALWAYS;
	if (known.length < parts.length) return null;
	const whens = known.filter((part): part is PaperWhen => part !== "never" && part.tests.length > 0);
	if (whens.length === 0) return join === "all" ? ALWAYS : "never";
	if (whens.some((part) => part.tests.length > 1 && part.join !== join))
		return whens.length === 1 ? (whens[0] ?? null) : null;
	return { join, tests: whens.flatMap(({ tests }) => tests) };
}

const ALWAYS: PaperWhen = { join: "all", tests: [] };

type Leaf = Exclude<Condition, { kind: "all" | "any" }>;

function leaf(condition: Leaf, printed: ReadonlyMap<NodeId, Printed>): PaperTest | "always" | "never" | null {
	if (condition.kind === "not") return opposite(condition.of, printed);
	if (!("question" in condition)) return null;
	const asked = printed.get(condition.question);
	if (!asked) return null;
	const { number: question, letters: all } = asked;
	switch (condition.kind) {
		case "choice": {
			const letters = condition.choices.flatMap((id) => all.get(id) || []);
			if (letters.length === 0 || letters.length < condition.choices.length) return null;
			return { kind: ticks[condition.op], question, letters };
		}
		case "number": {
			const { op, value, to } = condition;
			return { kind: "number", question, op, value, to, date: asked.kind === "date" };
		}
		case "consent":
			return { kind: "box", question };
		case "status":
			return condition.is === "notVisited" ? null : { kind: statuses[condition.is], question };
	}
}

const ticks = { hasAny: "ticked", hasAll: "tickedAll", hasNone: "tickedNone", first: "first" } as const;
const statuses = { answered: "answered", skipped: "blank", declined: "declined" } as const;

function opposite(condition: Condition, printed: ReadonlyMap<NodeId, Printed>): PaperTest | "always" | "never" | null {
	if (condition.kind === "all" || condition.kind === "any") {
		const when = paperWhen(condition, printed);
		if (when === "never") return "always";
		if (when === null) return null;
		const [only, ...more] = when.tests;
		return only ? (more.length > 0 ? null : turn(only)) : "never";
	}
	const said = leaf(condition, printed);
	if (said === "always") return "never";
	if (said === "never") return "always";
	return said && turn(said);
}

function turn(test: PaperTest): PaperTest | null {
	switch (test.kind) {
		case "ticked":
			return { ...test, kind: "tickedNone" };
		case "tickedNone":
			return { ...test, kind: "ticked" };
		case "box":
			return { ...test, kind: "noBox" };
		case "noBox":
			return { ...test, kind: "box" };
		default:
			return null;
	}
}
