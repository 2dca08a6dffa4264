"use client";
import { useLocale, useTranslations } from "next-intl";
import { ShareBar } from "@/components/charts/share-bar";
import { useSay } from "@/components/common/use-say";
import { rate } from "@/lib/analytics/rate";
import type { NumberSummary, QuestionAnswers } from "@/lib/contracts/results-replies";
import { sayDay } from "@/lib/quiz/day";
import type { QuestionKind } from "@/lib/quiz/types";
import { useNumbers } from "./use-numbers";

/** The spread of the numbers that were answered, and how many fell into each of the author's ranges. */
export function NumberAnswers({ question, numbers }: { question: QuestionAnswers; numbers: NumberSummary }) {
	const t = useTranslations("results.answers");
	const say = useSay();
	const format = useNumbers();
	const short = useShort(question.kind);
	const most = Math.max(...numbers.bins.map(({ count }) => count));
	const facts = [
		[t("median"), short(numbers.median)],
		[t("mean"), short(numbers.mean)],
		[t("range"), `${short(numbers.min)} – ${short(numbers.max)}`],
	] as const;
	return (
		<div className="space-y-3">
			<dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm tabular-nums">
				{facts.map(([name, value]) => (
					<div key={name} className="flex gap-1.5">
						<dt className="text-muted">{name}</dt>
						<dd className="font-medium">{value}</dd>
					</div>
				))}
			</dl>
			<table className="w-full text-sm tabular-nums" aria-label={say(question.text)}>
				<tbody>
					{numbers.bins.map(({ from, to, count }) => (
						<tr key={from}>
							<th scope="row" className="whitespace-nowrap py-0.5 pr-3 text-left font-normal text-muted">
								{from === to ? short(from) : `${short(from)} – ${short(to)}`}
							</th>
							<td className="w-full py-0.5">
								<ShareBar value={most === 0 ? 0 : count / most} />
							</td>
							<td className="py-0.5 pl-3 text-right">{format.count(count)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<Ranges question={question} />
		</div>
	);
}

/** A number with one decimal at most, or a day as a date. */
function useShort(kind: QuestionKind): (value: number) => string {
	const format = useNumbers();
	const locale = useLocale();
	if (kind === "date") return (value) => sayDay(Math.round(value), locale);
	return (value) => format.count(Math.round(value * 10) / 10);
}

function Ranges({ question }: { question: QuestionAnswers }) {
	const t = useTranslations("results");
	const numbers = useNumbers();
	const short = useShort(question.kind);
	if (question.ranges.length === 0) return null;
	return (
		<ul className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-xs tabular-nums">
			{question.ranges.map(({ id, from, to, count }) => (
				<li key={id}>
					{rangeText(t, from === null ? null : short(from), to === null ? null : short(to))}:{" "}
					{numbers.percent(rate(count, question.answered).value)} {t("of", { of: question.answered })}
				</li>
			))}
		</ul>
	);
}

function rangeText(t: ReturnType<typeof useTranslations<"results">>, from: string | null, to: string | null): string {
	if (from === null) return t("answers.below", { to: to ?? "" });
	return to === null ? t("answers.above", { from }) : t("answers.between", { from, to });
}
