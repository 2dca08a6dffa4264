"use client";
import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import type { ResultPage, Slot } from "@/lib/quiz/types";
import { useChecked } from "./checked";
import { placesOf } from "./places-of";
import { useNames } from "./use-names";
import { useView } from "./use-view";

/** Whether each result page is ever shown, and each place of its slots ever filled. */
export function PlacesCard() {
	const t = useTranslations("check.places");
	const { resultPages } = useChecked().document;
	return (
		<Card title={t("title")} flush>
			<ul className="divide-y divide-line">
				{resultPages.map((page) => (
					<PageItem key={page.id} page={page} />
				))}
			</ul>
		</Card>
	);
}

function PageItem({ page }: { page: ResultPage }) {
	const t = useTranslations("check.places");
	const names = useNames();
	const { change } = useView();
	const kind = useChecked().proof.report.reach.pages.find((one) => one.page === page.id)?.verdict.kind;
	const name = names.node(page.id);
	const says = kind === "reached" ? "shown" : kind === "unreachable" ? "pageNever" : "notSeen";
	return (
		<li>
			<Line
				name={name}
				says={t(says)}
				isFault={kind === "unreachable"}
				{...(kind === "reached" ? { play: t("playPage", { name }), onPlay: () => change({ page: page.id }) } : {})}
			/>
			{page.slots.length > 0 ? (
				<ul className="pb-2">
					{page.slots.map((slot) => (
						<SlotItem key={slot.id} slot={slot} />
					))}
				</ul>
			) : null}
		</li>
	);
}

function SlotItem({ slot }: { slot: Slot }) {
	const t = useTranslations("check.places");
	const { change } = useView();
	const name = useNames().slot(slot.id);
	const { filled, isProved } = placesOf(useChecked().proof.report.reach, slot);
	const { max } = slot;
	const says = filled === max ? "allFilled" : isProved ? "atMost" : "upTo";
	return (
		<li>
			<Line
				name={name}
				says={t(says, { max, most: filled })}
				isFault={isProved && filled < Math.max(1, slot.min)}
				isInner
				{...(filled > 0 ? { play: t("playSlot", { name }), onPlay: () => change({ slot: slot.id }) } : {})}
			/>
		</li>
	);
}

interface LineProps {
	name: string;
	says: string;
	isFault: boolean;
	/** A slot of the page above it. */
	isInner?: boolean;
	play?: string;
	onPlay?: () => void;
}

function Line({ name, says, isFault, isInner, play, onPlay }: LineProps) {
	const t = useTranslations("check.reach");
	return (
		<div className={cx("flex min-h-11 items-center gap-4 pr-5", isInner ? "pl-9" : "pl-5")}>
			<div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 py-1.5">
				<span className={cx("min-w-0 break-words sm:w-64", isInner ? "" : "font-medium")}>{name}</span>
				<span className={isFault ? "text-warning-text" : "text-muted"}>{says}</span>
			</div>
			{play ? (
				<Button look="ghost" size="sm" aria-label={play} onClick={onPlay}>
					<Play size={14} aria-hidden="true" />
					<span className="max-sm:sr-only">{t("play")}</span>
				</Button>
			) : null}
		</div>
	);
}
