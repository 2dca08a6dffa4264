import { readOwnCss } from "@/lib/quiz/own-css";
import { SHIELDED } from "@/lib/quiz/own-css-rules";

/**
 * No rule of an author's style applies to what is agreed to, why we ask, the way not to answer, and what is wrong. Nor do they
 * inherit anything: they begin again with what the player begins with, and weigh nothing against its own rules.
 */
const SHIELD = [
	`:where(${SHIELDED}){color:var(--q-text);background:var(--q-paper);font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;letter-spacing:normal;text-transform:none}`,
	":where(.q-signup>:not(button)){background:var(--q-tint)}:where(.q-unmet,.q-sold-out){background:var(--q-card)}",
].join("");

/** The author's own style, to stand behind the player's. */
export function ownStyle(text: string): string {
	const { css } = readOwnCss(text);
	return css && css + SHIELD;
}
