import { readOwnCss } from "@/lib/quiz/own-css";

/** What an author's style has no say in: what is agreed to, why we ask, the way not to answer, and what is wrong. */
const SHIELDED = `:is(.q-consent,.q-box,.q-why,.q-decline,.q-error,.q-note,.q-ways [value=declined],.q-signup>:not(button))`;

/** An author's style has no !important, so these words win. */
const SHIELD = [
	`${SHIELDED},${SHIELDED} :not(input,.q-tick,path){color:var(--q-text)!important;background:none!important;box-shadow:none!important;font-family:system-ui,sans-serif!important;font-size:16px!important;line-height:1.5!important;letter-spacing:normal!important;text-transform:none!important}`,
	`${SHIELDED}{background:var(--q-paper)!important}.q-error{color:var(--q-danger)!important}`,
].join("");

/** The author's own style, to stand behind the player's. */
export function ownStyle(text: string): string {
	const { css } = readOwnCss(text);
	return css && css + SHIELD;
}
