"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { Condition, Question } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";
import { startCondition, withoutPart } from "./conditions";
import type { Test } from "./test";
import { TestEditor } from "./test-editor";

interface ConditionEditorProps {
	condition: Condition;
	questions: readonly Question[];
	onChange: (condition: Condition) => void;
	/** Null for the outermost. */
	onRemove: (() => void) | null;
}

/** One test, or a group of which all, any or none hold; groups may hold groups. */
export function ConditionEditor(props: ConditionEditorProps) {
	const { condition, questions, onChange, onRemove } = props;
	const t = useTranslations("builder.conditions");
	const fresh = startCondition(questions, useBuilder().document.locales);
	if (isTest(condition)) {
		return (
			<div className="space-y-2">
				<div className="flex items-start gap-1">
					<div className="min-w-0 flex-1">
						<TestEditor test={condition} questions={questions} onChange={onChange} />
					</div>
					{onRemove ? <RemoveButton onRemove={onRemove} /> : null}
				</div>
				{onRemove === null ? (
					<Button look="ghost" size="sm" onClick={() => onChange({ kind: "all", of: [condition, fresh] })}>
						<Plus size={16} aria-hidden="true" />
						{t("add")}
					</Button>
				) : null}
			</div>
		);
	}
	const group = asGroup(condition);
	const set = (of: Condition[]) => onChange(toGroup(group.mode, of));
	return (
		<div className="space-y-2 border-l-2 border-l-line-strong/50 pl-3">
			<div className="flex items-center gap-1">
				<Select
					size="sm"
					aria-label={t("group")}
					value={group.mode}
					onChange={(mode) => onChange(toGroup(mode, group.of))}
					options={(["all", "any", "none"] as const).map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
				/>
				{onRemove ? <RemoveButton onRemove={onRemove} /> : null}
			</div>
			{group.of.map((part, index) => (
				<ConditionEditor
					// biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
					key={index}
					condition={part}
					questions={questions}
					onChange={(next) => set(group.of.map((each, at) => (at === index ? next : each)))}
					onRemove={group.of.length > 1 ? () => set(withoutPart(group.of, index)) : () => onChange(part)}
				/>
			))}
			<div className="flex flex-wrap gap-1">
				<Button look="ghost" size="sm" onClick={() => set([...group.of, fresh])}>
					<Plus size={16} aria-hidden="true" />
					{t("add")}
				</Button>
				<Button
					look="ghost"
					size="sm"
					onClick={() => set([...group.of, { kind: group.mode === "any" ? "all" : "any", of: [fresh] }])}
				>
					<Plus size={16} aria-hidden="true" />
					{t("addGroup")}
				</Button>
			</div>
		</div>
	);
}

function RemoveButton({ onRemove }: { onRemove: () => void }) {
	const t = useTranslations("builder.conditions");
	return (
		<IconButton label={t("remove")} onClick={onRemove}>
			<X size={14} aria-hidden="true" />
		</IconButton>
	);
}

/** What is no group. */
const isTest = (condition: Condition): condition is Test => !("of" in condition);

type Mode = "all" | "any" | "none";

/** "None of" is written as not any; a bare negation is a group of one. */
function asGroup(condition: Exclude<Condition, Test>): { mode: Mode; of: Condition[] } {
	if (condition.kind === "all" || condition.kind === "any") return { mode: condition.kind, of: condition.of };
	return { mode: "none", of: condition.of.kind === "any" ? condition.of.of : [condition.of] };
}

const toGroup = (mode: Mode, of: Condition[]): Condition =>
	mode === "none" ? { kind: "not", of: { kind: "any", of } } : { kind: mode, of };
