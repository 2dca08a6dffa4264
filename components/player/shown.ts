import type { BareBlock } from "@/lib/quiz/shopper-flow";
import type { Answers } from "@/lib/quiz/types";

/** The answers without ticks of choices that are not there any more; `blocks` are what is there of a screen. */
export function shownAnswers(blocks: readonly BareBlock[], answers: Answers): Answers {
	const kept = { ...answers };
	for (const block of blocks) {
		const answer = answers[block.id];
		if (!("choices" in block) || answer?.kind !== "choices") continue;
		const ids = answer.ids.filter((id) => block.choices.some((choice) => choice.id === id));
		kept[block.id] = { kind: "choices", ids };
	}
	return kept;
}
