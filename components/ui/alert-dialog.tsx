"use client";
import { AlertDialog as Kit } from "radix-ui";
import type { ReactNode } from "react";

interface AlertDialogProps {
	open: boolean;
	onOpenChange: (open: boolean) => void;
	title: ReactNode;
	description: ReactNode;
	children?: ReactNode;
	footer: ReactNode;
}

/** Interrupts: no click outside closes it. common/confirm-dialog builds on it. */
export function AlertDialog({ open, onOpenChange, title, description, children, footer }: AlertDialogProps) {
	return (
		<Kit.Root open={open} onOpenChange={onOpenChange}>
			<Kit.Portal>
				<Kit.Overlay className="fixed inset-0 z-40 bg-black/40 data-[state=open]:animate-fade" />
				<Kit.Content className="floating fixed inset-x-3 top-[max(1rem,16vh)] mx-auto max-w-md space-y-4 p-5 outline-none">
					<div className="space-y-1.5">
						<Kit.Title className="font-semibold text-lg">{title}</Kit.Title>
						<Kit.Description className="text-muted">{description}</Kit.Description>
					</div>
					{children}
					<div className="flex flex-wrap justify-end gap-2">{footer}</div>
				</Kit.Content>
			</Kit.Portal>
		</Kit.Root>
	);
}
