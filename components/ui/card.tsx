import { type ReactNode, useId } from "react";
import { cx } from "./cx";

interface CardProps {
	/** For links that lead to it. */
	id?: string;
	title?: ReactNode;
	description?: ReactNode;
	/** At the title's right. */
	action?: ReactNode;
	/** A strip at the bottom, for a form's buttons. */
	footer?: ReactNode;
	/** No inner padding: for tables and lists. */
	flush?: boolean;
	/** A landmark of its page, called as its title. */
	region?: boolean;
	className?: string;
	children?: ReactNode;
}

export function Card({ id, title, description, action, footer, flush, region, className, children }: CardProps) {
	const heading = useId();
	return (
		<section
			id={id}
			aria-labelledby={region ? heading : undefined}
			className={cx("scroll-mt-6 overflow-hidden rounded-lg border bg-surface", className)}
		>
			{title ? (
				<header
					className={cx("flex flex-wrap items-start justify-between gap-3 px-5 pt-4", flush ? "border-b pb-3" : "pb-1")}
				>
					<div className="min-w-0 flex-[1_1_12rem] space-y-0.5">
						<h2 id={heading} className="font-semibold text-lg">
							{title}
						</h2>
						{description ? <p className="text-muted">{description}</p> : null}
					</div>
					{action ? <div className="shrink-0">{action}</div> : null}
				</header>
			) : null}
			{children ? <div className={flush ? "" : cx("px-5 pb-5", title ? "pt-3" : "pt-5")}>{children}</div> : null}
			{footer ? (
				<footer className="flex flex-wrap items-center justify-end gap-3 border-t bg-page/60 px-5 py-3">
					{footer}
				</footer>
			) : null}
		</section>
	);
}
