import { aboutCss } from "./style/about";
import { baseCss } from "./style/base";
import { consentCss } from "./style/consent";
import { controlsCss, declineCss } from "./style/controls";
import { fieldsCss } from "./style/fields";
import { knownCss } from "./style/known";
import { languagesCss } from "./style/languages";
import { ownPageCss } from "./style/own-page";
import { picturesCss } from "./style/pictures";
import { resultCss } from "./style/result";
import { saidCss } from "./style/said";
import { signUpCss } from "./style/sign-up";
import { whyCss } from "./style/why";

/** What a page may hold that has a style of its own: kinds of questions, why they are asked, other languages, pictures, a sign-up, a way to decline, a message in the quiz's place, what becomes of the answers, what was told before, or a person's own page. */
const sheets: { css: string; for: string[] | null }[] = [
	{ css: baseCss, for: null },
	{ css: languagesCss, for: ["languages"] },
	{ css: whyCss, for: ["why"] },
	{ css: controlsCss, for: null },
	{ css: declineCss, for: ["decline"] },
	{ css: picturesCss, for: ["picture"] },
	{ css: consentCss, for: ["consent"] },
	{ css: fieldsCss, for: ["dropdown", "ranking", "rating", "scale", "slider", "date", "longText"] },
	{ css: resultCss, for: null },
	{ css: signUpCss, for: ["contact", "sign-up"] },
	{ css: saidCss, for: ["said"] },
	{ css: aboutCss, for: ["about"] },
	{ css: knownCss, for: ["known"] },
	{ css: ownPageCss, for: ["own-page"] },
];

/** The player's style, by hand and small, as far as a quiz that holds these needs it. Colours and radius come from `themeVariables`. */
export function cssFor(kinds: readonly string[]): string {
	return minified(sheets.map((sheet) => (sheet.for?.every((kind) => !kinds.includes(kind)) ? "" : sheet.css)).join(""));
}

/** The whole style. */
export const playerCss: string = minified(sheets.map(({ css }) => css).join(""));

function minified(css: string): string {
	return css
		.replace(/\s*([{};,>])\s*/g, "$1")
		.replace(/:\s+/g, ":")
		.replaceAll(";}", "}")
		.trim();
}
