import { cx } from "@/components/ui/cx";

const hues = { main: "bg-step-4", quiet: "bg-step-2", warn: "bg-warning-line" } as const;

interface ShareBarProps {
	/** 0..1; null draws an empty track. */
	value: number | null;
	hue?: keyof typeof hues;
	className?: string;
}

/** A bar beside a number that says the same, so it is hidden from assistive technology. */
export const ShareBar = ({ value, hue = "main", className }: ShareBarProps) => (
	<span aria-hidden="true" className={cx("block h-2 w-full overflow-hidden rounded-full bg-sunken", className)}>
		<span
			className={cx("block h-full rounded-full", hues[hue])}
			style={{ width: `${Math.round(Math.min(1, Math.max(0, value ?? 0)) * 1000) / 10}%` }}
		/>
	</span>
);
