"use client";
import { Popover as Kit } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { cx } from "./cx";

interface PopoverProps {
	trigger: ReactElement;
	/** Leave out to let it open and close by itself. */
	open?: boolean;
	onOpenChange?: (open: boolean) => void;
	align?: "start" | "center" | "end";
	side?: "top" | "bottom" | "left" | "right";
	/** Name for assistive technology. */
	label?: string;
	className?: string;
	children: ReactNode;
}

export function Popover({
	trigger,
	open,
	onOpenChange,
	align = "start",
	side = "bottom",
	label,
	className,
	children,
}: PopoverProps) {
	return (
		<Kit.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
			<Kit.Trigger asChild>{trigger}</Kit.Trigger>
			<Kit.Portal>
				<Kit.Content
					align={align}
					side={side}
					sideOffset={4}
					collisionPadding={8}
					aria-label={label}
					className={cx("floating max-w-[calc(100vw-1rem)] p-3 outline-none", className)}
				>
					{children}
				</Kit.Content>
			</Kit.Portal>
		</Kit.Root>
	);
}
