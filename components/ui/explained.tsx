"use client";
import { Tooltip as Kit } from "radix-ui";
import { type ReactNode, useState } from "react";

interface ExplainedProps {
	tip: ReactNode;
	children: ReactNode;
}

/** Words that tell what they mean: on hover, on focus and, for fingers, on a tap. */
export function Explained({ tip, children }: ExplainedProps) {
	const [open, setOpen] = useState(false);
	return (
		<Kit.Root open={open} onOpenChange={setOpen} delayDuration={200}>
			<Kit.Trigger asChild>
				<button
					type="button"
					className="rounded-sm text-left underline decoration-faint decoration-dotted underline-offset-4"
					// The kit closes on a press, which is all that a finger can do.
					onPointerDown={(event) => event.preventDefault()}
					onClick={(event) => {
						event.preventDefault();
						setOpen(true);
					}}
				>
					{children}
				</button>
			</Kit.Trigger>
			<Kit.Portal>
				<Kit.Content
					side="top"
					sideOffset={6}
					collisionPadding={8}
					className="z-50 max-w-72 animate-fade rounded-sm bg-ink px-2 py-1 text-page text-sm"
				>
					{tip}
				</Kit.Content>
			</Kit.Portal>
		</Kit.Root>
	);
}
