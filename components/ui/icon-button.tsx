"use client";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { Button, type ButtonLook } from "./button";
import { keepFocusNear } from "./keep-focus-near";
import { Tooltip } from "./tooltip";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label">, ButtonLook {
	/** Its name, shown as a tooltip and read aloud. */
	label: string;
}

export function IconButton({ label, look = "ghost", size = "iconSm", ...rest }: IconButtonProps) {
	return (
		<Tooltip text={label}>
			<Slot.Root ref={keepFocusNear}>
				<Button look={look} size={size} aria-label={label} {...rest} />
			</Slot.Root>
		</Tooltip>
	);
}
