"use client";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Inspector } from "../inspector/inspector";
import { Outline } from "../outline/outline";
import { Preview } from "../preview/preview";
import { type Pane, useBuilder } from "../store/use-builder";

/** Three panes side by side; on a narrow screen one at a time. `relative`: what is hidden in a pane must not lengthen the page. */
export function Panes() {
	const t = useTranslations("builder.panes");
	const { canEdit, pane, showPane } = useBuilder();
	const only = (mine: Pane) => (pane === mine ? "" : "max-lg:hidden");
	return (
		<>
			<div className="border-b bg-surface p-2 lg:hidden">
				<SegmentedControl
					label={t("label")}
					value={pane}
					onChange={showPane}
					className="w-full"
					options={[
						{ value: "outline", label: t("outline") },
						{ value: "inspector", label: t("inspector") },
						{ value: "preview", label: t("preview") },
					]}
				/>
			</div>
			<div className="grid min-h-0 flex-1 lg:grid-cols-[17rem_minmax(0,1fr)_25rem]">
				<section
					aria-label={t("outline")}
					className={cx("relative min-h-0 overflow-y-auto bg-surface lg:border-r", only("outline"))}
				>
					<Outline onOpen={() => showPane("inspector")} />
				</section>
				<section
					aria-label={t("preview")}
					className={cx("relative min-h-0 overflow-y-auto bg-sunken", only("preview"))}
				>
					<Preview />
				</section>
				<section
					aria-label={t("inspector")}
					// With every control resting, the keyboard has nothing else to scroll by.
					tabIndex={canEdit ? undefined : 0}
					className={cx("relative min-h-0 overflow-y-auto bg-surface lg:border-l", only("inspector"))}
				>
					{/* Whoever may only look finds every control resting. */}
					<fieldset disabled={!canEdit} className="min-w-0">
						<Inspector />
					</fieldset>
				</section>
			</div>
		</>
	);
}
