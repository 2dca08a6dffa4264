import type { ShopperBlock, ShopperDocument } from "@/lib/quiz/shopper-document";

export interface PlaceholderWords {
	heading: string;
	question: string;
	choice: (number: number) => string;
}

/** What isn't written yet is shown as a pale stand-in, so that a fresh quiz has a shape. `css` makes them pale. */
export function withPlaceholders(
	quiz: ShopperDocument,
	words: PlaceholderWords,
): { quiz: ShopperDocument; css: string } {
	const pale: string[] = [];
	const fill = (block: ShopperBlock): ShopperBlock => {
		if (block.kind === "text") return block.heading || block.body ? block : { ...block, heading: words.heading };
		const question = block.text ? block : { ...block, text: words.question };
		if (!block.text) pale.push(`[id="t-${block.id}"]`);
		if (!("choices" in question)) return question;
		const choices = question.choices.map((choice, index) => {
			if (choice.text || choice.image) return choice;
			const input = `[data-question="${block.id}"] [data-number="${index + 1}"]`;
			pale.push(`${input} > .q-label > :first-child`, `${input} ~ .q-label > :first-child`);
			return { ...choice, text: words.choice(index + 1) };
		});
		return { ...question, choices };
	};
	const screens = quiz.screens.map((screen) => ({ ...screen, blocks: screen.blocks.map(fill) }));
	return { quiz: { ...quiz, screens }, css: pale.length > 0 ? `${pale.join(",")}{opacity:.64}` : "" };
}
