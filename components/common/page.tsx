import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

const widths = { narrow: "max-w-3xl", normal: "max-w-6xl", full: "max-w-none" } as const;

/** The padding and width of a dashboard page's content. */
export const Page = ({ width = "normal", children }: { width?: keyof typeof widths; children: ReactNode }) => (
	<div className={cx("mx-auto w-full px-4 py-6 sm:px-8 sm:py-8", widths[width])}>{children}</div>
);
