"use client";
import { useTranslations } from "next-intl";
import { Tooltip as Kit } from "radix-ui";
import { useState } from "react";
import type { FigureKey } from "@/lib/analytics/definitions";

/** A figure's name that tells its formula: on hover, on focus and, for fingers, on a tap. */
export function Explained({ figure }: { figure: FigureKey }) {
	const t = useTranslations("results.figures");
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
					{t(`${figure}.label`)}
				</button>
			</Kit.Trigger>
			<Kit.Portal>
				<Kit.Content
					side="top"
					sideOffset={6}
					collisionPadding={8}
					className="z-50 max-w-72 animate-fade rounded-sm bg-ink px-2 py-1 text-page text-sm"
				>
					{t(`${figure}.tip`)}
				</Kit.Content>
			</Kit.Portal>
		</Kit.Root>
	);
}
