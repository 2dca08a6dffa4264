import { fewestChoices, hideRules } from "../hidden";
import type { Condition, Finding, NodeId, Rule } from "../types";
import { isWebUrl } from "../web-url";
import { type DocumentIndex, effectsOf, listQuestions } from "./document-index";
import { finding } from "./finding";
import { questionsIn, variablesIn } from "./questions-in";

/** Rules name what exists, go forward, look at what has been asked by then, and leave enough to choose from. */
export function checkRules(index: DocumentIndex): Finding[] {
	return [
		...index.document.rules.flatMap((rule) => [...checkThen(index, rule), ...checkSight(index, rule)]),
		...checkHidden(index),
	];
}

function checkThen({ screens, places }: DocumentIndex, { id, then }: Rule): Finding[] {
	switch (then.kind) {
		case "skip":
			return screens.has(then.screen) ? [] : [finding("unknown-screen", id)];
		case "hide":
			return places.has(then.node) ? [] : [finding("unknown-hidden", id)];
		case "leave":
			if (!screens.has(then.from)) return [finding("unknown-screen", id)];
			return isWebUrl(then.url) ? [] : [finding("leave-address", id)];
		case "jump": {
			const from = screens.get(then.from);
			const to = then.to === "end" ? screens.size : screens.get(then.to);
			if (from === undefined || to === undefined) return [finding("unknown-screen", id)];
			return to <= from ? [finding("rule-goes-back", id)] : [];
		}
	}
}

/** Jumps and leaves see the screen that they leave; skips and hides see only what lies before their screen. */
function checkSight(index: DocumentIndex, { id, when, then }: Rule): Finding[] {
	const last = lastSeen(then, index);
	if (last === undefined) return [];
	const { questions } = index;
	const ahead = [...questionsIn(when)].some((question) => (questions.get(question)?.screen ?? -1) > last);
	return [
		...(ahead ? [finding("looks-ahead", id)] : []),
		...(isUnchangedBy(index, when, last) ? [finding("variable-ahead", id)] : []),
	];
}

function lastSeen(then: Rule["then"], { screens, places }: DocumentIndex): number | undefined {
	switch (then.kind) {
		case "jump":
		case "leave":
			return screens.get(then.from);
		default: {
			const own = then.kind === "skip" ? screens.get(then.screen) : places.get(then.node)?.screen;
			return own === undefined ? undefined : own - 1;
		}
	}
}

/** Whether a variable that the condition looks at is changed by later answers only. */
function isUnchangedBy({ questions }: DocumentIndex, when: Condition, last: number): boolean {
	return [...variablesIn(when)].some((variable) => {
		const changing = [...questions.values()].filter(({ question }) => changes(effectsOf(question), variable));
		return changing.length > 0 && changing.every(({ screen }) => screen > last);
	});
}

function changes(effects: ReturnType<typeof effectsOf>, variable: NodeId): boolean {
	return effects.some((effect) => effect.kind === "variable" && effect.variable === variable);
}

function checkHidden(index: DocumentIndex): Finding[] {
	const hides = hideRules(index.document.rules);
	return listQuestions(index).flatMap((question) => {
		if (!("choices" in question)) return [];
		const { id, min } = question;
		const count = fewestChoices(question, hides);
		return count < fewestChoices(question, []) && count < min ? [finding("hidden-below-min", id, { min, count })] : [];
	});
}
