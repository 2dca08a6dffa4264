import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx";

const kinds = {
	danger: { classes: "border-danger-line bg-danger-soft text-danger-text", icon: CircleAlert },
	warning: { classes: "border-warning-line bg-warning-soft text-warning-text", icon: TriangleAlert },
	success: { classes: "border-success-line bg-success-soft text-success-text", icon: CircleCheck },
	info: { classes: "border-info-line bg-info-soft text-info-text", icon: Info },
} as const;

interface CalloutProps {
	tone: keyof typeof kinds;
	title?: ReactNode;
	/** A way on: a button or link. */
	action?: ReactNode;
	className?: string;
	children?: ReactNode;
}

/** A message in its place. Errors are announced at once, the rest politely. */
export function Callout({ tone, title, action, className, children }: CalloutProps) {
	const { classes, icon: Icon } = kinds[tone];
	return (
		<div
			role={tone === "danger" ? "alert" : "status"}
			className={cx("flex flex-wrap items-start gap-2.5 rounded-md border px-3 py-2.5", classes, className)}
		>
			<Icon size={16} aria-hidden="true" className="mt-0.5 shrink-0" />
			<div className="min-w-0 flex-[1_1_12rem] space-y-0.5">
				{title ? <p className="font-medium">{title}</p> : null}
				{children ? <div>{children}</div> : null}
			</div>
			{action}
		</div>
	);
}
