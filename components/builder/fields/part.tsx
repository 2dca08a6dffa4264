import type { ReactNode } from "react";

interface PartProps {
	title: ReactNode;
	aside?: ReactNode;
	children: ReactNode;
}

/** A part of the inspector under its own heading. */
export const Part = ({ title, aside, children }: PartProps) => (
	<section className="space-y-4 border-b px-4 py-4 last:border-b-0">
		<div className="flex min-h-8 items-center justify-between gap-3">
			<h2 className="font-semibold">{title}</h2>
			{aside}
		</div>
		{children}
	</section>
);
