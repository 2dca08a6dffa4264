"use client";
import { Check, ChevronDown } from "lucide-react";
import { Select as Kit } from "radix-ui";
import type { ReactNode } from "react";
import { cx } from "./cx";

export interface SelectOption<V extends string = string> {
	/** Never "": the kit keeps it for "nothing chosen". */
	value: V;
	label: ReactNode;
	disabled?: boolean;
}
interface SelectProps<V extends string> {
	value: V | null;
	onChange: (value: V) => void;
	options: readonly SelectOption<V>[];
	placeholder?: string;
	disabled?: boolean;
	className?: string;
	size?: "md" | "sm";
	id?: string;
	"aria-label"?: string;
	"aria-describedby"?: string | undefined;
	"aria-invalid"?: boolean | undefined;
}

export function Select<V extends string>(props: SelectProps<V>) {
	const { value, onChange, options, placeholder, disabled, className, size, ...trigger } = props;
	return (
		<Kit.Root
			value={value ?? ""}
			// The kit's hidden field says "" while its options are still coming: nobody chose that.
			onValueChange={(next) => next !== "" && onChange(next as V)}
			disabled={disabled ?? false}
		>
			<Kit.Trigger
				className={cx(
					"control flex items-center justify-between gap-2 text-left data-[placeholder]:text-faint",
					size === "sm" && "h-8 px-2.5 text-sm",
					className,
				)}
				{...trigger}
			>
				<span className="truncate">
					<Kit.Value placeholder={placeholder ?? ""} />
				</span>
				<Kit.Icon>
					<ChevronDown size={16} aria-hidden="true" className="text-muted" />
				</Kit.Icon>
			</Kit.Trigger>
			<Kit.Portal>
				<Kit.Content
					position="popper"
					sideOffset={4}
					className="floating max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) max-w-[min(28rem,90vw)] overflow-hidden"
				>
					<Kit.Viewport className="p-1">
						{options.map((option) => (
							<Kit.Item
								key={option.value}
								value={option.value}
								disabled={option.disabled ?? false}
								className="menu-item justify-between"
							>
								<Kit.ItemText>{option.label}</Kit.ItemText>
								<Kit.ItemIndicator>
									<Check size={16} aria-hidden="true" className="text-accent-text" />
								</Kit.ItemIndicator>
							</Kit.Item>
						))}
					</Kit.Viewport>
				</Kit.Content>
			</Kit.Portal>
		</Kit.Root>
	);
}
