/** The frame: page, top bar, headings, text, focus. */
export const baseCss = `
.q-player, .q-player * { box-sizing: border-box; }
.q-player {
	container: player / inline-size; display: flex; flex-direction: column; min-height: 100%;
	background: var(--q-paper); color: var(--q-text); line-height: 1.5; font-size: 17px;
	font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
	-webkit-font-smoothing: antialiased; overflow-wrap: anywhere;
}
:where(.q-player) :where(h1, h2, h3, p, ul, ol, img, button, input, select, textarea, progress, fieldset) { margin: 0; padding: 0; font: inherit; letter-spacing: inherit; }
:where([dir=auto]) { text-align: -webkit-match-parent; text-align: match-parent; }
:where(.q-player) :where(ul, ol) { list-style: none; }
:where(.q-player) :where(img, svg) { display: block; max-width: 100%; }
:where(.q-player) :where(button, input, select, textarea) { color: inherit; }
:where(.q-player) :where(button) { background: none; border: 0; cursor: pointer; }
.q-player [hidden] { display: none !important; }
html:not(.js) :is(.q-scripted, .q-key) { display: none; }
.q-player :focus-visible { outline: 3px solid var(--q-accent-text); outline-offset: 3px; }
.q-player :is(h1, fieldset, ul, ol):focus { outline: none; }
.q-player fieldset { border: 0; min-width: 0; }

.q-top { padding: 8px 12px 0; }
.q-bar { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; gap: 8px; grid-template-rows: minmax(52px, auto); }
.q-back { width: 44px; height: 44px; border-radius: 50%; display: grid; place-items: center; }
.q-back svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
[dir=rtl] .q-back svg { transform: scaleX(-1); }
.q-brand { font-weight: 600; font-size: 16px; letter-spacing: -.01em; text-align: center; grid-column: 2; }
.q-progress { appearance: none; display: block; width: 100%; max-width: 640px; height: 4px; margin: 8px auto 0; border: 0; border-radius: 2px; overflow: hidden; background: var(--q-line); }
.q-progress::-webkit-progress-bar { background: var(--q-line); }
.q-progress::-webkit-progress-value { background: var(--q-accent-text); border-radius: 2px; transition: inline-size .18s ease-out; }
.q-progress::-moz-progress-bar { background: var(--q-accent-text); border-radius: 2px; }

.q-main { flex: 1; width: 100%; max-width: 608px; margin: 0 auto; padding: 36px 20px 40px; }
.q-wide { max-width: 800px; }
.q-player h1, .q-player .q-screen h2 { font-size: 28px; line-height: 1.18; font-weight: 620; letter-spacing: -.022em; text-wrap: balance; }
.q-help, .q-body, .q-text { color: var(--q-muted); margin-top: 10px; text-wrap: pretty; white-space: pre-line; }
.q-block + .q-block { margin-top: 44px; }
.q-note { min-height: 28px; padding: 0 20px 8px; font-size: 14px; color: var(--q-muted); text-align: center; }

.q-moved .q-screen, .q-moved .q-result { animation: q-in .14s ease-out; }
@keyframes q-in { from { transform: translateY(8px); } }

@container player (min-width: 640px) {
	.q-top { padding: 12px 24px 0; }
	.q-main { padding: 64px 24px 64px; }
	.q-player h1, .q-player .q-screen h2 { font-size: 34px; }
	.q-player .q-screen h2 { font-size: 28px; }
	.q-help, .q-body, .q-text { font-size: 18px; }
}
@media (prefers-reduced-motion: reduce) {
	.q-player *, .q-player ::before, .q-player ::-webkit-progress-value { transition: none !important; animation: none !important; }
}
`;
