"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ShareBar } from "@/components/charts/share-bar";
import { useSay } from "@/components/common/use-say";
import { Badge } from "@/components/ui/badge";
import { rate } from "@/lib/analytics/rate";
import { answersOptions } from "@/lib/client/results";
import type { QuestionAnswers } from "@/lib/contracts/results-replies";
import { asksPersonal, isNumeric } from "@/lib/quiz/kinds";
import { NumberAnswers } from "./number-answers";
import { RateText } from "./rate-text";
import { Section, useCsv } from "./section";
import { useNumbers } from "./use-numbers";
import type { View } from "./view";

/** Each question with its answers, as bars that are rows of a table. */
export function AnswersSection({ view }: { view: View }) {
	const query = useQuery(answersOptions(view.quiz, view.filters));
	return (
		<Section id="answers" query={query} csv={useCsv(view, "answers")} flush height="h-96">
			{(questions) => (
				<ol className="grid gap-px bg-line lg:grid-cols-2">
					{questions.map((question) => (
						<li key={question.id} className="min-w-0 bg-surface p-5 lg:last:odd:col-span-2">
							<QuestionCard question={question} />
						</li>
					))}
				</ol>
			)}
		</Section>
	);
}

function QuestionCard({ question }: { question: QuestionAnswers }) {
	const t = useTranslations("results");
	const say = useSay();
	return (
		<article className="space-y-3">
			<header className="space-y-1">
				<h3 className="flex items-start gap-2 font-medium">
					<span className="min-w-0">{say(question.text)}</span>
					{question.current ? null : <Badge>{t("older")}</Badge>}
				</h3>
				<Sample question={question} />
			</header>
			<Body question={question} />
		</article>
	);
}

function Sample({ question }: { question: QuestionAnswers }) {
	const t = useTranslations("results.answers");
	const parts = [
		t("seen", { n: question.seen }),
		t("answered", { n: question.answered }),
		question.skipped > 0 ? t("skipped", { n: question.skipped }) : null,
		question.declined > 0 ? t("declined", { n: question.declined }) : null,
		question.known > 0 ? t("known", { n: question.known }) : null,
	];
	return <p className="text-muted text-xs tabular-nums">{parts.filter(Boolean).join(" · ")}</p>;
}

function Body({ question }: { question: QuestionAnswers }) {
	const t = useTranslations("results.answers");
	if (asksPersonal(question)) return <Note>{t("personal")}</Note>;
	if (question.kind === "consent") return <Note>{t("consent")}</Note>;
	if (isNumeric(question)) {
		return question.numbers ? (
			<NumberAnswers question={question} numbers={question.numbers} />
		) : (
			<Note>{t("none")}</Note>
		);
	}
	return <Choices question={question} />;
}

const Note = ({ children }: { children: string }) => <p className="text-muted text-sm">{children}</p>;

function Choices({ question }: { question: QuestionAnswers }) {
	const say = useSay();
	const numbers = useNumbers();
	const t = useTranslations("results");
	return (
		<table className="w-full text-sm tabular-nums" aria-label={say(question.text)}>
			<thead className="sr-only">
				<tr>
					<th scope="col">{t("answers.choice")}</th>
					<th scope="col">{t("columns.count")}</th>
					<th scope="col">{t("figures.choiceShare.label")}</th>
				</tr>
			</thead>
			<tbody>
				{question.choices.map((choice, index) => {
					const count = question.counts[index] ?? 0;
					const share = rate(count, question.answered);
					return (
						<tr key={choice.id}>
							<th scope="row" className="w-full max-w-0 py-1 pr-4 text-left font-normal">
								<span className="block break-words">{say(choice.text)}</span>
								<FirstRanked count={question.firsts[index]} />
								<ShareBar value={share.value} className="mt-0.5" />
							</th>
							<td className="py-1 pr-3 text-right align-bottom text-muted">{numbers.count(count)}</td>
							<td className="py-1 text-right align-bottom">
								<RateText rate={share} />
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

/** How many ranked the choice first; nothing for other kinds. */
function FirstRanked({ count }: { count: number | undefined }) {
	const t = useTranslations("results.answers");
	return count === undefined ? null : <span className="block text-muted text-xs">{t("first", { n: count })}</span>;
}
