/** Choices with pictures. */
export const picturesCss = `
.q-pictures { grid-template-columns: 1fr 1fr; }
.q-pictures .q-label { padding: 12px 14px; font-size: 16px; flex: none; margin-top: auto; min-height: 52px; }
.q-picture { width: 100%; aspect-ratio: 1; object-fit: cover; background: var(--q-tint); }

@container player (min-width: 640px) {
	.q-pictures { grid-template-columns: repeat(3, 1fr); gap: 16px; }
	.q-pictures:has(> :nth-child(4):last-child) { grid-template-columns: repeat(4, 1fr); }
}
`;
