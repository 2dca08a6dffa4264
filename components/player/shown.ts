import { shownBlocks } from "@/lib/quiz/hidden";
import type { ShopperScreen } from "@/lib/quiz/shopper-document";
import type { Answers, NodeId } from "@/lib/quiz/types";

/** The screen without what rules hide from this person. */
export function shownScreen(screen: ShopperScreen, hidden: readonly NodeId[]): ShopperScreen {
	const blocks = shownBlocks(screen.blocks, hidden);
	return blocks === screen.blocks ? screen : { ...screen, blocks: [...blocks] };
}

/** The answers without ticks of the screen's choices that are not there any more. */
export function shownAnswers({ blocks }: ShopperScreen, answers: Answers): Answers {
	const kept = { ...answers };
	for (const block of blocks) {
		const answer = answers[block.id];
		if (!("choices" in block) || answer?.kind !== "choices") continue;
		const ids = answer.ids.filter((id) => block.choices.some((choice) => choice.id === id));
		kept[block.id] = { kind: "choices", ids };
	}
	return kept;
}
