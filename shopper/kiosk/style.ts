import { ownStyle } from "@/components/player/own-style";
import { playerCss } from "@/components/player/player-css";
import { themeVariables } from "@/components/player/theme";
import type { Theme } from "@/lib/quiz/types";

const plain: Theme = {
	...{ accent: "#1f6f4f", background: "#faf9f7", text: "#1d1c1a", radius: 12, brand: "", logoUrl: null, css: "" },
};

const sheet = new CSSStyleSheet();

/** The player's style in the quiz's colours, with the device's own around it. No policy forbids a sheet that a script makes. */
export function adoptStyle(theme: Theme | null): void {
	const variables = Object.entries(themeVariables(theme ?? plain)).map(([name, value]) => `${name}:${value}`);
	sheet.replaceSync(`:root{${variables.join(";")}}${playerCss}${ownStyle(theme?.css ?? "")}${kioskCss}`);
	document.adoptedStyleSheets = [sheet];
}

const kioskCss = `
h1:focus-visible, h2:focus-visible { outline: none; }
html, body { margin: 0; min-height: 100svh; background: var(--q-paper); color: var(--q-text); overscroll-behavior: none; }
body { font: 17px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; display: grid; grid-template-rows: 1fr auto; -webkit-tap-highlight-color: transparent; }
[hidden] { display: none !important; }
.k-page { box-sizing: border-box; width: min(100%, 640px); margin: auto; min-height: 70svh; padding: 40px 24px; display: grid; gap: 20px; align-content: center; }
.k-page h1 { margin: 0; font-size: clamp(28px, 5vw, 44px); line-height: 1.15; font-weight: 650; letter-spacing: -.02em; text-wrap: balance; }
.k-page p { margin: 0; text-wrap: pretty; }
.k-muted { color: var(--q-muted); font-size: 15.5px; }
.k-error { color: var(--q-danger); min-height: 1.5em; }
.k-logo { max-width: 220px; max-height: 88px; object-fit: contain; }
.k-brand { font-weight: 600; }
.k-row { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
.k-languages { margin: 0; padding: 0; border: 0; }
.k-languages .k-button::first-letter { text-transform: uppercase; }
.k-form { display: grid; gap: 20px; }
.k-button { font: inherit; font-weight: 600; min-height: 56px; padding: 0 28px; border-radius: max(var(--q-radius), 8px); border: 1px solid var(--q-edge); background: var(--q-paper); color: var(--q-text); cursor: pointer; }
.k-button:hover { background: var(--q-tint); }
.k-main { background: var(--q-accent); border-color: var(--q-accent); color: var(--q-on-accent); }
.k-main:hover { background: var(--q-accent); filter: brightness(.94); }
.k-start { font-size: 22px; min-height: 76px; padding: 0 48px; justify-self: start; }
.k-button[aria-pressed=true] { border-color: var(--q-accent); box-shadow: inset 0 0 0 1px var(--q-accent); }
.k-button:disabled { opacity: .55; cursor: default; }
:focus-visible { outline: 3px solid var(--q-accent-text); outline-offset: 2px; }
.k-field { display: grid; gap: 6px; font-weight: 600; }
.k-field input, .k-note textarea { font: inherit; font-weight: 400; box-sizing: border-box; width: 100%; min-height: 52px; padding: 10px 14px; border: 1px solid var(--q-edge); border-radius: max(var(--q-radius), 6px); background: var(--q-paper); color: var(--q-text); }
.k-bar { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; padding: 10px 20px; border-top: 1px solid var(--q-line); background: var(--q-paper); }
.k-bar .k-button { min-height: 48px; padding: 0 18px; font-size: 16px; }
.k-quiet { border-color: transparent; background: none; color: var(--q-muted); font-weight: 500; }
.k-facts { display: grid; grid-template-columns: auto 1fr; gap: 8px 20px; margin: 0; }
.k-facts dt { color: var(--q-muted); }
.k-facts dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.k-over { position: fixed; inset: 0; z-index: 9; display: grid; place-items: center; padding: 24px; background: rgb(0 0 0 / .6); }
.k-over > div { width: min(100%, 480px); box-sizing: border-box; padding: 32px; border-radius: 16px; background: var(--q-paper); display: grid; gap: 16px; }
.k-over h2 { margin: 0; font-size: 28px; line-height: 1.2; }
.k-over p { margin: 0; }
.k-start ~ .k-button { justify-self: start; }
@media (max-width: 480px) {
	.k-bar { gap: 8px; padding: 8px 12px; }
	.k-bar .k-button { padding: 0 10px; font-size: 15px; }
	.k-over { padding: 12px; }
	.k-over > div { padding: 20px; }
	.k-facts { gap: 8px 12px; }
}
.q-player { min-height: 0 !important; }
.k-note label { display: grid; gap: 6px; }
.k-note { width: min(100%, 640px); box-sizing: border-box; margin: 0 auto; padding: 0 20px 20px; font-size: 15.5px; color: var(--q-muted); }
.k-note textarea { min-height: 76px; }
.k-aloud, .k-attest { display: block; font-weight: 600; }
.k-aloud { margin-top: 20px; }
.k-attest { margin-top: 6px; color: var(--q-accent-text); }
`;
