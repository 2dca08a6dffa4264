/** The result page. */
export const resultCss = `
.q-status { display: grid; justify-items: center; gap: 24px; padding: 15vh 0; text-align: center; }
.q-status h1 { font-size: 22px; max-width: 24em; font-weight: 500; }
.q-spinner { width: 36px; height: 36px; border: 3px solid var(--q-line); border-top-color: var(--q-accent-text); border-radius: 50%; animation: q-turn .9s linear infinite; }
@keyframes q-turn { to { transform: rotate(1turn); } }

.q-local { margin-top: 20px; padding: 14px 18px; border-radius: var(--q-radius); border: 1px solid var(--q-line); background: var(--q-tint); font-size: 15.5px; }
.q-empty { margin-top: 32px; padding: 28px; background: var(--q-tint); border-radius: var(--q-radius); font-size: 18px; }
.q-slot { margin-top: 40px; }
.q-slot > h2 { font-size: 20px; line-height: 1.3; font-weight: 620; letter-spacing: -.012em; margin-bottom: 14px; }
.q-products { display: grid; gap: 16px; }
.q-products > li { display: grid; }
.q-product { display: grid; grid-template-columns: min(112px, 40%) 1fr; gap: 0 18px; padding: 16px; background: var(--q-card); border: 1px solid var(--q-line); border-radius: calc(var(--q-radius) + 4px); align-items: start; }
.q-product:not(:has(.q-shot)) { grid-template-columns: 1fr; }
.q-shot { aspect-ratio: 1; border-radius: max(var(--q-radius) - 2px, 0px); overflow: hidden; background: var(--q-tint); display: grid; place-items: center; }
.q-shot img { width: 100%; height: auto; aspect-ratio: 1; object-fit: cover; }
.q-placeholder { width: 74%; fill: var(--q-line); stroke: none; }
.q-placeholder path { fill: var(--q-accent-text); opacity: .28; }
.q-placeholder .q-solid { opacity: .5; }
.q-placeholder .q-paper { fill: var(--q-paper); opacity: .9; }
.q-placeholder .q-line { fill: none; stroke: var(--q-accent-text); stroke-width: 2; stroke-linecap: round; opacity: .6; }
.q-about { display: flex; flex-direction: column; min-width: 0; height: 100%; }
.q-name { font-size: 18px; line-height: 1.3; font-weight: 600; letter-spacing: -.01em; }
.q-facts { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; margin-top: 6px; font-variant-numeric: tabular-nums; }
.q-price { font-size: 17px; }
.q-variant { margin-top: 2px; }
.q-sold-out { font-size: 14px; font-weight: 600; border: 1px solid currentColor; padding: 1px 9px; border-radius: 99px; }
.q-match { font-size: 14px; font-weight: 600; color: var(--q-accent-text); background: var(--q-tint); padding: 2px 10px; border-radius: 99px; }
.q-reasons { margin-top: 12px; display: grid; gap: 6px; font-size: 15.5px; color: var(--q-text); }
.q-reasons li { padding-inline-start: 24px; position: relative; }
.q-reasons li::before { content: ""; position: absolute; inset-inline-start: 3px; top: .34em; width: 11px; height: 6px; border: solid var(--q-accent-text); border-width: 0 0 2px 2px; transform: rotate(-45deg); }
.q-unmet { margin-top: 10px; font-size: 15px; color: var(--q-muted); }
.q-tell { display: flex; align-items: center; justify-content: center; align-self: start; min-height: 48px; margin-top: 16px; padding: 4px 20px; border: 1px solid var(--q-edge); border-radius: var(--q-radius); font-size: 16px; font-weight: 600; text-align: center; color: inherit; text-decoration: none; }
.q-open { min-height: 48px; margin-top: 16px; padding: 0 22px; align-self: start; font-size: 16px; }

.q-again { margin-top: 40px; text-align: center; }

@container player (max-width: 479px) {
	.q-product:has(.q-open) .q-about { display: contents; }
	.q-product:has(.q-open) .q-name { align-self: end; }
	.q-product { grid-template-rows: auto auto; grid-auto-rows: auto; }
	.q-product .q-shot { grid-row: 1 / span 2; }
	.q-product .q-facts { align-self: start; }
	.q-product :is(.q-reasons, .q-unmet, .q-tell, .q-open) { grid-column: 1 / -1; align-self: stretch; }
}
@container player (min-width: 640px) {
	.q-product { grid-template-columns: 200px 1fr; gap: 0 28px; padding: 20px; }
	.q-several { grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); }
	.q-several .q-product { grid-template-columns: 1fr; grid-template-rows: auto 1fr; gap: 18px 0; }
	.q-several :is(.q-reasons, .q-unmet, .q-tell) { margin-bottom: 16px; }
	.q-several .q-open { margin-top: auto; }
	.q-name { font-size: 20px; }
}
@media print {
	.q-top, .q-signup, .q-again, .q-tell { display: none; }
	.q-product { break-inside: avoid; }
	.q-player .q-open { display: block; min-height: 0; padding: 0; background: none; color: inherit; font-weight: 400; }
	.q-open::after { content: " " attr(href); }
}
`;
