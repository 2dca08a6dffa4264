/** A box that agrees to something. */
export const consentCss = `
.q-consent { margin-top: 28px; font-size: 16px; }
.q-consent .q-label { align-items: flex-start; }
.q-consent .q-label::before {
	content: ""; flex: none; width: 24px; height: 24px; border: 2px solid var(--q-edge); border-radius: 6px; background: var(--q-paper);
}
.q-consent:has(:checked) .q-label::before { background: var(--q-accent); border-color: var(--q-accent); }
.q-consent .q-tick, .q-consent:not([aria-pressed=true], :has(:checked)) .q-tick { display: block; position: absolute; inset-inline-start: 20px; top: 16px; width: 20px; height: 20px; stroke: var(--q-on-accent); stroke-width: 3; }
`;
