"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { isNumeric } from "@/lib/quiz/kinds";
import type { ChoiceOp, Condition, EntryCondition, NumberOp, Question } from "@/lib/quiz/types";
import { useSay } from "../../store/use-builder";
import { AskedSelect } from "./asked-select";
import { conditionOn } from "./conditions";
import { EntryTest } from "./entry-test";
import { NumberTest, numberOps, withOp } from "./number-test";
import type { Test } from "./test";

interface TestEditorProps<T extends Test = Test> {
	test: T;
	questions: readonly Question[];
	onChange: (test: Condition) => void;
}

const choiceOps = ["hasAny", "hasAll", "hasNone", "first"] as const;
const statuses = ["answered", "skipped", "declined", "notVisited"] as const;

/** One question and what its answer is: choices, a number, or no answer of one kind. Or a variable's value, where people come in, or what is known of them. */
export function TestEditor({ test, questions, onChange }: TestEditorProps) {
	const t = useTranslations("builder.conditions");
	const say = useSay();
	if (test.kind === "locale" || test.kind === "source" || test.kind === "known")
		return (
			<div className="space-y-2">
				<AskedSelect test={test} questions={questions} onChange={onChange} />
				<EntryTest test={test} onChange={onChange} />
			</div>
		);
	const question = questions.find(({ id }) => "question" in test && id === test.question);
	const turn = (next: string) => {
		if (next === "ticked" && question) return onChange({ kind: "consent", question: question.id });
		const status = statuses.find((each) => each === next);
		if (status && "question" in test) return onChange({ kind: "status", question: test.question, is: status });
		const op = numberOps.find((each) => each === next);
		if (test.kind === "variable" && op) return onChange(withOp(test, op));
		if (!question) return;
		const start = test.kind === "status" ? conditionOn(question) : test;
		const choiceOp = choiceOps.find((each) => each === next);
		if (start.kind === "choice" && choiceOp) onChange({ ...start, op: choiceOp });
		if (start.kind === "number" && op) onChange(withOp(start, op));
	};
	return (
		<div className="space-y-2">
			<AskedSelect test={test} questions={questions} onChange={onChange} />
			<Select
				size="sm"
				aria-label={t("operator")}
				value={opOf(test)}
				onChange={turn}
				options={opsFor(test, question).map((each) => ({ value: each, label: t(`ops.${each}`) }))}
			/>
			{test.kind === "choice" && question && "choices" in question ? (
				<ul className="space-y-1">
					{question.choices.map(({ id, text }, index) => (
						<li key={id}>
							<Checkbox
								label={say(text) || t("choice", { number: index + 1 })}
								checked={test.choices.includes(id)}
								onChange={(on) =>
									onChange({
										...test,
										choices: on ? [...test.choices, id] : test.choices.filter((each) => each !== id),
									})
								}
							/>
						</li>
					))}
				</ul>
			) : null}
			{test.kind === "number" || test.kind === "variable" ? (
				<NumberTest test={test} date={question?.kind === "date"} onChange={onChange} />
			) : null}
		</div>
	);
}

function opOf(test: Exclude<Test, EntryCondition>) {
	if (test.kind === "status") return test.is;
	return test.kind === "consent" ? "ticked" : test.op;
}

function opsFor(test: Test, question: Question | undefined) {
	if (test.kind === "variable") return numberOps;
	return [...(question ? opsOf(question) : []), ...statuses];
}

/** "First" is asked of rankings only. */
function opsOf(question: Question): readonly (NumberOp | ChoiceOp | "ticked")[] {
	if (question.kind === "consent") return ["ticked"];
	if (isNumeric(question)) return numberOps;
	if (!("choices" in question)) return [];
	return question.kind === "ranking" ? choiceOps : choiceOps.filter((op) => op !== "first");
}
