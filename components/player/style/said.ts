/** What is said in a quiz's place. */
export const saidCss = `
.q-said { display: grid; justify-items: center; padding: 15vh 0; text-align: center; }
.q-said .q-body { max-width: 30em; }
.q-player:has(.q-ending:not([hidden]) .q-said) .q-progress { display: none; }
`;
