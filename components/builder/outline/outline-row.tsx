"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { Finding } from "@/lib/quiz/types";
import { useBuilder } from "../store/use-builder";

interface OutlineRowProps {
	icon: ReactNode;
	title: string;
	note?: ReactNode;
	chosen: boolean;
	severity: Finding["severity"] | null;
	onOpen: () => void;
	/** Moves the row among its siblings. */
	onMove?: (by: -1 | 1) => void;
	/** A menu at the right. */
	menu?: ReactNode;
}

/** Alt+↑ and Alt+↓ move it, ↑ and ↓ go to its neighbours. */
export function OutlineRow({ icon, title, note, chosen, severity, onOpen, onMove, menu }: OutlineRowProps) {
	const t = useTranslations("findings");
	const { published } = useBuilder();
	const kind = severity === "error" && !published ? "unfinished" : severity;
	return (
		<li className={cx("group flex items-center rounded-md", chosen ? "bg-accent-soft" : "hover:bg-hover")}>
			<button
				type="button"
				data-outline=""
				aria-current={chosen ? "true" : undefined}
				onClick={onOpen}
				onKeyDown={(event) => {
					const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
					if (by === 0) return;
					event.preventDefault();
					if (event.altKey) onMove?.(by);
					else focusNeighbour(event.currentTarget, by);
				}}
				className="flex min-h-9 min-w-0 flex-1 items-center gap-2.5 rounded-md px-2 py-1.5 text-left"
			>
				<span aria-hidden="true" className={cx("[&>svg]:size-4", chosen ? "text-accent-text" : "text-faint")}>
					{icon}
				</span>
				<span className="min-w-0 flex-1">
					<span className={cx("block truncate", chosen && "font-medium text-accent-text")}>{title}</span>
					{note ? <span className="block truncate text-muted text-xs">{note}</span> : null}
				</span>
				{kind ? (
					<span role="img" aria-label={t(kind)} className={cx("size-2 shrink-0 rounded-full", dots[kind])} />
				) : null}
			</button>
			{menu}
		</li>
	);
}

const dots = {
	error: "bg-danger",
	unfinished: "border-2 border-line-strong",
	warning: "bg-series-3",
} as const;

function focusNeighbour(from: HTMLElement, by: -1 | 1): void {
	const rows = [...(from.closest("nav")?.querySelectorAll<HTMLElement>("[data-outline]") ?? [])];
	rows[rows.indexOf(from) + by]?.focus();
}
