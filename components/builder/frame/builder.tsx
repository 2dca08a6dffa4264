"use client";
import { type ReactNode, useMemo, useState } from "react";
import type { QuizDraft } from "@/lib/contracts/quiz";
import type { Locale } from "@/lib/quiz/types";
import { findPlace } from "../store/find-place";
import { BuilderContext, type Builder as BuilderValue, type Pane } from "../store/use-builder";
import { useDraft } from "../store/use-draft";
import { useFindings } from "../store/use-findings";
import { usePlace } from "../store/use-place";
import { useSavedDraft } from "../store/use-saved-draft";
import { ConflictDialog } from "./conflict-dialog";
import { Panes } from "./panes";
import { TopBar } from "./top-bar";
import { useShortcuts } from "./use-shortcuts";

interface BuilderProps {
	/** Slug. */
	workspace: string;
	quiz: QuizDraft;
	canEdit: boolean;
	/** In place of the state of saving, where nothing is saved. */
	says?: string;
	/** At the right of the bar. */
	actions?: ReactNode;
}

/** Where a quiz is made: outline, preview and inspector over one document that saves itself. */
export function Builder({ workspace, quiz, canEdit, says, actions }: BuilderProps) {
	const [store, state] = useDraft(workspace, quiz.id, quiz);
	const [node, select] = usePlace();
	// First of all what the address names.
	const [pane, showPane] = useState<Pane>(node ? "inspector" : "outline");
	const { document } = state;
	const [chosen, setLocale] = useState<Locale>(document.locales[0] ?? "en");
	const locale = document.locales.includes(chosen) ? chosen : (document.locales[0] ?? "en");
	const around = useFindings(workspace, document);
	useShortcuts(store);
	useSavedDraft(workspace, quiz.id, state.base);
	const place = useMemo(() => findPlace(document, node), [document, node]);
	const value: BuilderValue = {
		workspace,
		store,
		state,
		document,
		edit: canEdit ? store.edit : () => {},
		canEdit,
		published: quiz.version !== null,
		place,
		node,
		select,
		pane,
		showPane,
		locale,
		setLocale,
		...around,
	};
	return (
		<BuilderContext value={value}>
			<div className="flex flex-col lg:h-[calc(100dvh-6rem)]">
				<TopBar says={says} actions={actions} />
				<Panes />
				<ConflictDialog />
			</div>
		</BuilderContext>
	);
}
