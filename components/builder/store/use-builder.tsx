"use client";
import { createContext, use } from "react";
import type { PurposeRow } from "@/lib/contracts/purposes";
import type { TrialCatalog } from "@/lib/contracts/quiz";
import type { CompiledCatalog } from "@/lib/quiz/compile-catalog";
import type { Patch } from "@/lib/quiz/edit";
import type { Finding, Locale, LocalText, NodeId, QuizDocument } from "@/lib/quiz/types";
import type { DraftStore } from "./draft-store";
import type { EditState } from "./edit-state";
import type { Place } from "./find-place";

/** Of a narrow screen, which has room for one. */
export type Pane = "outline" | "preview" | "inspector";

export interface Builder {
	/** Slug. */
	workspace: string;
	store: DraftStore;
	state: EditState;
	document: QuizDocument;
	/** Nothing happens for those who may only look. */
	edit: (...patches: Patch[]) => void;
	canEdit: boolean;
	/** Shoppers have seen a version of it. */
	published: boolean;
	place: Place;
	/** The node in the address. */
	node: NodeId | null;
	select: (node: NodeId) => void;
	pane: Pane;
	showPane: (pane: Pane) => void;
	/** The language that texts are shown and edited in. */
	locale: Locale;
	setLocale: (locale: Locale) => void;
	/** Null until the first checks are done. */
	findings: readonly Finding[] | null;
	/** Null until it has come. */
	catalog: CompiledCatalog | null;
	/** Of products, by id. */
	pictures: TrialCatalog["pictures"];
	purposes: readonly PurposeRow[] | null;
}

export const BuilderContext = createContext<Builder | null>(null);

export function useBuilder(): Builder {
	const builder = use(BuilderContext);
	if (!builder) throw new Error("useBuilder needs the builder around it");
	return builder;
}

/** The text in the edited language, else in the quiz's first: for names in lists. */
export function useSay(): (text: LocalText) => string {
	const { locale, document } = useBuilder();
	return (text) => text[locale] || text[document.locales[0] ?? ""] || "";
}
