import { effectsOf } from "./checks/document-index";
import type { Effect, QuizDocument, TargetedEffect } from "./types";

/** All effects of the document, in its order. */
export function allEffects({ screens }: QuizDocument): Effect[] {
	return screens.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "text" ? [] : effectsOf(block))));
}

/** Whether the effect is one on products. */
export function isTargeted(effect: Effect): effect is TargetedEffect {
	return "target" in effect;
}
