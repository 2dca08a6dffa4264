"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

interface SaveBarProps {
	dirty: boolean;
	busy: boolean;
	/** Some field has to be mended. */
	wrong: boolean;
	/** Something was saved since the page was opened. */
	saved: boolean;
	onDiscard: () => void;
}

export function SaveBar({ dirty, busy, wrong, saved, onDiscard }: SaveBarProps) {
	const t = useTranslations("catalog.page");
	const errors = useTranslations("errors");
	const text = dirty ? t("unsaved") : saved ? t("saved") : "";
	return (
		<footer className="sticky bottom-0 z-10 -mx-4 mt-2 flex flex-wrap items-center justify-end gap-3 border-t bg-page px-4 py-3 sm:mx-0 sm:px-0">
			<p role="status" className="mr-auto text-muted text-sm">
				{wrong ? <span className="text-danger-text">{errors("invalid-input")}</span> : text}
			</p>
			{dirty ? (
				<Button look="ghost" onClick={onDiscard} disabled={busy}>
					{t("discard")}
				</Button>
			) : null}
			<Button type="submit" look="primary" disabled={!dirty} busy={busy}>
				{t("save")}
			</Button>
		</footer>
	);
}
