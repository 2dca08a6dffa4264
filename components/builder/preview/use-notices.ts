"use client";
import { useTranslations } from "next-intl";
import { noticeOf } from "@/components/common/to-shopper-result";
import { useBuilder } from "../store/use-builder";

/** The present text of each purpose's box, by purpose id; beside a box without a purpose, what to do. */
export function useNotices(): Record<string, string> {
	const { purposes, locale } = useBuilder();
	const unchosen = useTranslations("builder.question")("choosePurpose");
	const notices = (purposes ?? []).map((purpose) => [purpose.id, noticeOf(purpose, locale)]);
	return Object.fromEntries([["", unchosen], ...notices]);
}
