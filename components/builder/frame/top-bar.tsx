"use client";
import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { FindingsButton } from "../findings/findings-button";
import { useBuilder } from "../store/use-builder";
import { SaveStatus } from "./save-status";

interface TopBarProps {
	says: string | undefined;
	actions: ReactNode;
}

export function TopBar({ says, actions }: TopBarProps) {
	const t = useTranslations();
	const { store, state, document, locale, setLocale, canEdit } = useBuilder();
	return (
		<div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b bg-surface px-3 py-1.5 sm:px-4">
			{canEdit ? (
				<div className="flex items-center">
					<IconButton label={t("common.undo")} onClick={store.undo} disabled={state.undo.length === 0}>
						<Undo2 size={16} aria-hidden="true" />
					</IconButton>
					<IconButton label={t("common.redo")} onClick={store.redo} disabled={state.redo.length === 0}>
						<Redo2 size={16} aria-hidden="true" />
					</IconButton>
				</div>
			) : null}
			{says ? <p className="font-medium text-sm">{says}</p> : <SaveStatus />}
			<div className="ml-auto flex flex-wrap items-center gap-2">
				{document.locales.length > 1 ? (
					<SegmentedControl
						label={t("builder.editLanguage")}
						value={locale}
						onChange={setLocale}
						className="h-8"
						options={document.locales.map((each) => ({ value: each, label: each.toUpperCase() }))}
					/>
				) : null}
				{canEdit ? <FindingsButton /> : null}
				{actions}
			</div>
		</div>
	);
}
