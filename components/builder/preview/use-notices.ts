"use client";
import { useTranslations } from "next-intl";
import type { PurposeRow } from "@/lib/contracts/purposes";
import type { Locale } from "@/lib/quiz/types";
import { useBuilder } from "../store/use-builder";

/** The present text of each purpose's box, by purpose id; beside a box without a purpose, what to do. */
export function useNotices(): Record<string, string> {
	const { purposes, locale } = useBuilder();
	const unchosen = useTranslations("builder.question")("choosePurpose");
	const notices = (purposes ?? []).map((purpose) => [purpose.id, noticeOf(purpose, locale)]);
	return Object.fromEntries([["", unchosen], ...notices]);
}

export const noticeOf = ({ notices }: PurposeRow, locale: Locale): string =>
	(notices.find((notice) => notice.locale === locale) ?? notices[0])?.text ?? "";
