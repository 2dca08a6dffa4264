import type { ReactNode } from "react";

interface AuthCardProps {
	title: string;
	lead?: ReactNode;
	/** Links below the card. */
	footer?: ReactNode;
	children?: ReactNode;
}

export function AuthCard({ title, lead, footer, children }: AuthCardProps) {
	return (
		<div className="w-full max-w-sm space-y-5">
			<div className="space-y-6 rounded-lg border bg-surface p-6 sm:p-8">
				<div className="space-y-1">
					<h1 className="font-semibold text-xl">{title}</h1>
					{lead ? <div className="text-muted">{lead}</div> : null}
				</div>
				{children}
			</div>
			{footer ? <div className="text-center text-muted">{footer}</div> : null}
		</div>
	);
}
