import { contrast, readColour } from "../contrast";
import { readOwnCss } from "../own-css";
import type { Finding } from "../types";
import type { DocumentIndex } from "./document-index";
import { finding } from "./finding";

/**
 * WCAG 2.2: 4.5 for text, 3 for what marks a control. The player moves colours that fail; the author should know. Colours of
 * the author's own style are not judged.
 */
export function checkTheme({ document: { theme } }: DocumentIndex): Finding[] {
	const left = readOwnCss(theme.css).faults.map(({ line, what }) => finding("css-left-out", null, { line, what }));
	const paper = readColour(theme.background);
	if (!paper) return left;
	const fails = (colour: string, ratio: number) => {
		const rgb = readColour(colour);
		return rgb !== null && contrast(rgb, paper) < ratio;
	};
	return [
		...left,
		...(fails(theme.text, 4.5) ? [finding("text-contrast", null)] : []),
		...(fails(theme.accent, 3) ? [finding("accent-contrast", null)] : []),
	];
}
