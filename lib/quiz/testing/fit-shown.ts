import { walk } from "../advance";
import { shownBlocks } from "../hidden";
import type { Answers, QuizDocument } from "../types";

/** Ticks that are hidden go; where too few are left, the first of those that are there are ticked. */
export function fitShown(document: QuizDocument, wanted: Answers): Answers {
	const walked = walk(document, wanted);
	const screen = walked.done ? undefined : document.screens.find((one) => one.id === walked.path.at(-1));
	const open = shownBlocks(screen?.blocks ?? [], walked.hidden).find((block) => {
		return "choices" in block && !(block.id in walked.answers);
	});
	if (!open || !("choices" in open)) return wanted;
	const answer = wanted[open.id];
	const ticked = answer?.kind === "choices" ? answer.ids : [];
	const alone = open.choices.filter((one) => one.exclusive).map((one) => one.id);
	const ids = open.choices.filter((one) => !one.exclusive).map((one) => one.id);
	const kept = ticked.filter((one) => ids.includes(one));
	const count = Math.max(open.min, Math.min(open.max, kept.length));
	const single = alone.find((one) => ids.length === 0 || ticked.includes(one));
	const all = [...kept, ...ids.filter((one) => !ticked.includes(one))].slice(0, count);
	return fitShown(document, { ...wanted, [open.id]: { kind: "choices", ids: single ? [single] : all } });
}
