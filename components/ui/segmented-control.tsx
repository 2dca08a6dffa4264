"use client";
import { ToggleGroup } from "radix-ui";
import type { ReactNode } from "react";
import { cx } from "./cx";

interface SegmentedControlProps<V extends string> {
	value: V;
	onChange: (value: V) => void;
	label: string;
	/** `name` is read aloud where the label is an icon. */
	options: readonly { value: V; label: ReactNode; name?: string; disabled?: boolean }[];
	className?: string;
}

export function SegmentedControl<V extends string>({
	value,
	onChange,
	label,
	options,
	className,
}: SegmentedControlProps<V>) {
	return (
		<ToggleGroup.Root
			type="single"
			value={value}
			// The kit sends "" when the chosen one is pressed again: one is always chosen.
			onValueChange={(next) => next !== "" && onChange(next as V)}
			aria-label={label}
			className={cx("inline-flex h-9 items-center gap-0.5 rounded-md border bg-sunken p-0.5", className)}
		>
			{options.map((option) => (
				<ToggleGroup.Item
					key={option.value}
					value={option.value}
					disabled={option.disabled ?? false}
					aria-label={option.name}
					className="inline-flex h-full flex-1 items-center justify-center gap-1.5 whitespace-nowrap rounded-sm px-3 text-muted text-sm transition-colors duration-150 hover:text-ink data-[state=on]:bg-raised data-[state=on]:font-medium data-[state=on]:text-ink data-[state=on]:shadow-sm disabled:text-faint"
				>
					{option.label}
				</ToggleGroup.Item>
			))}
		</ToggleGroup.Root>
	);
}
