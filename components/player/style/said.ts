/** A page that only says something, in a quiz's place. */
export const saidCss = `
.q-said { display: grid; align-content: center; justify-items: center; text-align: center; padding-bottom: 20vh; }
.q-said .q-brand { grid-column: 1; margin-bottom: 32px; color: var(--q-muted); }
.q-said .q-body { max-width: 30em; }
`;
