"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { newRule } from "@/lib/quiz/new-document";
import { listIds } from "@/lib/quiz/node-tree";
import { placeOfRule } from "@/lib/quiz/place-of-rule";
import type { Condition, NodeId, Question, Rule } from "@/lib/quiz/types";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { ConditionEditor } from "./condition-editor";
import { questionsUpTo, startCondition } from "./conditions";

/** When a block or a choice is there, by what was answered on earlier screens and where people came in. */
export function HideRules({ node, name }: { node: NodeId; name: string }) {
	const t = useTranslations("builder.rules");
	const { document, edit } = useBuilder();
	const at = document.screens.findIndex((screen) => listIds(screen).includes(node));
	const questions = questionsUpTo(document, at - 1);
	const rules = document.rules.filter((rule) => rule.then.kind === "hide" && placeOfRule(rule) === node);
	const add = () => {
		const when = startCondition(questions, document.locales);
		const value = newRule(newId, { kind: "not", of: when }, { kind: "hide", node });
		edit({ op: "insert", parent: null, list: "rules", index: document.rules.length, value });
	};
	return (
		<div className="space-y-2">
			{rules.map((rule) => (
				<HideRuleEditor key={rule.id} rule={rule} questions={questions} name={name} />
			))}
			{rules.length === 0 ? (
				<Button look="ghost" size="sm" aria-label={t("addHideTo", { name })} onClick={add}>
					<Plus size={16} aria-hidden="true" />
					{t("addHide")}
				</Button>
			) : null}
		</div>
	);
}

interface HideRuleEditorProps {
	rule: Rule;
	questions: readonly Question[];
	name: string;
}

/** "Show only when" is stored as hidden while not. */
function HideRuleEditor({ rule, questions, name }: HideRuleEditorProps) {
	const t = useTranslations("builder.rules");
	const { edit } = useBuilder();
	const set = useSet<Rule>(rule.id);
	const { when } = rule;
	const mode = when.kind === "not" ? "showWhen" : "hideWhen";
	const condition = when.kind === "not" ? when.of : when;
	const write = (next: Condition, how: typeof mode) =>
		set("when", how === "showWhen" ? { kind: "not", of: next } : next);
	return (
		<div className="space-y-2 rounded-md bg-sunken p-3">
			<div className="flex items-center gap-1">
				<Select
					size="sm"
					aria-label={t("visibility")}
					value={mode}
					onChange={(how) => write(condition, how)}
					options={(["showWhen", "hideWhen"] as const).map((how) => ({ value: how, label: t(how) }))}
				/>
				<IconButton label={t("removeHide", { name })} onClick={() => edit({ op: "remove", node: rule.id })}>
					<X size={14} aria-hidden="true" />
				</IconButton>
			</div>
			<ConditionEditor
				condition={condition}
				questions={questions}
				onChange={(next) => write(next, mode)}
				onRemove={null}
			/>
		</div>
	);
}
