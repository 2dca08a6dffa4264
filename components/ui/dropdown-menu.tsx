"use client";
import { Check } from "lucide-react";
import { DropdownMenu as Kit } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { cx } from "./cx";

interface MenuProps {
	/** One button. */
	trigger: ReactElement;
	align?: "start" | "center" | "end";
	side?: "top" | "bottom" | "right";
	className?: string;
	children: ReactNode;
}

export function DropdownMenu({ trigger, align = "end", side = "bottom", className, children }: MenuProps) {
	return (
		// Not modal: the page behind keeps its scroll bar, and isn't hidden from assistive technology while focus could reach it.
		<Kit.Root modal={false}>
			<Kit.Trigger asChild>{trigger}</Kit.Trigger>
			<Kit.Portal>
				<Kit.Content
					align={align}
					side={side}
					sideOffset={4}
					collisionPadding={8}
					className={cx("floating min-w-44 max-w-[90vw] p-1", className)}
				>
					{children}
				</Kit.Content>
			</Kit.Portal>
		</Kit.Root>
	);
}

interface MenuItemProps {
	icon?: ReactNode;
	onSelect?: () => void;
	danger?: boolean;
	disabled?: boolean;
	/** Wrap a link instead of a plain row. */
	asChild?: boolean;
	children: ReactNode;
}

export function MenuItem({ icon, onSelect, danger, disabled, asChild, children }: MenuItemProps) {
	const classes = cx("menu-item", danger && "text-danger-text");
	if (asChild) {
		return (
			<Kit.Item asChild className={classes}>
				{children}
			</Kit.Item>
		);
	}
	return (
		<Kit.Item className={classes} disabled={disabled ?? false} {...(onSelect ? { onSelect } : {})}>
			{icon ? <span className="text-muted [&>svg]:size-4">{icon}</span> : null}
			{children}
		</Kit.Item>
	);
}

interface MenuChoiceProps<V extends string> {
	label: string;
	value: V;
	onChange: (value: V) => void;
	options: readonly { value: V; label: ReactNode }[];
}

/** A group of which one is chosen. */
export function MenuChoice<V extends string>({ label, value, onChange, options }: MenuChoiceProps<V>) {
	return (
		<>
			<MenuLabel>{label}</MenuLabel>
			<Kit.RadioGroup value={value} onValueChange={(next) => onChange(next as V)} aria-label={label}>
				{options.map((option) => (
					<Kit.RadioItem key={option.value} value={option.value} className="menu-item justify-between">
						{option.label}
						<Kit.ItemIndicator>
							<Check size={16} aria-hidden="true" className="text-accent-text" />
						</Kit.ItemIndicator>
					</Kit.RadioItem>
				))}
			</Kit.RadioGroup>
		</>
	);
}

export const MenuLabel = ({ children }: { children: ReactNode }) => (
	<Kit.Label className="truncate px-2 pt-2 pb-1 text-faint text-xs">{children}</Kit.Label>
);
export const MenuSeparator = () => <Kit.Separator className="-mx-1 my-1 h-px bg-line" />;
