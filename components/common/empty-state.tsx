import type { ReactNode } from "react";

interface EmptyStateProps {
	icon?: ReactNode;
	title: ReactNode;
	/** What the page will show, and the next step. */
	text?: ReactNode;
	action?: ReactNode;
	/** A drawing of the page to come. */
	children?: ReactNode;
}

export function EmptyState({ icon, title, text, action, children }: EmptyStateProps) {
	return (
		<div className="flex flex-col items-center gap-4 rounded-lg border border-dashed px-6 py-12 text-center">
			{icon ? (
				<span aria-hidden="true" className="rounded-lg bg-accent-soft p-2.5 text-accent-text [&>svg]:size-5">
					{icon}
				</span>
			) : null}
			<div className="max-w-md space-y-1">
				<h2 className="font-semibold text-lg">{title}</h2>
				{text ? <p className="text-muted">{text}</p> : null}
			</div>
			{action}
			{children}
		</div>
	);
}
