import type { Finding, Jump, Rule, Skip } from "../types";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";
import { questionsIn } from "./questions-in";

/** Rules name screens that exist, go forward, and look at what has been asked by then. */
export function checkRules(index: DocumentIndex): Finding[] {
	return index.document.rules.flatMap((rule) => [...checkThen(index, rule), ...checkSight(index, rule)]);
}

function checkThen({ screens }: DocumentIndex, { id, then }: Rule): Finding[] {
	if (then.kind === "skip") return screens.has(then.screen) ? [] : [finding("unknown-screen", id)];
	const from = screens.get(then.from);
	const to = then.to === "end" ? screens.size : screens.get(then.to);
	if (from === undefined || to === undefined) return [finding("unknown-screen", id)];
	return to <= from ? [finding("rule-goes-back", id)] : [];
}

/** A jump sees the screen it leaves; a skip sees only what lies before its screen. */
function checkSight({ screens, questions }: DocumentIndex, { id, when, then }: Rule): Finding[] {
	const last = lastSeen(then, screens);
	if (last === undefined) return [];
	const ahead = [...questionsIn(when)].some((question) => (questions.get(question)?.screen ?? -1) > last);
	return ahead ? [finding("looks-ahead", id)] : [];
}

function lastSeen(then: Jump | Skip, screens: DocumentIndex["screens"]): number | undefined {
	if (then.kind === "jump") return screens.get(then.from);
	const skipped = screens.get(then.screen);
	return skipped === undefined ? undefined : skipped - 1;
}
