"use client";
import type { PurposeRow } from "@/lib/contracts/purposes";
import type { Locale } from "@/lib/quiz/types";
import { useBuilder } from "../store/use-builder";

/** The present text of each purpose's box, by purpose id. */
export function useNotices(): Record<string, string> {
	const { purposes, locale } = useBuilder();
	return Object.fromEntries((purposes ?? []).map((purpose) => [purpose.id, noticeOf(purpose, locale)]));
}

export const noticeOf = ({ notices }: PurposeRow, locale: Locale): string =>
	(notices.find((notice) => notice.locale === locale) ?? notices[0])?.text ?? "";
