"use client";
import { Check, CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { SaveState } from "../store/edit-state";
import { useBuilder } from "../store/use-builder";

const icons = {
	saved: Check,
	dirty: LoaderCircle,
	saving: LoaderCircle,
	retrying: CloudOff,
	conflict: TriangleAlert,
	refused: TriangleAlert,
} as const satisfies Record<SaveState, unknown>;

/** What comes and goes while somebody writes never makes the bar higher; what they have to know does where it must. */
export function SaveStatus() {
	const t = useTranslations("builder.save");
	const { state, canEdit } = useBuilder();
	const { save } = state;
	const Icon = icons[save];
	const bad = save === "retrying" || save === "conflict" || save === "refused";
	return (
		<p
			role="status"
			className={cx("flex items-center gap-1.5 text-sm", bad ? "text-warning-text" : "min-w-0 flex-1 text-muted")}
		>
			<Icon size={16} aria-hidden="true" className={cx("shrink-0", save === "saving" && "animate-spin")} />
			<span className="truncate">{canEdit ? t(save) : t("viewOnly")}</span>
		</p>
	);
}
