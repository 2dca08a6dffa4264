"use client";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { isoDay, toDay } from "@/lib/quiz/day";

interface DateFieldProps {
	label: string;
	/** Days since 1970-01-01. */
	value: number | null;
	/** Null only where empty is allowed. */
	onChange: (value: number | null) => void;
	empty?: boolean;
}

/** What is no date leaves the value as it was. */
export function DateField({ label, value, onChange, empty }: DateFieldProps) {
	const change = (typed: string) => {
		const day = toDay(typed);
		if (day !== null || (empty && typed === "")) onChange(day);
	};
	return (
		<Field label={label} className="min-w-0 flex-1">
			<Input
				type="date"
				value={value === null ? "" : isoDay(value)}
				onChange={(event) => change(event.currentTarget.value)}
				className="tabular-nums"
			/>
		</Field>
	);
}
