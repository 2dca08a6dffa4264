/** The way to the quiz in its other languages. */
export const languagesCss = `
.q-languages { justify-self: end; display: flex; flex-wrap: wrap; justify-content: end; }
.q-languages a { color: var(--q-muted); font-size: 15px; text-decoration: none; padding: 10px; border-radius: 8px; min-height: 44px; white-space: nowrap; }
@container player (max-width: 639px) {
	.q-languages:has(> :nth-child(2)) { grid-column: 1 / -1; justify-self: stretch; flex-wrap: nowrap; justify-content: safe center; overflow-x: auto; }
	.q-languages a:focus-visible { outline-offset: -3px; }
}
@media (hover: hover) {
	.q-languages a:hover { background: var(--q-tint); color: var(--q-text); }
}
`;
