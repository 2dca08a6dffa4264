import type { PictureFacts, ShopperImage } from "@/lib/quiz/picture";
import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";

/** How wide pictures stand, by style/, as `sizes` has it. */

export const textPicture = "(min-width: 640px) 560px, calc(100vw - 40px)";

/** Two beside each other, on a wide page three, or four where there are four; those to rank are small. */
export function choicePicture({ kind, choices }: { kind: ShopperChoiceQuestion["kind"]; choices: readonly unknown[] }) {
	const wide = choices.length === 4 ? 126 : 174;
	return (facts: PictureFacts | null): string =>
		kind === "ranking" ? square(facts, "72px", "72px") : square(facts, `${wide}px`, "(50vw - 28px)");
}

/** 28 px high. */
export const logoPicture = ({ facts }: ShopperImage): string =>
	facts ? `${Math.ceil((28 * facts.width) / facts.height)}px` : "";

/** A wide picture that fills a square is wider than what is seen of it. */
function square(facts: PictureFacts | null, wide: string, narrow: string): string {
	const times = facts ? Number(Math.max(facts.width / facts.height, 1).toFixed(2)) : 1;
	return `(min-width: 640px) calc(${wide} * ${times}), calc(${narrow} * ${times})`;
}
