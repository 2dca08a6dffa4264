/** The line on what becomes of the answers, and the page that it leads to. */
export const aboutCss = `
.q-player .q-trust { margin-top: 24px; font-size: 15px; }
.q-answers a, .q-trust a { color: inherit; text-underline-offset: 4px; }
.q-answers .q-brand { margin-bottom: 24px; text-align: start; color: var(--q-muted); }
.q-answers section + p { margin-top: 32px; }
.q-answers h2 { font-size: 19px; line-height: 1.3; font-weight: 600; }
.q-answers section { margin-top: 32px; }
.q-answers li { margin-top: 6px; }
`;
