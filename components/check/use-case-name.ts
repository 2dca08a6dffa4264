"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRangeName } from "@/components/common/use-range-name";
import { casesOf } from "@/lib/quiz/decision";
import type { Decision, DecisionTable, Question } from "@/lib/quiz/types";
import { useChecked } from "./checked";
import { useNames } from "./use-names";

/** What a row or range of a decision is called: its number, when it holds, and who stands first then. */
export function useCaseName(): (decision: Decision, at: number) => string {
	const t = useTranslations("check.cases");
	const names = useNames();
	const rangeOf = useRangeName();
	const answersOf = useRowAnswers();
	return (decision, at) => {
		const pick = casesOf(decision)[at]?.pick ?? null;
		return t(decision.kind === "table" ? "row" : "range", {
			number: at + 1,
			when: decision.kind === "table" ? answersOf(decision, at) : rangeOf(decision, at),
			pick: pick ? names.product(pick.kind === "product" ? pick.product : pick.outcome) : t("points"),
		});
	};
}

function useRowAnswers(): (table: DecisionTable, at: number) => string {
	const t = useTranslations("check.cases");
	const either = new Intl.ListFormat(useLocale(), { type: "disjunction" });
	const names = useNames();
	const { screens } = useChecked().document;
	const blocks = screens.flatMap((screen) => screen.blocks);
	return ({ questions, rows }, at) =>
		questions
			.map((id, column) => {
				const question = blocks.find((block): block is Question => block.id === id && block.kind !== "text");
				const choices = question && "choices" in question ? question.choices : [];
				const chosen = choices.filter((choice) => rows[at]?.cells[column]?.includes(choice.id));
				return either.format(chosen.map(({ text }) => names.say(text))) || t("anyAnswer");
			})
			.join(" · ");
}
