/** Below a result, and a contact form. */
export const signUpCss = `
.q-signup { margin-top: 56px; padding: 28px 22px; background: var(--q-tint); border-radius: calc(var(--q-radius) + 4px); }
.q-signup h2 { font-size: 22px; line-height: 1.25; font-weight: 620; letter-spacing: -.015em; }
.q-thanks { font-size: 18px; }
.q-named { display: grid; gap: 6px; margin-top: 20px; font-size: 15px; font-weight: 500; }
.q-box { display: flex; align-items: flex-start; gap: 12px; padding: 10px 0; font-size: 15.5px; line-height: 1.45; cursor: pointer; }
.q-box input { flex: none; width: 24px; height: 24px; accent-color: var(--q-accent); }
.q-signup .q-error:not(:empty) { margin-bottom: 12px; }
.q-box strong { font-weight: 600; display: block; }

@container player (min-width: 640px) {
	.q-signup { padding: 36px; }
	.q-named { max-width: 420px; }
}
`;
