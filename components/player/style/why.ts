/** Why we ask. */
export const whyCss = `
.q-why { margin-top: 12px; font-size: 15px; color: var(--q-muted); }
.q-why summary { cursor: pointer; display: inline-flex; align-items: center; gap: 6px; min-height: 32px; list-style: none; text-decoration: underline; text-decoration-color: var(--q-edge); text-underline-offset: 4px; text-decoration-thickness: 1px; }
.q-why summary::-webkit-details-marker { display: none; }
.q-why summary:hover { color: var(--q-text); }
.q-why p { margin-top: 6px; padding-inline-start: 14px; border-inline-start: 2px solid var(--q-line); }
`;
