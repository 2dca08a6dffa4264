import type { BareChoiceQuestion } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";

/** The ticked choices after one more tap: an exclusive choice stands alone, the others never beside one. Last comes last. */
export function toggleChoice({ choices }: BareChoiceQuestion, ticked: readonly NodeId[], id: NodeId): NodeId[] {
	const alone = (one: NodeId) => choices.some((choice) => choice.id === one && choice.exclusive);
	if (ticked.includes(id)) return ticked.filter((other) => other !== id);
	return alone(id) ? [id] : [...ticked.filter((other) => !alone(other)), id];
}

/** Whether as many are ticked as may be; an exclusive one, or one that stands alone now, can still be taken instead. */
export function isFull({ choices, max }: BareChoiceQuestion, ticked: readonly NodeId[]): boolean {
	return choices.filter(({ id, exclusive }) => !exclusive && ticked.includes(id)).length >= max;
}
