"use client";
import { Switch as Kit } from "radix-ui";
import { type ReactNode, useId } from "react";
import { ControlLabel } from "./control-label";
import { cx } from "./cx";

interface SwitchProps {
	checked: boolean;
	onChange: (checked: boolean) => void;
	label?: ReactNode;
	help?: ReactNode;
	disabled?: boolean;
	className?: string;
	"aria-label"?: string;
}

/** For what takes effect at once. In a form that is saved, use Checkbox. */
export function Switch({ checked, onChange, label, help, disabled, className, ...rest }: SwitchProps) {
	const id = useId();
	return (
		<div className={cx("flex items-start justify-between gap-3", className)}>
			{label ? <ControlLabel id={id} label={label} help={help} /> : null}
			<Kit.Root
				id={id}
				checked={checked}
				onCheckedChange={onChange}
				disabled={disabled ?? false}
				className="mt-px h-5 w-9 shrink-0 rounded-full bg-line-strong p-0.5 transition-colors duration-150 data-[state=checked]:bg-accent disabled:opacity-50"
				{...(help ? { "aria-describedby": `${id}-help` } : {})}
				{...rest}
			>
				<Kit.Thumb className="block size-4 rounded-full bg-white transition-transform duration-150 data-[state=checked]:translate-x-4" />
			</Kit.Root>
		</div>
	);
}
