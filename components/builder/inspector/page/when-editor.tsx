"use client";
import { useTranslations } from "next-intl";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { Condition } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { ConditionEditor } from "../rules/condition-editor";
import { questionsUpTo, startCondition } from "../rules/conditions";

interface WhenEditorProps {
	label: string;
	/** Null: always. */
	when: Condition | null;
	onChange: (when: Condition | null) => void;
}

/** Something is shown always, or only when a condition holds at the end of the path. */
export function WhenEditor({ label, when, onChange }: WhenEditorProps) {
	const t = useTranslations("builder.page");
	const { document } = useBuilder();
	const questions = questionsUpTo(document, document.screens.length);
	return (
		<>
			<SegmentedControl
				label={label}
				value={when ? "when" : "always"}
				onChange={(mode) => onChange(mode === "when" ? startCondition(questions, document.locales) : null)}
				options={[
					{ value: "always", label: t("always") },
					{ value: "when", label: t("conditional") },
				]}
			/>
			{when ? <ConditionEditor condition={when} questions={questions} onChange={onChange} onRemove={null} /> : null}
		</>
	);
}
