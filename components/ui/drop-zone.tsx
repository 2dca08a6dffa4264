"use client";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "./button";
import { cx } from "./cx";

interface DropZoneProps {
	icon: ReactNode;
	/** Where files can be dropped: "Drop your file here". */
	title: string;
	or: string;
	/** The button's. */
	choose: string;
	/** What is taken. */
	limits: string;
	/** As an input's `accept`. */
	accept: string;
	/** Less air around, for a dialog. */
	compact?: boolean;
	onFile: (file: File) => void;
}

/** Takes one file, dropped or chosen. */
export function DropZone({ icon, title, or, choose, limits, accept, compact, onFile }: DropZoneProps) {
	const input = useRef<HTMLInputElement>(null);
	const [over, setOver] = useState(false);
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		const file = event.dataTransfer.files[0];
		if (file) onFile(file);
	};
	const drag = (event: DragEvent) => {
		event.preventDefault();
		setOver(true);
	};
	return (
		<section
			aria-label={title}
			onDragOver={drag}
			onDragLeave={() => setOver(false)}
			onDrop={drop}
			className={cx(
				"flex flex-col items-center gap-4 rounded-lg border-2 border-dashed bg-surface px-6 text-center transition-colors duration-150",
				compact ? "py-8" : "py-14",
				over ? "border-accent bg-accent-soft" : "border-line-strong/50",
			)}
		>
			<span aria-hidden="true" className="rounded-lg bg-accent-soft p-3 text-accent-text">
				{icon}
			</span>
			<div className="space-y-1">
				<p className="font-semibold text-lg max-sm:hidden">{title}</p>
				<p className="text-muted max-sm:hidden">{or}</p>
			</div>
			<Button look="primary" onClick={() => input.current?.click()}>
				{choose}
			</Button>
			<input
				ref={input}
				type="file"
				aria-label={choose}
				tabIndex={-1}
				accept={accept}
				className="sr-only"
				onChange={(event) => {
					const file = event.target.files?.[0];
					// The same file again, mended, is a change too.
					event.target.value = "";
					if (file) onFile(file);
				}}
			/>
			<p className="max-w-prose text-muted text-sm">{limits}</p>
		</section>
	);
}
