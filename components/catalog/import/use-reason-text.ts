"use client";
import { useTranslations } from "next-intl";
import type { ImportReject } from "@/lib/contracts/catalog-import";

/** Why a row is rejected, as a sentence. */
export function useReasonText(): (reject: ImportReject) => string {
	const t = useTranslations("catalog.import.reasons");
	return ({ reason, column, other }) => t(reason, { column, other: other ?? 0 });
}
