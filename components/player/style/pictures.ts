/** Pictures of choices, of texts and of the brand. Those from elsewhere come without their size: each has a box of its own. */
export const picturesCss = `
.q-player picture { display: contents; }
.q-pictures { grid-template-columns: 1fr 1fr; }
.q-pictures .q-label { padding: 12px 14px; font-size: 16px; min-height: 52px; }
.q-pictures :is(.q-key, .q-tick) { position: absolute; top: 8px; inset-inline-end: 8px; background: var(--q-paper); }
.q-pictures .q-tick { width: 28px; height: 28px; padding: 3px; border-radius: 50%; }
.q-picture { width: 100%; height: auto; aspect-ratio: 1; object-fit: cover; background: var(--q-tint); }
.q-ranking .q-picture { width: 72px; flex: none; }
.q-image { width: 100%; height: auto; border-radius: var(--q-radius); margin-bottom: 24px; }
.q-image:not([width]) { aspect-ratio: 3 / 2; object-fit: contain; background: var(--q-tint); }
.q-brand img { height: 28px; width: auto; object-fit: contain; }
.q-brand img:not([width]) { width: 140px; }

@container player (min-width: 640px) {
	.q-pictures { grid-template-columns: repeat(3, 1fr); gap: 16px; }
	.q-pictures:has(> :nth-child(4):last-child) { grid-template-columns: repeat(4, 1fr); }
}
@media (forced-colors: active) { .q-pictures .q-tick { background: Highlight; } }
`;
