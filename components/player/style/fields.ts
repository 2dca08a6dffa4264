/** Lists, points, sliders, rankings. */
export const fieldsCss = `
textarea.q-input { padding: 14px 18px; line-height: 1.4; resize: vertical; }
select.q-input { appearance: none; padding-inline-end: 44px; cursor: pointer; background-image: linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(-45deg, transparent 50%, currentColor 50%); background-size: 7px 7px; background-position: right 26px center, right 20px center; background-repeat: no-repeat; }
[dir=rtl] select.q-input { background-position: left 20px center, left 26px center; }
input[type=date].q-input { min-width: 0; }

.q-search { position: relative; flex-wrap: wrap; gap: 0; }
.q-list { position: absolute; z-index: 2; inset-inline: 0; top: calc(100% + 4px); max-height: 300px; overflow-y: auto; padding: 6px; background: var(--q-card); border: 1px solid var(--q-edge); border-radius: var(--q-radius); box-shadow: 0 8px 24px rgb(0 0 0 / .16); }
.q-list[hidden] { display: none; }
.q-list > * { display: flex; align-items: center; min-height: 44px; padding: 6px 12px; border-radius: max(var(--q-radius) - 4px, 4px); cursor: pointer; }
.q-list > [aria-selected=true] { background: var(--q-tint); box-shadow: inset 0 0 0 1px var(--q-accent-text); }
.q-search .q-help:empty, .q-found select { display: none; }

.q-points { display: grid; grid-template-columns: repeat(auto-fit, minmax(44px, 1fr)); gap: 8px; margin-top: 28px; }
.q-points li { display: grid; }
.q-point { min-height: 52px; padding: 0; background: var(--q-card); border: 1px solid var(--q-edge); border-radius: var(--q-radius); font-variant-numeric: tabular-nums; }
.q-points.q-points > .q-point { position: relative; display: grid; place-items: center; cursor: pointer; }
.q-point input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: inherit; }
.q-point:has(:focus-visible) { outline: 3px solid var(--q-accent-text); outline-offset: 3px; }
.q-point:is([aria-pressed=true], :has(:checked)) { border-color: var(--q-accent-text); background: var(--q-tint); box-shadow: inset 0 0 0 1px var(--q-accent-text); font-weight: 600; }
.q-stars { display: flex; flex-wrap: wrap; gap: 2px; }
.q-stars .q-point { min-width: 52px; border-color: transparent; background: none; box-shadow: none; font-size: 36px; line-height: 52px; color: var(--q-edge); }
.q-stars :is([aria-pressed=true], .q-point:has(:checked), .q-point:has(~ .q-point > :checked), li:has(~ li > [aria-pressed=true]) > .q-point) { color: var(--q-accent-text); }
.q-ends { display: flex; justify-content: space-between; gap: 24px; margin-top: 10px; font-size: 15px; color: var(--q-muted); }
.q-ends :last-child { text-align: end; }

.q-slider { margin-top: 28px; }
.q-slider output { display: block; min-height: 34px; font-size: 22px; font-weight: 600; font-variant-numeric: tabular-nums; }
.q-unset output { font-size: 17px; font-weight: 400; color: var(--q-muted); }
.q-slider input { width: 100%; height: 44px; cursor: pointer; accent-color: var(--q-accent-text); touch-action: pan-y; }
.q-unset input { opacity: .6; }

.q-place { display: flex; align-items: center; justify-content: space-between; gap: 16px; }
.q-place .q-input { width: auto; min-width: 88px; }
.q-ranking > li { display: flex; gap: 8px; align-items: stretch; }
.q-ranking .q-choice { flex-direction: row; align-items: center; flex: 1; min-width: 0; width: auto; }
.q-ranking .q-choice:disabled { opacity: .5; cursor: default; }
.q-ranking .q-tick { display: none; }
.q-rank { flex: none; width: 30px; height: 30px; margin-inline-start: 14px; border-radius: 50%; background: var(--q-accent); color: var(--q-on-accent); font-size: 15px; font-weight: 600; line-height: 30px; text-align: center; }
.q-step { flex: none; width: 46px; min-height: 46px; border: 1px solid var(--q-edge); border-radius: var(--q-radius); background: var(--q-card); font-size: 20px; }
.q-step:disabled { opacity: .35; cursor: default; }
@media (hover: hover) {
	.q-point:hover, .q-step:hover:enabled { border-color: var(--q-accent-text); }
	.q-stars .q-point:hover { border-color: transparent; color: var(--q-accent-text); }
}
@media (forced-colors: active) {
	.q-point:is([aria-pressed=true], :has(:checked)) { forced-color-adjust: none; background: Highlight; color: HighlightText; }
	.q-stars :is([aria-pressed=true], .q-point:has(:checked), .q-point:has(~ .q-point > :checked), li:has(~ li > [aria-pressed=true]) > .q-point) { forced-color-adjust: none; background: none; color: Highlight; }
}
`;
