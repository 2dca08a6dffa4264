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

export function SaveStatus() {
	const t = useTranslations("builder.save");
	const { state, canEdit } = useBuilder();
	const { save } = state;
	const Icon = icons[save];
	const bad = save === "retrying" || save === "conflict" || save === "refused";
	return (
		<p role="status" className={cx("flex items-center gap-1.5 text-sm", bad ? "text-warning-text" : "text-muted")}>
			<Icon size={16} aria-hidden="true" className={save === "saving" ? "animate-spin" : ""} />
			{canEdit ? t(save) : t("viewOnly")}
		</p>
	);
}
