"use client";
import { useLocale, useTranslations } from "next-intl";
import { walk } from "@/lib/quiz/advance";
import { isNumeric } from "@/lib/quiz/kinds";
import { sayNumber } from "@/lib/quiz/say-number";
import type { Answers, AnswerValue, Question } from "@/lib/quiz/types";
import { useChecked } from "./checked";
import { useNames } from "./use-names";

/** What to answer, question by question on the path. */
export function WitnessAnswers({ witness }: { witness: Answers }) {
	const t = useTranslations("check.play");
	const names = useNames();
	const { document } = useChecked();
	const say = useAnswer();
	const { path, answers } = walk(document, witness);
	const asked = document.screens
		.filter(({ id }) => path.includes(id))
		.flatMap(({ blocks }) => blocks)
		.filter((block): block is Question => block.kind !== "text" && answers[block.id] !== undefined);
	return (
		<div className="min-w-0 space-y-3">
			<h3 className="font-medium">{t("answers")}</h3>
			<ol className="space-y-2">
				{asked.map((question) => {
					const value = answers[question.id];
					return (
						<li key={question.id}>
							<span className="block text-muted text-sm">{names.node(question.id)}</span>
							<span className="block font-medium">{value ? say(question, value) : ""}</span>
						</li>
					);
				})}
			</ol>
		</div>
	);
}

function useAnswer(): (question: Question, value: AnswerValue) => string {
	const t = useTranslations("check.play");
	const names = useNames();
	const locale = useLocale();
	return (question, value) => {
		if (value.kind === "choices" && "choices" in question) {
			const textOf = (id: string) => question.choices.find((choice) => choice.id === id)?.text ?? {};
			return names.list(value.ids.map((id) => names.say(textOf(id))));
		}
		if (value.kind === "number" && isNumeric(question)) {
			return sayNumber({ ...question, unit: names.say(question.unit) }, value.value, locale);
		}
		if (value.kind === "consent") return t(value.granted ? "granted" : "refused");
		return t(value.kind === "skipped" || value.kind === "declined" ? value.kind : "personal");
	};
}
