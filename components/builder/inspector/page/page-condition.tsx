"use client";
import { useTranslations } from "next-intl";
import type { ResultPage } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { WhenEditor } from "./when-editor";

/** The last page is shown when no other is, so it has no condition to edit. */
export function PageCondition({ page }: { page: ResultPage }) {
	const t = useTranslations("builder.page");
	const { document } = useBuilder();
	const set = useSet<ResultPage>(page.id);
	const last = document.resultPages.at(-1) === page;
	if (last && page.when === null) return <p className="text-muted text-sm">{t("isDefault")}</p>;
	return <WhenEditor label={t("when")} when={page.when} onChange={(when) => set("when", when)} />;
}
