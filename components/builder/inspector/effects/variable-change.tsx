"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { findNode } from "@/lib/quiz/node-tree";
import type { VariableEffect } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";

const TYPED = "number";
const ANSWER = "answer";

/** Which variable, and how it changes: by a number or, at a number question, by the number answered. */
export function VariableChange({ effect }: { effect: VariableEffect }) {
	const t = useTranslations("builder.effects");
	const set = useSet<VariableEffect>(effect.id);
	const { document } = useBuilder();
	const parent = findNode(document, effect.id)?.parent;
	const ofChoice = parent != null && findNode(document, parent)?.list === "choices";
	const { variable, op, value } = effect;
	return (
		<>
			<Field label={t("variable")}>
				<Select
					value={document.variables.some(({ id }) => id === variable) ? variable : null}
					onChange={(id) => set("variable", id)}
					options={document.variables.map(({ id, name }) => ({ value: id, label: name || "—" }))}
				/>
			</Field>
			<Field label={t("change")}>
				<Select
					value={op}
					onChange={(next) => set("op", next)}
					options={(["add", "set"] as const).map((each) => ({ value: each, label: t(`ops.${each}`) }))}
				/>
			</Field>
			{ofChoice && value !== ANSWER ? null : (
				<Field label={t("by")}>
					<Select
						value={value === ANSWER ? ANSWER : TYPED}
						onChange={(next) => set("value", next === ANSWER ? ANSWER : 1)}
						options={[
							{ value: TYPED, label: t("aNumber") },
							{ value: ANSWER, label: t("theAnswer"), disabled: ofChoice },
						]}
					/>
				</Field>
			)}
			{value === ANSWER ? null : (
				<NumberField
					label={t("number")}
					value={value}
					least={-1e12}
					most={1e12}
					onChange={(next) => next !== null && set("value", next)}
				/>
			)}
		</>
	);
}
