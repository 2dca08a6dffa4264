"use client";
import { Check, Minus } from "lucide-react";
import { Checkbox as Kit } from "radix-ui";
import { type ReactNode, useId } from "react";
import { ControlLabel } from "./control-label";
import { cx } from "./cx";

interface CheckboxProps {
	checked: boolean | "indeterminate";
	onChange: (checked: boolean) => void;
	/** Its text at the right; without one give `aria-label`. */
	label?: ReactNode;
	help?: ReactNode;
	disabled?: boolean;
	className?: string;
	"aria-label"?: string;
}

export function Checkbox({ checked, onChange, label, help, disabled, className, ...rest }: CheckboxProps) {
	const id = useId();
	return (
		<div className={cx("flex items-start gap-2.5", className)}>
			<Kit.Root
				id={id}
				checked={checked}
				onCheckedChange={(next) => onChange(next === true)}
				disabled={disabled ?? false}
				className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-[4px] border border-line-strong bg-surface data-[state=checked]:border-accent data-[state=indeterminate]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:bg-accent disabled:opacity-50"
				{...(help ? { "aria-describedby": `${id}-help` } : {})}
				{...rest}
			>
				<Kit.Indicator className="text-accent-ink">
					{checked === "indeterminate" ? <Minus size={12} strokeWidth={3} /> : <Check size={12} strokeWidth={3} />}
				</Kit.Indicator>
			</Kit.Root>
			{label ? <ControlLabel id={id} label={label} help={help} /> : null}
		</div>
	);
}
