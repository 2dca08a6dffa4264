import { cx } from "./cx";

/** Give it the size of what will stand there. */
export const Skeleton = ({ className }: { className?: string }) => (
	<div aria-hidden="true" className={cx("animate-pulse rounded-md bg-hover", className)} />
);
