import { contrast, readColour } from "../contrast";
import type { Finding } from "../types";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/** WCAG 2.2: 4.5 for text, 3 for what marks a control. The player moves colours that fail; the author should know. */
export function checkTheme({ document: { theme } }: DocumentIndex): Finding[] {
	const paper = readColour(theme.background);
	if (!paper) return [];
	const fails = (colour: string, ratio: number) => {
		const rgb = readColour(colour);
		return rgb !== null && contrast(rgb, paper) < ratio;
	};
	return [
		...(fails(theme.text, 4.5) ? [finding("text-contrast", null)] : []),
		...(fails(theme.accent, 3) ? [finding("accent-contrast", null)] : []),
	];
}
