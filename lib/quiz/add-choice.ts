import type { Patch } from "./edit";
import { takesSeveral } from "./kinds";
import type { Choice, ChoiceQuestion } from "./types";

/** Patches that put a choice last. Where all could be chosen, all still can. */
export function addChoice({ id, kind, choices, max }: ChoiceQuestion, value: Choice): Patch[] {
	const grows = takesSeveral({ kind }) && max === choices.length;
	return [
		{ op: "insert", parent: id, list: "choices", index: choices.length, value },
		...(grows ? [{ op: "set", node: id, key: "max", value: max + 1 } satisfies Patch] : []),
	];
}
