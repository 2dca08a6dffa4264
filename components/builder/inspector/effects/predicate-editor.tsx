"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { Predicate } from "@/lib/quiz/types";
import { OperandEditor } from "./operand-editor";
import { operatorsOf, startPredicate, type TestableAttribute, withOperator } from "./operators";

interface PredicateEditorProps {
	predicate: Predicate;
	attributes: readonly TestableAttribute[];
	answers: boolean;
	onChange: (predicate: Predicate) => void;
	onRemove: () => void;
}

export function PredicateEditor({ predicate, attributes, answers, onChange, onRemove }: PredicateEditorProps) {
	const t = useTranslations("builder.target");
	const attribute = attributes.find(({ key }) => key === predicate.attribute);
	const known = attributes.map(({ key, label }) => ({ value: key, label }));
	const fitting = operatorsOf(attribute?.type ?? "enum");
	// A test from elsewhere, or of an attribute whose type has changed, still says what it does.
	const operators = fitting.includes(predicate.op) ? fitting : [predicate.op, ...fitting];
	const options = attribute ? known : [{ value: predicate.attribute, label: predicate.attribute }, ...known];
	return (
		<div className="space-y-1.5 rounded-md border bg-surface p-2">
			<div className="flex gap-1.5">
				<Select
					size="sm"
					aria-label={t("attribute")}
					value={predicate.attribute}
					options={options}
					onChange={(key) => {
						const next = attributes.find((each) => each.key === key);
						if (next) onChange(startPredicate(next));
					}}
				/>
				<Select
					size="sm"
					aria-label={t("operator")}
					value={predicate.op}
					className="max-w-36"
					options={operators.map((op) => ({ value: op, label: t(`ops.${op}`) }))}
					onChange={(op) => onChange(withOperator(predicate, op))}
				/>
				<IconButton label={t("removeTest")} onClick={onRemove}>
					<X size={14} aria-hidden="true" />
				</IconButton>
			</div>
			{attribute ? (
				<OperandEditor predicate={predicate} attribute={attribute} answers={answers} onChange={onChange} />
			) : null}
		</div>
	);
}
