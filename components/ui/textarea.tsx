import type { ComponentProps } from "react";
import { cx } from "./cx";

export function Textarea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
	return (
		<textarea rows={rows} className={cx("control field-sizing-content h-auto resize-y py-2", className)} {...rest} />
	);
}
