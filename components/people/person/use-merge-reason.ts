"use client";
import { useTranslations } from "next-intl";
import type { MergeReason } from "@/lib/contracts/people";

/** Why two people became one, in words. */
export function useMergeReason(): (reason: MergeReason) => string {
	const t = useTranslations("people.merge");
	return ({ rule, kinds, file, row }) => {
		if (rule !== "import" || !kinds) return t(`because.${rule === "import" ? "staff" : rule}`);
		const named = { first: t(`kinds.${kinds[0]}`), second: t(`otherKinds.${kinds[1]}`) };
		return file ? t("because.import", { ...named, file, row: row ?? 0 }) : t("because.api", named);
	};
}
