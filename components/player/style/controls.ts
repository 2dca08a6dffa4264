/** What is tapped and typed in. */
export const controlsCss = `
.q-choices { display: grid; gap: 12px; margin-top: 28px; }
.q-choices > * { display: grid; }
.q-choices > .q-choice { display: flex; }
.q-choice {
	position: relative; display: flex; flex-direction: column; width: 100%; min-height: 60px; cursor: pointer; text-align: start; overflow: hidden;
	background: var(--q-card); border: 1px solid var(--q-edge); border-radius: var(--q-radius); font-size: 17px;
	transition: border-color .12s ease-out, background-color .12s ease-out;
}
.q-choice { border-color: color-mix(in srgb, var(--q-edge) 55%, var(--q-paper)); }
.q-label { display: flex; align-items: center; gap: 12px; flex: 1; padding: 14px 18px; line-height: 1.35; }
.q-label > span:not(.q-key) { flex: 1; }
.q-tick { width: 22px; height: 22px; flex: none; fill: none; stroke: var(--q-accent-text); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; opacity: 0; }
.q-key { display: none; flex: none; order: 3; min-width: 24px; padding: 0 6px; border: 1px solid var(--q-line); border-radius: 6px; font-size: 13px; line-height: 22px; text-align: center; color: var(--q-muted); font-family: inherit; }
.q-choice:is([aria-pressed=true], :has(:checked)) { border-color: var(--q-accent-text); background: var(--q-tint); box-shadow: inset 0 0 0 1px var(--q-accent-text); }
.q-choice:is([aria-pressed=true], :has(:checked)) .q-tick { opacity: 1; }
.q-choice:active { background: var(--q-tint); }
@media (hover: hover) {
	.q-choice:hover { border-color: var(--q-accent-text); }
	.q-key { display: block; }
	.q-choice:is([aria-pressed=true], :has(:checked)) .q-key { display: none; }
	.q-key + .q-tick { display: none; }
	.q-choice:not([aria-pressed=true], :has(:checked)) .q-tick { display: none; }
	.q-quiet:hover { color: var(--q-text); text-decoration: underline; text-underline-offset: 4px; }
	.q-primary:hover { filter: brightness(1.08); }
	.q-back:hover { background: var(--q-tint); color: var(--q-text); }
}
.q-choice input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: inherit; }
.q-choice:has(:focus-visible) { outline: 3px solid var(--q-accent-text); outline-offset: 3px; }
.q-choice:has(:disabled) { cursor: default; opacity: .5; }

.q-pair { grid-template-columns: 1fr 1fr; }
.q-pair .q-choice { min-height: 72px; }

.q-field { display: flex; align-items: center; gap: 12px; margin-top: 28px; }
.q-input { width: 100%; min-height: 60px; padding: 0 18px; background: var(--q-card); border: 1px solid var(--q-edge); border-radius: var(--q-radius); font-size: 18px; }
.q-input:focus-visible { outline-offset: 0; }
.q-input[aria-invalid=true] { border-color: var(--q-danger); box-shadow: inset 0 0 0 1px var(--q-danger); }
.q-number .q-input { max-width: 220px; font-variant-numeric: tabular-nums; }
.q-unit { color: var(--q-muted); font-size: 18px; }
.q-error { min-height: 24px; margin-top: 8px; font-size: 15px; line-height: 24px; color: var(--q-danger); }

.q-ways { display: flex; flex-direction: column; gap: 8px; margin-top: 8px; }
.q-primary {
	display: flex; align-items: center; justify-content: center; min-height: 56px; padding: 0 28px; cursor: pointer;
	background: var(--q-accent); color: var(--q-on-accent); border-radius: var(--q-radius); font-weight: 600; text-decoration: none;
}
.q-primary:disabled { opacity: .6; cursor: default; }
.q-quiet { min-height: 48px; padding: 0 16px; color: var(--q-muted); font-size: 16px; border-radius: var(--q-radius); }

@container player (min-width: 640px) {
	.q-ways { flex-direction: row; align-items: center; gap: 12px; }
	.q-ways .q-primary { min-width: 180px; }
	.q-ways .q-quiet:first-child { margin-inline-start: -16px; }
}
@media (forced-colors: active) {
	.q-choice:is([aria-pressed=true], :has(:checked)) { forced-color-adjust: none; background: Highlight; color: HighlightText; }
	.q-tick.q-tick { stroke: HighlightText; }
	.q-primary { border: 1px solid; }
	.q-progress { border: 1px solid; height: 8px; }
	.q-progress::-webkit-progress-value { forced-color-adjust: none; background: Highlight; }
}
`;

/** To prefer not to say, beside the fields of a question. */
export const declineCss = `
.q-decline { display: inline-flex; align-items: center; gap: 10px; min-height: 44px; color: var(--q-muted); font-size: 16px; cursor: pointer; }
.q-decline input { width: 22px; height: 22px; accent-color: var(--q-accent); }
`;
