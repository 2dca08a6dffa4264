"use client";
import { Tooltip as Kit } from "radix-ui";
import type { ReactElement, ReactNode } from "react";

interface TooltipProps {
	text: ReactNode;
	side?: "top" | "bottom" | "left" | "right";
	/** One focusable element. */
	children: ReactElement;
}

/** Adds to what is visible, never the only place of a fact: touch screens don't show it. */
export function Tooltip({ text, side = "top", children }: TooltipProps) {
	return (
		<Kit.Root>
			<Kit.Trigger asChild>{children}</Kit.Trigger>
			<Kit.Portal>
				<Kit.Content
					side={side}
					sideOffset={6}
					collisionPadding={8}
					className="z-50 max-w-72 animate-fade rounded-sm bg-ink px-2 py-1 text-page text-sm"
				>
					{text}
				</Kit.Content>
			</Kit.Portal>
		</Kit.Root>
	);
}

/** Once, around the app. */
export const TooltipProvider = ({ children }: { children: ReactNode }) => (
	<Kit.Provider delayDuration={400} skipDelayDuration={200}>
		{children}
	</Kit.Provider>
);
