"use client";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { ResultPage, Slot } from "@/lib/quiz/types";
import { CaseList } from "./case-list";
import { useChecked } from "./checked";
import { PlacesLine } from "./places-line";
import { placesOf } from "./places-of";
import { useNames } from "./use-names";
import { useView } from "./use-view";

/** Whether each result page is ever shown, each place of its slots ever filled, and what settles them ever decides. */
export function PlacesCard() {
	const t = useTranslations("check.places");
	const { resultPages } = useChecked().document;
	return (
		<Card region title={t("title")} flush>
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
			<PlacesLine
				name={name}
				says={t(says)}
				isFault={kind === "unreachable"}
				depth={0}
				play={kind === "reached" ? { label: t("playPage", { name }), onPlay: () => change({ page: page.id }) } : null}
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
			<PlacesLine
				name={name}
				says={t(says, { max, most: filled })}
				isFault={isProved && filled < Math.max(1, slot.min)}
				depth={1}
				play={filled > 0 ? { label: t("playSlot", { name }), onPlay: () => change({ slot: slot.id }) } : null}
			/>
			{slot.decision ? <CaseList slot={slot.id} decision={slot.decision} /> : null}
		</li>
	);
}
