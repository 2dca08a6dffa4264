import type { Patch } from "./edit";
import { type NewId, newQuestion, newRule, newScreen } from "./new-document";
import type { Condition, Hide, NodeId, QuizDocument, Rule } from "./types";

/** A rule that keeps a question from whoever did not tick the box of a consent question. */
export interface ConsentGuard {
	rule: Rule & { then: Hide };
	/** The consent question. */
	consent: NodeId;
}

/** The rules that ask for a consent before the question, wherever that is asked. */
export function guardsOf({ rules }: Pick<QuizDocument, "rules">, question: NodeId): ConsentGuard[] {
	return rules.flatMap(({ then, when, ...rule }) =>
		then.kind === "hide" && then.node === question
			? unticked(when).map((consent) => ({ rule: { ...rule, then, when }, consent }))
			: [],
	);
}

/** The consent questions of which each hides by itself when its box isn't ticked. */
function unticked(when: Condition): NodeId[] {
	if (when.kind === "any") return when.of.flatMap(unticked);
	return when.kind === "not" && when.of.kind === "consent" ? [when.of.question] : [];
}

/**
 * The changes that make a question sensitive: it may be declined, and is asked only of who ticked a consent question
 * before, the last one on an earlier screen; without one, a screen with a new one comes first. `purpose`: what a new one
 * asks for, "" where there is none yet. Nothing for a question that isn't there.
 */
export function makeSensitive(document: QuizDocument, question: NodeId, newId: NewId, purpose: NodeId | ""): Patch[] {
	const at = document.screens.findIndex(({ blocks }) => blocks.some(({ id }) => id === question));
	if (at < 0) return [];
	const patches: Patch[] = ["sensitive", "declinable"].map((key) => ({ op: "set", node: question, key, value: true }));
	const earlier = document.screens.slice(0, at).flatMap(({ blocks }) => blocks);
	const guarded = guardsOf(document, question).some(({ consent }) => earlier.some(({ id }) => id === consent));
	if (guarded) return patches;
	let consent = earlier.findLast(({ kind }) => kind === "consent")?.id;
	if (consent === undefined) {
		const asked = { ...newQuestion(newId, "consent"), purpose };
		consent = asked.id;
		patches.push({ op: "insert", parent: null, list: "screens", index: at, value: newScreen(newId, [asked]) });
	}
	const when: Condition = { kind: "not", of: { kind: "consent", question: consent } };
	const rule = newRule(newId, when, { kind: "hide", node: question });
	return [...patches, { op: "insert", parent: null, list: "rules", index: document.rules.length, value: rule }];
}

/** The changes that make it a question as any other; its consent question stays. */
export function makeOrdinary(document: QuizDocument, question: NodeId): Patch[] {
	const rules = new Set(guardsOf(document, question).map(({ rule }) => rule.id));
	return [
		{ op: "set", node: question, key: "sensitive", value: false },
		...[...rules].map((node): Patch => ({ op: "remove", node })),
	];
}
