import type { ReactNode } from "react";
import { cx } from "./cx";

const tones = {
	neutral: "border-line bg-sunken text-muted",
	accent: "border-transparent bg-accent-soft text-accent-text",
	danger: "border-danger-line bg-danger-soft text-danger-text",
	warning: "border-warning-line bg-warning-soft text-warning-text",
	success: "border-success-line bg-success-soft text-success-text",
	info: "border-info-line bg-info-soft text-info-text",
} as const;
export type Tone = keyof typeof tones;

interface BadgeProps {
	tone?: Tone;
	/** A dot before the text, for states such as "live". */
	dot?: boolean;
	className?: string;
	children: ReactNode;
}

export function Badge({ tone = "neutral", dot, className, children }: BadgeProps) {
	return (
		<span
			className={cx(
				"inline-flex h-5 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border px-2 font-medium text-xs",
				tones[tone],
				className,
			)}
		>
			{dot ? <span aria-hidden="true" className="size-1.5 rounded-full bg-current" /> : null}
			{children}
		</span>
	);
}
