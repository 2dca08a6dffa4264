"use client";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { SegmentLeaf, TraitTest } from "@/lib/profile/segment";
import type { LeafFieldsProps } from "./leaf-fields-props";

type TraitLeaf = Extract<SegmentLeaf, { kind: "trait" }>;
const DAY_MS = 86_400_000;

/** What is asked of the trait's value, by the trait's type. */
export function TestFields({ leaf, words, number, onChange }: LeafFieldsProps<TraitLeaf>) {
	const t = useTranslations("segments.editor");
	const trait = words.traits.find(({ id }) => id === leaf.trait);
	const put = (test: TraitTest) => onChange({ ...leaf, test });
	const asks = trait?.type === "number" || trait?.type === "date" ? ("between" as const) : ("is" as const);
	const blank: Record<"known" | "is" | "between", TraitTest> = {
		known: { op: "known" },
		is: { op: "is", values: trait?.type === "bool" ? [true] : trait?.type === "text" ? [""] : [] },
		between: { op: "between", from: null, to: null },
	};
	return (
		<>
			<Select
				value={leaf.test.op}
				onChange={(op) => put(blank[op])}
				options={(["known", asks] as const).map((op) => ({ value: op, label: t(`ops.${op}`) }))}
				aria-label={t("opOf", { n: number })}
				className="w-full sm:w-40"
			/>
			{leaf.test.op === "is" ? <Values {...{ leaf, words, number, onChange }} /> : null}
			{leaf.test.op === "between" ? (
				<>
					{(["from", "to"] as const).map((end) => (
						<Bound
							key={end}
							label={t(`${end}Of`, { n: number })}
							date={trait?.type === "date"}
							value={leaf.test.op === "between" ? leaf.test[end] : null}
							onChange={(value) => leaf.test.op === "between" && put({ ...leaf.test, [end]: value })}
						/>
					))}
					{trait?.unit ? <span className="self-center text-muted">{trait.unit}</span> : null}
				</>
			) : null}
		</>
	);
}

function Values({ leaf, words, number, onChange }: LeafFieldsProps<TraitLeaf>) {
	const t = useTranslations("segments.editor");
	const say = useSay();
	const trait = words.traits.find(({ id }) => id === leaf.trait);
	const values = leaf.test.op === "is" ? leaf.test.values : [];
	const put = (next: (string | number | boolean)[]) => onChange({ ...leaf, test: { op: "is", values: next } });
	if (trait?.type === "bool") {
		return (
			<Select
				value={values[0] === false ? "no" : "yes"}
				onChange={(next) => put([next === "yes"])}
				options={[
					{ value: "yes", label: t("yes") },
					{ value: "no", label: t("no") },
				]}
				aria-label={t("valueOf", { n: number })}
				className="w-full sm:w-32"
			/>
		);
	}
	if (!trait || trait.options.length === 0) {
		return (
			<Input
				value={String(values[0] ?? "")}
				maxLength={500}
				onChange={(event) => put([event.target.value])}
				aria-label={t("valueOf", { n: number })}
				className="w-full sm:w-56"
			/>
		);
	}
	return (
		<fieldset aria-label={t("valueOf", { n: number })} className="flex w-full flex-wrap gap-x-4 gap-y-2 pt-1">
			{trait.options.map((option) => (
				<Checkbox
					key={option.value}
					label={say(option.name)}
					checked={values.includes(option.value)}
					onChange={(on) => put(on ? [...values, option.value] : values.filter((value) => value !== option.value))}
				/>
			))}
		</fieldset>
	);
}

interface BoundProps {
	label: string;
	date: boolean;
	value: number | null;
	onChange: (value: number | null) => void;
}

/** A blank end is open. Days since 1970 are shown as dates. */
function Bound({ label, date, value, onChange }: BoundProps) {
	const shown = value === null ? "" : date ? new Date(value * DAY_MS).toISOString().slice(0, 10) : value;
	return (
		<Input
			type={date ? "date" : "number"}
			step="any"
			value={shown}
			aria-label={label}
			placeholder={label}
			onChange={({ target }) => {
				const number = date ? target.valueAsNumber / DAY_MS : target.valueAsNumber;
				onChange(Number.isFinite(number) ? number : null);
			}}
			className="w-36"
		/>
	);
}
