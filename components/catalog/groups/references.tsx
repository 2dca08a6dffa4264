"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { referencesOptions } from "@/lib/client/catalog";
import { useCatalog } from "../catalog-context";

interface ReferencesProps {
	kind: "attributes" | "collections";
	/** Key of the attribute, id of the collection. */
	name: string;
}

/** The quizzes that would lose something, in one sentence. */
export function References({ kind, name }: ReferencesProps) {
	const t = useTranslations("catalog.references");
	const format = useFormatter();
	const { workspace } = useCatalog();
	const { data } = useQuery(referencesOptions(workspace));
	if (!data) return null;
	const quizzes = data[kind][name] ?? [];
	return quizzes.length === 0 ? t("none") : t("quizzes", { quizzes: format.list(quizzes) });
}
