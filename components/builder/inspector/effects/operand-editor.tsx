"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { isNumeric } from "@/lib/quiz/kinds";
import type { AttributeScalar, Predicate } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { useBuilder, useSay } from "../../store/use-builder";
import { type TestableAttribute, takesMany } from "./operators";

interface OperandEditorProps {
	predicate: Predicate;
	attribute: TestableAttribute;
	answers: boolean;
	onChange: (predicate: Predicate) => void;
}

/** What the attribute is compared with: values of the catalog, numbers, the answer to a number question, or a variable. */
export function OperandEditor({ predicate, attribute, answers, onChange }: OperandEditorProps) {
	const { op, operand } = predicate;
	const values = operand.kind === "literal" ? operand.values : [];
	const set = (next: AttributeScalar[]) => onChange({ ...predicate, operand: { kind: "literal", values: next } });
	if (attribute.type === "number") return <NumberOperand {...{ predicate, answers, onChange, set, values }} />;
	if (attribute.type === "bool") return <BoolOperand value={values[0] === true} onChange={(value) => set([value])} />;
	return <ValueOperand attribute={attribute} values={values} many={takesMany(op)} onChange={set} />;
}

const TYPED = ":typed";

interface NumberOperandProps {
	predicate: Predicate;
	answers: boolean;
	values: AttributeScalar[];
	onChange: (predicate: Predicate) => void;
	set: (values: AttributeScalar[]) => void;
}

function NumberOperand({ predicate, answers, values, onChange, set }: NumberOperandProps) {
	const t = useTranslations("builder.target");
	const say = useSay();
	const { document } = useBuilder();
	const { op, operand } = predicate;
	const { variables } = document;
	const questions = document.screens.flatMap(({ blocks }) => blocks.filter(isNumeric));
	const number = (at: number) => (typeof values[at] === "number" ? values[at] : 0);
	return (
		<div className="space-y-1.5">
			{answers && op !== "between" && questions.length + variables.length > 0 ? (
				<Select
					size="sm"
					aria-label={t("comparedWith")}
					value={operand.kind === "answer" ? operand.question : operand.kind === "variable" ? operand.variable : TYPED}
					onChange={(next) => {
						const isVariable = variables.some(({ id }) => id === next);
						if (next === TYPED) set([0]);
						else if (isVariable) onChange({ ...predicate, operand: { kind: "variable", variable: next } });
						else onChange({ ...predicate, operand: { kind: "answer", question: next } });
					}}
					options={[
						{ value: TYPED, label: t("aNumber") },
						...questions.map((question) => ({
							value: question.id,
							label: t("answerTo", { question: say(question.text) }),
						})),
						...variables.map(({ id, name }) => ({ value: id, label: t("valueOf", { variable: name }) })),
					]}
				/>
			) : null}
			{operand.kind === "literal" ? (
				<div className="flex gap-2">
					<NumberField
						label={op === "between" ? t("from") : t("number")}
						value={number(0)}
						onChange={(value) => value !== null && set(op === "between" ? [value, number(1)] : [value])}
					/>
					{op === "between" ? (
						<NumberField
							label={t("to")}
							value={number(1)}
							onChange={(value) => value !== null && set([number(0), value])}
						/>
					) : null}
				</div>
			) : null}
		</div>
	);
}

function BoolOperand({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
	const t = useTranslations();
	return (
		<Select
			size="sm"
			aria-label={t("builder.target.value")}
			value={value ? "yes" : "no"}
			onChange={(next) => onChange(next === "yes")}
			options={[
				{ value: "yes", label: t("common.yes") },
				{ value: "no", label: t("common.no") },
			]}
		/>
	);
}

interface ValueOperandProps {
	attribute: TestableAttribute;
	values: AttributeScalar[];
	many: boolean;
	onChange: (values: AttributeScalar[]) => void;
}

/** The catalog's own values with their number of products; one that is gone from the catalog stays visible. */
function ValueOperand({ attribute, values, many, onChange }: ValueOperandProps) {
	const t = useTranslations("builder.target");
	const gone = values.filter((value) => !attribute.values.some((each) => each.value === value));
	const all = [...gone.map((value) => ({ value, products: 0 })), ...attribute.values];
	if (!many) {
		return (
			<Select
				size="sm"
				aria-label={t("value")}
				placeholder={t("chooseValue")}
				value={values[0] === undefined ? null : String(values[0])}
				onChange={(next) => {
					const chosen = all.find(({ value }) => String(value) === next);
					if (chosen) onChange([chosen.value]);
				}}
				options={all
					.filter(({ value }) => value !== "")
					.map(({ value, products }) => ({ value: String(value), label: `${value} (${products})` }))}
			/>
		);
	}
	return (
		<fieldset className="max-h-44 space-y-1 overflow-y-auto rounded-md border p-2">
			<legend className="sr-only">{t("value")}</legend>
			{all.map(({ value, products }) => (
				<Checkbox
					key={String(value)}
					checked={values.includes(value)}
					onChange={(on) => onChange(on ? [...values, value] : values.filter((each) => each !== value))}
					label={
						<>
							{String(value)} <span className="text-muted tabular-nums">{products}</span>
						</>
					}
				/>
			))}
		</fieldset>
	);
}
