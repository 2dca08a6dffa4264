"use client";
import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

const indents = ["pl-5 font-medium", "pl-9", "pl-13"] as const;

interface PlacesLineProps {
	name: string;
	says: string;
	isFault: boolean;
	/** 0 a page, 1 a slot of it, 2 a case of the slot's decision. */
	depth: 0 | 1 | 2;
	/** What the button is called and does; null: there are no answers to play. */
	play: { label: string; onPlay: () => void } | null;
}

/** What can happen to a page or a part of it, and answers that make it happen. */
export function PlacesLine({ name, says, isFault, depth, play }: PlacesLineProps) {
	const t = useTranslations("check.reach");
	return (
		<div className={cx("flex min-h-11 items-center gap-4 pr-5", indents[depth])}>
			<div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 py-1.5">
				<span className={cx("min-w-0 break-words", depth < 2 && "sm:w-64")}>{name}</span>
				<span className={cx("font-normal", isFault ? "text-warning-text" : "text-muted")}>{says}</span>
			</div>
			{play ? (
				<Button look="ghost" size="sm" aria-label={play.label} onClick={play.onPlay}>
					<Play size={14} aria-hidden="true" />
					<span className="max-sm:sr-only">{t("play")}</span>
				</Button>
			) : null}
		</div>
	);
}
