"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { TraitRow } from "@/lib/contracts/traits";
import type { KnownCondition } from "@/lib/quiz/types";
import { TraitSelect, useTraits } from "../trait-select";
import { listedIn, NumberTest, numberOps, withOp } from "./number-test";

interface KnownTestProps {
	test: KnownCondition;
	onChange: (test: KnownCondition) => void;
}

/** What is known of the person under a trait: anything, one of its values, or a number or day. */
export function KnownTest({ test: condition, onChange }: KnownTestProps) {
	const t = useTranslations("builder.conditions");
	const traits = useTraits();
	const { attribute, test } = condition;
	const trait = traits.find(({ key }) => key === attribute);
	const numeric = trait?.type === "number" || trait?.type === "date";
	const change = (next: KnownCondition["test"]) => onChange({ ...condition, test: next });
	const turn = (next: string) => {
		if (next === "any") return change({ kind: "any" });
		if (next === "oneOf") return change({ kind: "oneOf", values: [] });
		const op = numberOps.find((each) => each === next);
		const start = { kind: "number" as const, op: "≥" as const, value: 0, to: null };
		if (op) change(withOp(test.kind === "number" ? test : start, op));
	};
	return (
		<div className="space-y-2">
			<TraitSelect
				attribute={attribute}
				onChoose={(key) => onChange({ ...condition, attribute: key, test: { kind: "any" } })}
			/>
			<Select
				size="sm"
				aria-label={t("operator")}
				value={test.kind === "number" ? test.op : test.kind}
				onChange={turn}
				options={[
					{ value: "any", label: t("ops.any") },
					...(numeric ? numberOps : (["oneOf"] as const)).map((each) => ({ value: each, label: t(`ops.${each}`) })),
				]}
			/>
			{test.kind === "oneOf" ? (
				<Values trait={trait} values={test.values} onChange={(values) => change({ kind: "oneOf", values })} />
			) : null}
			{test.kind === "number" ? (
				<NumberTest test={test} date={trait?.type === "date"} onChange={(next) => change(next)} />
			) : null}
			<p className="text-muted text-sm">{t("knownHelp")}</p>
		</div>
	);
}

interface ValuesProps {
	/** Undefined: the dictionary lacks it. */
	trait: TraitRow | undefined;
	values: readonly string[];
	onChange: (values: string[]) => void;
}

function Values({ trait, values, onChange }: ValuesProps) {
	const t = useTranslations();
	const say = useSay();
	const options =
		trait?.type === "bool"
			? [
					{ value: "true", label: t("common.yes") },
					{ value: "false", label: t("common.no") },
				]
			: (trait?.options.map(({ value, name }) => ({ value, label: say(name) })) ?? []);
	const gone = values.filter((value) => options.every((option) => option.value !== value));
	if (options.length === 0) {
		return (
			<Field label={t("builder.conditions.values")} help={t("builder.conditions.valuesHelp")}>
				<Input
					defaultValue={values.join(", ")}
					maxLength={1000}
					onChange={(event) => onChange(listedIn(event.currentTarget.value))}
				/>
			</Field>
		);
	}
	return (
		<ul className="space-y-1">
			{[...options, ...gone.map((value) => ({ value, label: value }))].map(({ value, label }) => (
				<li key={value}>
					<Checkbox
						label={label}
						checked={values.includes(value)}
						onChange={(on) => onChange(on ? [...values, value] : values.filter((each) => each !== value))}
					/>
				</li>
			))}
		</ul>
	);
}
