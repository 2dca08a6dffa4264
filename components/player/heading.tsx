import type { ReactNode } from "react";

/** The screen's first heading takes the focus when the screen comes. */
export function Heading({ first, id, children }: { first: boolean; id: string; children: ReactNode }) {
	return first ? (
		<h1 id={id} tabIndex={-1} dir="auto">
			{children}
		</h1>
	) : (
		<h2 id={id} dir="auto">
			{children}
		</h2>
	);
}
