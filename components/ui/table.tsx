import type { ComponentProps } from "react";
import { cx } from "./cx";

/** Scrolls sideways in itself on small screens; 13 px with tabular figures. */
export function Table({ className, children, ...rest }: ComponentProps<"table">) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
		<section className="relative w-full overflow-x-auto" aria-label={rest["aria-label"]} tabIndex={0}>
			<table className={cx("w-full border-collapse text-sm tabular-nums", className)} {...rest}>
				{children}
			</table>
		</section>
	);
}

export const TableHead = ({ className, ...rest }: ComponentProps<"thead">) => (
	<thead className={cx("sticky top-0 z-10 bg-surface text-left", className)} {...rest} />
);
export const TableBody = ({ className, ...rest }: ComponentProps<"tbody">) => (
	<tbody className={cx("divide-y divide-line", className)} {...rest} />
);
export const Row = ({ className, ...rest }: ComponentProps<"tr">) => (
	<tr
		className={cx("transition-colors duration-100 has-[a:hover]:bg-hover/60 has-[a:focus-visible]:bg-hover", className)}
		{...rest}
	/>
);

interface CellProps extends ComponentProps<"td"> {
	/** Numbers stand at the right. */
	numeric?: boolean;
}
export const Cell = ({ numeric, className, ...rest }: CellProps) => (
	<td className={cx("px-3 py-2.5 align-middle first:pl-5 last:pr-5", numeric && "text-right", className)} {...rest} />
);

interface HeadCellProps extends ComponentProps<"th"> {
	numeric?: boolean;
}
export const HeadCell = ({ numeric, className, scope = "col", ...rest }: HeadCellProps) => (
	<th
		scope={scope}
		className={cx(
			"whitespace-nowrap border-b px-3 py-2 font-medium text-muted text-xs first:pl-5 last:pr-5",
			numeric && "text-right",
			className,
		)}
		{...rest}
	/>
);
