import { holds, type Seen } from "./condition";
import type { FlowBlock, FlowChoiceQuestion, FlowRule, FlowScreen } from "./flow";
import type { Hide, NodeId } from "./types";

export type HideRule = FlowRule & { then: Hide };

export function hideRules(rules: readonly FlowRule[]): HideRule[] {
	return rules.filter((rule): rule is HideRule => rule.then.kind === "hide");
}

/**
 * The screen's blocks and choices that are not there (docs/evaluation.md §1), given what lies before the screen. A
 * question without a choice left is not there either; the choices of a block that isn't are not listed.
 */
export function hiddenOn(screen: FlowScreen, rules: readonly HideRule[], seen: Seen): NodeId[] {
	if (rules.length === 0) return [];
	const isHidden = ({ id }: { id: NodeId }) => rules.some(({ then, when }) => then.node === id && holds(when, seen));
	return screen.blocks.flatMap((block) => {
		if (isHidden(block)) return [block.id];
		const choices = "choices" in block ? block.choices : [];
		const gone = choices.filter(isHidden).map(({ id }) => id);
		return gone.length > 0 && gone.length === choices.length ? [block.id] : gone;
	});
}

/** The blocks that are there, with the choices that are there; `min` is at most the number of those that go together. */
export function shownBlocks<B extends FlowBlock>(blocks: readonly B[], hidden: readonly NodeId[]): readonly B[] {
	if (hidden.length === 0) return blocks;
	return blocks.filter(({ id }) => !hidden.includes(id)).map((block) => withoutChoices(block, hidden));
}

/** How many of its choices that go together are there when every rule that hides one holds. */
export function fewestChoices(question: Pick<FlowChoiceQuestion, "choices">, rules: readonly HideRule[]): number {
	return together(question.choices.filter(({ id }) => !rules.some(({ then }) => then.node === id)));
}

function withoutChoices<B extends FlowBlock>(block: B, hidden: readonly NodeId[]): B {
	if (!("choices" in block)) return block;
	const choices = block.choices.filter(({ id }) => !hidden.includes(id));
	// Where only exclusive ones are left, `min` is met by each of them.
	return { ...block, choices, min: Math.min(block.min, together(choices) || 1) };
}

function together(choices: FlowChoiceQuestion["choices"]): number {
	return choices.filter(({ exclusive }) => !exclusive).length;
}
