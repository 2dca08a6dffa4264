import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cx } from "./cx";

const looks = {
	primary: "bg-accent text-accent-ink hover:bg-accent-hover disabled:bg-accent/50",
	secondary: "border border-line bg-surface text-ink hover:bg-hover disabled:text-faint",
	ghost: "text-muted hover:bg-hover hover:text-ink disabled:text-faint",
	danger: "bg-danger text-danger-ink hover:bg-danger/90 disabled:bg-danger/50",
	quietDanger: "text-danger-text hover:bg-danger-soft disabled:text-faint",
	link: "text-accent-text underline-offset-4 hover:underline disabled:text-faint",
} as const;
const sizes = {
	md: "h-9 px-3.5 text-base",
	sm: "h-8 px-2.5 text-sm",
	lg: "h-11 px-5 text-lg",
	icon: "size-9",
	iconSm: "size-8",
	inline: "",
} as const;

export interface ButtonLook {
	look?: keyof typeof looks;
	size?: keyof typeof sizes;
}

/** Also for links that look like buttons: `<Link className={buttonClass({ look: "primary" })}>`. */
export const buttonClass = ({ look = "secondary", size = "md" }: ButtonLook = {}): string =>
	cx(
		"inline-flex shrink-0 items-center justify-center gap-2 whitespace-nowrap rounded-md font-medium",
		"transition-colors duration-150 disabled:cursor-not-allowed aria-disabled:cursor-not-allowed",
		looks[look],
		sizes[look === "link" ? "inline" : size],
	);

interface ButtonProps extends ComponentProps<"button">, ButtonLook {
	/** Renders the only child (a link, say) with the button's look. */
	asChild?: boolean;
	/** At work: can't be pressed again and says so. */
	busy?: boolean;
}

export function Button({
	look,
	size,
	asChild,
	busy,
	className,
	disabled,
	type = "button",
	children,
	...rest
}: ButtonProps) {
	const classes = cx(buttonClass({ ...(look && { look }), ...(size && { size }) }), className);
	if (asChild) {
		return (
			<Slot.Root className={classes} {...rest}>
				{children}
			</Slot.Root>
		);
	}
	return (
		<button type={type} className={classes} disabled={disabled || busy} aria-busy={busy || undefined} {...rest}>
			{busy ? <BusyMark /> : null}
			{children}
		</button>
	);
}

const BusyMark = () => (
	<span
		aria-hidden="true"
		className="size-3.5 animate-spin rounded-full border-2 border-current border-r-transparent"
	/>
);
