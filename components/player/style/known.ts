/** What the person told before, and isn't asked again. */
export const knownCss = `
.q-known { margin-top: 36px; padding-top: 18px; border-top: 1px solid var(--q-line); font-size: 15px; color: var(--q-muted); }
.q-known ul { margin-top: 10px; }
.q-known li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 16px; }
.q-known b { font-weight: 600; color: var(--q-text); }
.q-known .q-quiet { font-size: 15px; padding: 0; min-height: 44px; text-decoration: underline; text-underline-offset: 4px; }
.q-known a { display: inline-block; padding: 8px 0; color: inherit; text-underline-offset: 4px; }
`;
