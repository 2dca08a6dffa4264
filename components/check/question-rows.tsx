"use client";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ShareBar } from "@/components/charts/share-bar";
import { cx } from "@/components/ui/cx";
import { Cell, Row } from "@/components/ui/table";
import type { FunnelStep } from "@/lib/contracts/results-replies";
import type { Part, QuestionValue } from "@/lib/quiz/prove/figures";
import type { Question, QuizDocument } from "@/lib/quiz/types";
import { useChecked } from "./checked";
import { shareOf, useFigures } from "./use-figures";
import { useNames } from "./use-names";

interface QuestionRowsProps {
	value: QuestionValue;
	/** Its screen in the results; null when nobody saw it, undefined when there are no results. */
	step: FunnelStep | null | undefined;
}

/** A question and, when asked for, its choices. */
export function QuestionRows({ value, step }: QuestionRowsProps) {
	const t = useTranslations("check.questions");
	const { document } = useChecked();
	const figures = useFigures();
	const name = useNames().node(value.question);
	const [open, setOpen] = useState(false);
	const question = findQuestion(document, value.question);
	const choices = question && "choices" in question ? question.choices : [];
	const Chevron = open ? ChevronDown : ChevronRight;
	return (
		<>
			<Row>
				<th scope="row" className="min-w-48 px-3 py-2.5 pl-5 text-left font-normal">
					{choices.length > 0 ? (
						<button
							type="button"
							aria-expanded={open}
							aria-label={t(open ? "hide" : "show", { name })}
							onClick={() => setOpen(!open)}
							className="-ml-1 flex items-start gap-1 rounded-sm text-left font-medium"
						>
							<Chevron size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-muted" />
							{name}
						</button>
					) : (
						<span className="block pl-4 font-medium">{name}</span>
					)}
					<Effect question={question} effect={value.effect} />
				</th>
				<ShareCell part={value.asked} className="hidden sm:table-cell" />
				<ShareCell part={value.changes} />
				<Cell numeric>{figures.bits(value.bits)}</Cell>
				{step === undefined ? null : <LeftCell step={step} />}
			</Row>
			{open
				? choices.map(({ id }) => <ChoiceRow key={id} choice={id} value={value} isWide={step !== undefined} />)
				: null}
		</>
	);
}

function Effect({ question, effect }: { question: Question | undefined; effect: QuestionValue["effect"] }) {
	const t = useTranslations("check.questions");
	if (effect === "some") return null;
	// Nothing may depend on what is typed or agreed to: that is how it should be.
	const takesPart = question && ("choices" in question || "step" in question);
	const says = !takesPart ? "personal" : effect === "nothing" ? "nothing" : "noneSeen";
	return (
		<span className={`block pl-4 text-xs ${says === "nothing" ? "text-warning-text" : "text-muted"}`}>{t(says)}</span>
	);
}

function ShareCell({ part, className }: { part: Part; className?: string }) {
	const { exact } = useChecked().proof.report.simulation;
	const figures = useFigures();
	return (
		<Cell numeric className={cx("whitespace-nowrap", className)}>
			{part.of > 0 ? figures.percent(shareOf(part)) : "–"}
			<span className="block text-faint text-xs">{figures.certainty(part, exact)}</span>
		</Cell>
	);
}

function LeftCell({ step }: { step: FunnelStep | null }) {
	const figures = useFigures();
	const t = useTranslations("results");
	if (!step) return <Cell numeric>–</Cell>;
	return (
		<Cell numeric>
			{figures.percent(step.left / step.seen)}
			<span className="block text-faint text-xs">{t("of", { of: step.seen })}</span>
		</Cell>
	);
}

interface ChoiceRowProps {
	choice: string;
	value: QuestionValue;
	isWide: boolean;
}

function ChoiceRow({ choice, value, isWide }: ChoiceRowProps) {
	const t = useTranslations("check.questions");
	const { document } = useChecked();
	const figures = useFigures();
	const names = useNames();
	const question = findQuestion(document, value.question);
	const text = question && "choices" in question ? question.choices.find(({ id }) => id === choice)?.text : undefined;
	const found = value.choices.find((one) => one.choice === choice);
	const share = found ? shareOf(found.given) : 0;
	return (
		<Row className="bg-sunken/50">
			<th scope="row" className="px-3 py-2 pl-12 text-left font-normal">
				{names.say(text ?? {}) || choice}
			</th>
			<Cell className="hidden sm:table-cell">
				<ShareBar value={share} className="ml-auto max-w-40" />
			</Cell>
			<Cell numeric className="whitespace-nowrap text-muted">
				{t("given")} {figures.percent(share)}
			</Cell>
			<Cell numeric title={t("choiceBits")}>
				{found ? figures.bits(found.bits) : "–"}
			</Cell>
			{isWide ? <Cell /> : null}
		</Row>
	);
}

function findQuestion({ screens }: QuizDocument, id: string): Question | undefined {
	const blocks = screens.flatMap((screen) => screen.blocks);
	return blocks.find((block): block is Question => block.kind !== "text" && block.id === id);
}
