"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { newVariable } from "@/lib/quiz/new-document";
import type { Variable } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

export function VariableSettings() {
	const t = useTranslations("builder.variables");
	const { document, edit } = useBuilder();
	const { variables } = document;
	const add = () => {
		const value = newVariable(newId, t("unnamed", { number: variables.length + 1 }));
		edit({ op: "insert", parent: null, list: "variables", index: variables.length, value });
	};
	return (
		<>
			<p className="text-muted text-sm">{t("help")}</p>
			<ul className="space-y-2">
				{variables.map((variable, index) => (
					<VariableRow key={variable.id} variable={variable} number={index + 1} />
				))}
			</ul>
			<Button size="sm" onClick={add}>
				<Plus size={16} aria-hidden="true" />
				{t("add")}
			</Button>
		</>
	);
}

function VariableRow({ variable, number }: { variable: Variable; number: number }) {
	const t = useTranslations("builder.variables");
	const { edit } = useBuilder();
	const set = useSet<Variable>(variable.id);
	const { id, name, initial } = variable;
	return (
		<li className="flex items-end gap-2">
			<Field label={t("name")} className="min-w-0 flex-[2]">
				<Input value={name} maxLength={100} onChange={(event) => set("name", event.currentTarget.value)} />
			</Field>
			<NumberField
				label={t("initial")}
				value={initial}
				least={-1e12}
				most={1e12}
				onChange={(value) => value !== null && set("initial", value)}
			/>
			<IconButton
				label={t("remove", { name: name || t("unnamed", { number }) })}
				onClick={() => edit({ op: "remove", node: id })}
			>
				<X size={14} aria-hidden="true" />
			</IconButton>
		</li>
	);
}
