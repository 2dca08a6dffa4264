"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { Jump, Rule, Screen } from "@/lib/quiz/types";
import { useNodeName } from "../../findings/use-node-name";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { ConditionEditor } from "./condition-editor";
import { questionsUpTo } from "./conditions";

const END = "end";

export function RuleEditor({ rule, screen }: { rule: Rule; screen: Screen }) {
	const t = useTranslations("builder.rules");
	const { document, edit } = useBuilder();
	const set = useSet<Rule>(rule.id);
	const at = document.screens.indexOf(screen);
	const last = rule.then.kind === "jump" ? at : at - 1;
	return (
		<div className="space-y-3 rounded-lg border p-3">
			<div className="flex items-center justify-between gap-2">
				<h3 className="font-medium">{rule.then.kind === "jump" ? t("when") : t("skipWhen")}</h3>
				<IconButton label={t("remove")} onClick={() => edit({ op: "remove", node: rule.id })}>
					<Trash2 size={16} aria-hidden="true" />
				</IconButton>
			</div>
			<ConditionEditor
				condition={rule.when}
				questions={questionsUpTo(document, last)}
				onChange={(when) => set("when", when)}
				onRemove={null}
			/>
			{rule.then.kind === "jump" ? (
				<JumpTarget jump={rule.then} at={at} onChange={(then) => set("then", then)} />
			) : null}
		</div>
	);
}

function JumpTarget({ jump, at, onChange }: { jump: Jump; at: number; onChange: (jump: Jump) => void }) {
	const t = useTranslations("builder");
	const name = useNodeName();
	const { document } = useBuilder();
	const later = document.screens.slice(at + 1).map((screen, index) => ({
		value: screen.id,
		label: screen.name || name(screen.id) || t("outline.unnamedScreen", { number: at + index + 2 }),
	}));
	return (
		<Field label={t("rules.goTo")}>
			<Select
				value={jump.to}
				onChange={(to) => onChange({ ...jump, to })}
				options={[...later, { value: END, label: t("rules.end") }]}
			/>
		</Field>
	);
}
