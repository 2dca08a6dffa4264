"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import type { Condition, NumberOp, Question } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { useSay } from "../../store/use-builder";
import { conditionOn } from "./conditions";

export type Test = Extract<Condition, { question: string }>;
interface TestEditorProps<T extends Test = Test> {
	test: T;
	questions: readonly Question[];
	onChange: (test: Condition) => void;
}

const choiceOps = ["hasAny", "hasAll", "hasNone"] as const;
const statuses = ["answered", "skipped", "declined", "notVisited"] as const;
const numberOps: readonly NumberOp[] = ["=", "≠", "<", "≤", ">", "≥", "between"];

/** One question and what its answer is: choices, a number, or no answer of one kind. */
export function TestEditor({ test, questions, onChange }: TestEditorProps) {
	const t = useTranslations("builder.conditions");
	const say = useSay();
	const question = questions.find(({ id }) => id === test.question);
	const ops = question && "choices" in question ? choiceOps : question?.kind === "number" ? numberOps : [];
	const turn = (next: string) => {
		const status = statuses.find((each) => each === next);
		if (status) return onChange({ kind: "status", question: test.question, is: status });
		if (!question) return;
		const start = test.kind === "status" ? conditionOn(question) : test;
		const choiceOp = choiceOps.find((each) => each === next);
		const numberOp = numberOps.find((each) => each === next);
		if (start.kind === "choice" && choiceOp) onChange({ ...start, op: choiceOp });
		if (start.kind === "number" && numberOp) {
			onChange({ ...start, op: numberOp, to: numberOp === "between" ? (start.to ?? start.value) : null });
		}
	};
	return (
		<div className="space-y-2">
			<Select
				size="sm"
				aria-label={t("question")}
				placeholder={t("chooseQuestion")}
				value={question?.id ?? null}
				onChange={(id) => {
					const next = questions.find((each) => each.id === id);
					if (next) onChange(conditionOn(next));
				}}
				options={questions.map(({ id, text }) => ({ value: id, label: say(text) || t("unnamed") }))}
			/>
			<Select
				size="sm"
				aria-label={t("operator")}
				value={test.kind === "status" ? test.is : test.op}
				onChange={turn}
				options={[...ops, ...statuses].map((each) => ({ value: each, label: t(`ops.${each}`) }))}
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
			{test.kind === "number" ? <NumberTest test={test} onChange={onChange} /> : null}
		</div>
	);
}

function NumberTest({ test, onChange }: Pick<TestEditorProps<Extract<Test, { kind: "number" }>>, "test" | "onChange">) {
	const t = useTranslations("builder.conditions");
	return (
		<div className="flex gap-2">
			<NumberField
				label={t("number")}
				value={test.value}
				onChange={(value) => value !== null && onChange({ ...test, value })}
			/>
			{test.op === "between" ? (
				<NumberField label={t("to")} value={test.to} onChange={(to) => to !== null && onChange({ ...test, to })} />
			) : null}
		</div>
	);
}
