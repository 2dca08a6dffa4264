/** Drawn in the quiz's own colours; the style sheet has the strokes. */
export function Placeholder() {
	return (
		<svg className="q-placeholder" viewBox="0 0 120 120" aria-hidden="true">
			<ellipse cx="60" cy="99" rx="31" ry="3.5" />
			<path className="q-solid" d="M52 24h16v12H52z" />
			<path d="M44 49c0-7 5-13 16-13s16 6 16 13v41c0 5-3 8-8 8H52c-5 0-8-3-8-8z" />
			<path className="q-paper" d="M44 60h32v22H44z" />
			<path className="q-line" d="M52 68h16M55 74h10" />
		</svg>
	);
}
