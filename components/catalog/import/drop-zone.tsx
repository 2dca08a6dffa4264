"use client";
import { FileSpreadsheet } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

export function DropZone({ onFile }: { onFile: (file: File) => void }) {
	const t = useTranslations("catalog.import.file");
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
			aria-label={t("drop")}
			onDragOver={drag}
			onDragLeave={() => setOver(false)}
			onDrop={drop}
			className={cx(
				"flex flex-col items-center gap-4 rounded-lg border-2 border-dashed bg-surface px-6 py-14 text-center transition-colors duration-150",
				over ? "border-accent bg-accent-soft" : "border-line-strong/50",
			)}
		>
			<span aria-hidden="true" className="rounded-lg bg-accent-soft p-3 text-accent-text">
				<FileSpreadsheet size={24} />
			</span>
			<div className="space-y-1">
				<p className="font-semibold text-lg max-sm:hidden">{t("drop")}</p>
				<p className="text-muted max-sm:hidden">{t("or")}</p>
			</div>
			<Button look="primary" onClick={() => input.current?.click()}>
				{t("choose")}
			</Button>
			<input
				ref={input}
				type="file"
				aria-label={t("choose")}
				tabIndex={-1}
				accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
				className="sr-only"
				onChange={(event) => {
					const file = event.target.files?.[0];
					// The same file again, mended, is a change too.
					event.target.value = "";
					if (file) onFile(file);
				}}
			/>
			<p className="max-w-prose text-muted text-sm">{t("limits")}</p>
		</section>
	);
}
