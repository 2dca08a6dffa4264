import { contrast, luminance, type Rgb, readColour } from "@/lib/quiz/contrast";
import type { Theme } from "@/lib/quiz/types";

/**
 * The theme as CSS variables. Colours that would be hard to read are moved towards black or white until they pass:
 * text 7:1 where it can, the accent as a surface 4.5:1 against the words on it, lines of controls 3:1.
 */
export function themeVariables(theme: Theme): Record<string, string> {
	const paper = colour(theme.background, "#ffffff");
	const text = readable(colour(theme.text, "#1d1c1a"), paper, 7);
	const accent = readable(colour(theme.accent, "#0f6b4f"), paper, 3);
	const onAccent = contrast(accent, white) >= contrast(accent, black) ? white : black;
	const tint = mix(accent, paper, 0.08);
	// Both stand on the paper and on its tint: the one nearer to their own lightness is the harder.
	const readableOnBoth = (rgb: Rgb) => readable(readable(rgb, paper, 4.6), tint, 4.6);
	return {
		"--q-paper": hex(paper),
		"--q-text": hex(text),
		"--q-muted": hex(readableOnBoth(mix(text, paper, 0.62))),
		"--q-line": hex(mix(text, paper, 0.16)),
		"--q-edge": hex(readable(mix(text, paper, 0.45), paper, 3)),
		"--q-accent": hex(readable(accent, onAccent, 4.5)),
		"--q-on-accent": hex(onAccent),
		"--q-accent-text": hex(readableOnBoth(accent)),
		"--q-tint": hex(tint),
		"--q-card": hex(luminance(paper) > 0.5 ? mix(white, paper, 0.75) : mix(white, paper, 0.06)),
		"--q-danger": hex(readable([180, 35, 24], paper, 4.6)),
		"--q-radius": `${Math.min(Math.max(theme.radius, 0), 28)}px`,
	};
}

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

const colour = (text: string, otherwise: string): Rgb => readColour(text) ?? readColour(otherwise) ?? black;

const hex = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** `share` of `a`, the rest of `b`. */
const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
	a[0] * share + b[0] * (1 - share),
	a[1] * share + b[1] * (1 - share),
	a[2] * share + b[2] * (1 - share),
];

/** The colour itself, or the nearest on its way to black or white that reaches the ratio against `on`. */
function readable(rgb: Rgb, on: Rgb, ratio: number): Rgb {
	const towards = contrast(white, on) >= contrast(black, on) ? white : black;
	for (let share = 1; share > 0; share -= 0.04) {
		const tried = mix(rgb, towards, share);
		if (contrast(tried, on) >= ratio) return tried;
	}
	return towards;
}
