"use client";
import { Dialog as Kit } from "radix-ui";
import type { ReactNode } from "react";

interface SheetProps {
	open: boolean;
	onOpenChange: (open: boolean) => void;
	/** Read aloud, not shown. */
	title: string;
	children: ReactNode;
}

/** Slides in from the left on small screens. */
export function Sheet({ open, onOpenChange, title, children }: SheetProps) {
	return (
		<Kit.Root open={open} onOpenChange={onOpenChange}>
			<Kit.Portal>
				<Kit.Overlay className="fixed inset-0 z-40 bg-black/40 data-[state=open]:animate-fade" />
				<Kit.Content
					aria-describedby={undefined}
					className="fixed inset-y-0 left-0 z-50 w-[min(18rem,85vw)] overflow-y-auto border-r bg-surface outline-none data-[state=open]:animate-sheet"
				>
					<Kit.Title className="sr-only">{title}</Kit.Title>
					{children}
				</Kit.Content>
			</Kit.Portal>
		</Kit.Root>
	);
}
