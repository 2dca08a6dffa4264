"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Button } from "@/components/ui/button";
import { answersOptions, productsOptions, type QuizRef } from "@/lib/client/results";
import type { ResponsesQuery } from "@/lib/contracts/results";
import type { FilterChange } from "../use-filters";

interface CellFilterProps {
	quiz: QuizRef;
	query: ResponsesQuery;
	change: (change: FilterChange) => void;
}

/** Says which cell of the matrix the listed responses stand behind, and leads out of it. */
export function CellFilter({ quiz, query: { choice, product }, change }: CellFilterProps) {
	const t = useTranslations("responses");
	const say = useSay();
	// Named without filters: a name must be found even if the filters leave no such answer.
	const answers = useQuery({ ...answersOptions(quiz, { tz: "UTC" }), enabled: choice !== undefined });
	const products = useQuery({ ...productsOptions(quiz, { tz: "UTC" }), enabled: product !== undefined });
	if (!choice && !product) return null;
	const chosen = answers.data?.flatMap(({ choices }) => choices).find(({ id }) => id === choice);
	const shown = products.data?.products.find(({ id }) => id === product);
	const names = { answer: chosen ? say(chosen.text) : "…", product: shown?.title ?? "…" };
	return (
		<p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-accent-soft px-3 py-2 text-accent-text text-sm">
			{choice && product ? t("behind", names) : choice ? t("behindAnswer", names) : t("behindProduct", names)}
			<Button look="link" onClick={() => change({ choice: null, product: null })}>
				{t("showAll")}
			</Button>
		</p>
	);
}
