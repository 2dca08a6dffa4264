"use client";
import { useLocale } from "next-intl";
import { useCallback } from "react";
import type { LocalText } from "@/lib/quiz/types";

/** A quiz's text in the reader's language, else in the quiz's first. Texts of results stand in the quiz's order. */
export function useSay(): (text: LocalText) => string {
	const locale = useLocale();
	return useCallback((text) => text[locale] || Object.values(text).find(Boolean) || "", [locale]);
}
