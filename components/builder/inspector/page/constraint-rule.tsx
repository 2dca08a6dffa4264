"use client";
import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { isNumeric } from "@/lib/quiz/kinds";
import type { Constraint, PairRule, PriceLimit } from "@/lib/quiz/types";
import { NumberField } from "../../fields/number-field";
import { useBuilder, useSay } from "../../store/use-builder";
import { TargetEditor } from "../effects/target-editor";
import { useAttributes } from "../effects/use-attributes";

type Rule = Constraint["rule"];

export function ConstraintRule({ rule, onChange }: { rule: Rule; onChange: (rule: Rule) => void }) {
	if (rule.kind === "price") return <Limit rule={rule} onChange={onChange} />;
	if (rule.kind === "alike") return <Alike rule={rule} onChange={onChange} />;
	return <Pair rule={rule} onChange={onChange} />;
}

const TYPED = ":typed";

function Limit({ rule, onChange }: { rule: PriceLimit; onChange: (rule: PriceLimit) => void }) {
	const t = useTranslations("builder");
	const say = useSay();
	const { variables, screens, currency } = useBuilder().document;
	const questions = screens.flatMap(({ blocks }) => blocks.filter(isNumeric));
	const { most } = rule;
	const set = (next: PriceLimit["most"]) => onChange({ ...rule, most: next });
	const choose = (value: string) => {
		if (value === TYPED) set({ kind: "literal", value: 100 });
		else if (variables.some(({ id }) => id === value)) set({ kind: "variable", variable: value });
		else set({ kind: "answer", question: value });
	};
	return (
		<div className="space-y-1.5">
			<Select
				size="sm"
				aria-label={t("together.limit")}
				value={most.kind === "answer" ? most.question : most.kind === "variable" ? most.variable : TYPED}
				onChange={choose}
				options={[
					{ value: TYPED, label: t("together.anAmount") },
					...questions.map(({ id, text }) => ({ value: id, label: t("target.answerTo", { question: say(text) }) })),
					...variables.map(({ id, name }) => ({ value: id, label: t("target.valueOf", { variable: name }) })),
				]}
			/>
			{most.kind === "literal" ? (
				<NumberField
					label={t("together.amount", { currency })}
					value={most.value}
					least={0}
					most={1e12}
					onChange={(value) => value !== null && set({ kind: "literal", value })}
				/>
			) : null}
			{most.kind === "answer" ? <p className="text-muted text-sm">{t("together.noLimit")}</p> : null}
		</div>
	);
}

type Targets = Exclude<PairRule, { kind: "alike" }>;

function Pair({ rule, onChange }: { rule: Targets; onChange: (rule: Targets) => void }) {
	const t = useTranslations("builder.together");
	return (
		<>
			<fieldset className="space-y-1.5">
				<legend className="font-medium text-sm">{t(`${rule.kind}One`)}</legend>
				<TargetEditor target={rule.one} answers={false} onChange={(one) => onChange({ ...rule, one })} />
			</fieldset>
			<fieldset className="space-y-1.5">
				<legend className="font-medium text-sm">{t(`${rule.kind}Other`)}</legend>
				<TargetEditor target={rule.other} answers={false} onChange={(other) => onChange({ ...rule, other })} />
			</fieldset>
		</>
	);
}

type AlikeRule = Extract<PairRule, { kind: "alike" }>;

function Alike({ rule, onChange }: { rule: AlikeRule; onChange: (rule: AlikeRule) => void }) {
	const t = useTranslations("builder.together");
	const attributes = useAttributes();
	const known = attributes.map(({ key, label }) => ({ value: key, label }));
	const isKnown = rule.attribute === "" || attributes.some(({ key }) => key === rule.attribute);
	return (
		<Select
			size="sm"
			aria-label={t("attribute")}
			placeholder={t("chooseAttribute")}
			value={rule.attribute || null}
			onChange={(attribute) => onChange({ ...rule, attribute })}
			options={isKnown ? known : [{ value: rule.attribute, label: rule.attribute }, ...known]}
		/>
	);
}
