"use client";
import { X } from "lucide-react";
import { Dialog as Kit } from "radix-ui";
import { type ReactNode, useRef } from "react";
import { cx } from "./cx";

const widths = { sm: "max-w-sm", md: "max-w-lg", lg: "max-w-2xl", xl: "max-w-5xl" } as const;

interface DialogProps {
	open: boolean;
	onOpenChange: (open: boolean) => void;
	title: ReactNode;
	description?: ReactNode;
	/** Name of the ×, e.g. common.close. */
	closeLabel: string;
	width?: keyof typeof widths;
	/** Buttons at the bottom right. */
	footer?: ReactNode;
	children?: ReactNode;
}

export function Dialog({
	open,
	onOpenChange,
	title,
	description,
	closeLabel,
	width = "md",
	footer,
	children,
}: DialogProps) {
	// The kit returns the focus to its own trigger; a dialog that an address opens has none.
	const opener = useRef<Element | null>(null);
	return (
		<Kit.Root open={open} onOpenChange={onOpenChange}>
			<Kit.Portal>
				<Kit.Overlay className="fixed inset-0 z-40 bg-black/40 data-[state=open]:animate-fade" />
				<Kit.Content
					{...(description ? {} : { "aria-describedby": undefined })}
					onOpenAutoFocus={() => {
						opener.current = document.activeElement;
					}}
					onCloseAutoFocus={(event) => {
						if (!(opener.current instanceof HTMLElement) || !opener.current.isConnected) return;
						event.preventDefault();
						opener.current.focus();
					}}
					className={cx(
						"floating fixed inset-x-3 top-[max(1rem,8vh)] mx-auto flex max-h-[84vh] flex-col outline-none",
						widths[width],
					)}
				>
					<div className="flex items-start justify-between gap-4 px-5 pt-4 pb-3">
						<div className="min-w-0 space-y-1">
							<Kit.Title className="font-semibold text-lg">{title}</Kit.Title>
							{description ? <Kit.Description className="text-muted">{description}</Kit.Description> : null}
						</div>
						<Kit.Close
							aria-label={closeLabel}
							className="-mr-2 rounded-md p-2 text-muted hover:bg-hover hover:text-ink"
						>
							<X size={16} aria-hidden="true" />
						</Kit.Close>
					</div>
					<div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
					{footer ? <div className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{footer}</div> : null}
				</Kit.Content>
			</Kit.Portal>
		</Kit.Root>
	);
}
