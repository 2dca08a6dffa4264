import type { ComponentProps } from "react";
import { cx } from "./cx";

/** Give it `htmlFor`; use Field where there is help or an error as well. */
export function Label({ className, htmlFor, children, ...rest }: ComponentProps<"label"> & { htmlFor: string }) {
	return (
		<label htmlFor={htmlFor} className={cx("block font-medium text-ink text-sm", className)} {...rest}>
			{children}
		</label>
	);
}
