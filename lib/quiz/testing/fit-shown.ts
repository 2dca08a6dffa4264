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
	const ids = open.choices.map((one) => one.id);
	const kept = [...ids.filter((one) => ticked.includes(one)), ...ids.filter((one) => !ticked.includes(one))];
	const count = Math.max(open.min, Math.min(open.max, ids.filter((one) => ticked.includes(one)).length));
	return fitShown(document, { ...wanted, [open.id]: { kind: "choices", ids: kept.slice(0, count) } });
}
