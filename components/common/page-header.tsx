import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

interface PageHeaderProps {
	title: ReactNode;
	description?: ReactNode;
	/** One primary action, at the right. */
	action?: ReactNode;
	className?: string;
}

export function PageHeader({ title, description, action, className }: PageHeaderProps) {
	return (
		<header className={cx("flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-6", className)}>
			<div className="min-w-0 flex-[1_1_16rem] space-y-1">
				<h1 className="break-words font-semibold text-xl">{title}</h1>
				{description ? <p className="max-w-prose text-muted">{description}</p> : null}
			</div>
			{action ? <div className="flex flex-wrap items-center gap-2">{action}</div> : null}
		</header>
	);
}
