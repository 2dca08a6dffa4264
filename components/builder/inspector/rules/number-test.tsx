"use client";
import { useTranslations } from "next-intl";
import type { NumberOp } from "@/lib/quiz/types";
import { DateField } from "../../fields/date-field";
import { NumberField } from "../../fields/number-field";

export const numberOps: readonly NumberOp[] = ["=", "≠", "<", "≤", ">", "≥", "between"];

/** What a number is compared with. */
export interface Comparison {
	op: NumberOp;
	value: number;
	to: number | null;
}

export const withOp = <T extends Comparison>(test: T, op: NumberOp): T => ({
	...test,
	op,
	to: op === "between" ? (test.to ?? test.value) : null,
});

interface NumberTestProps<T extends Comparison> {
	test: T;
	/** The numbers are days. */
	date: boolean;
	onChange: (test: T) => void;
}

export function NumberTest<T extends Comparison>({ test, date, onChange }: NumberTestProps<T>) {
	const t = useTranslations("builder.conditions");
	const Value = date ? DateField : NumberField;
	return (
		<div className="flex gap-2">
			<Value
				label={t(date ? "date" : "number")}
				value={test.value}
				onChange={(value) => value !== null && onChange({ ...test, value })}
			/>
			{test.op === "between" ? (
				<Value label={t("to")} value={test.to} onChange={(to) => to !== null && onChange({ ...test, to })} />
			) : null}
		</div>
	);
}

/** What stands in a text, separated by commas. */
export const listedIn = (text: string): string[] => {
	const listed = text.split(",").map((part) => part.trim().slice(0, 200));
	return [...new Set(listed.filter((part) => part !== ""))].slice(0, 50);
};
