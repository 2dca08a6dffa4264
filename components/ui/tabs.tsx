"use client";
import { Tabs as Kit } from "radix-ui";
import type { ReactNode } from "react";
import { cx } from "./cx";

interface TabsProps<V extends string> {
	value: V;
	onChange: (value: V) => void;
	label: string;
	tabs: readonly { value: V; label: ReactNode; content: ReactNode }[];
	className?: string;
}

/** Panels within one page. For tabs that are pages, see common/tab-row. */
export function Tabs<V extends string>({ value, onChange, label, tabs, className }: TabsProps<V>) {
	return (
		<Kit.Root value={value} onValueChange={(next) => onChange(next as V)} className={className}>
			<Kit.List aria-label={label} className="flex gap-1 overflow-x-auto border-b">
				{tabs.map((tab) => (
					<Kit.Trigger key={tab.value} value={tab.value} className={tabClass}>
						{tab.label}
					</Kit.Trigger>
				))}
			</Kit.List>
			{tabs.map((tab) => (
				<Kit.Content key={tab.value} value={tab.value} className="pt-4">
					{tab.content}
				</Kit.Content>
			))}
		</Kit.Root>
	);
}

export const tabClass = cx(
	"-mb-px whitespace-nowrap border-transparent border-b-2 px-2.5 py-2 text-base text-muted transition-colors duration-150",
	"hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink",
	"aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink",
);
