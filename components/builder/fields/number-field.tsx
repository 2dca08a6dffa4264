"use client";
import { useEffect, useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

interface NumberFieldProps {
	label: string;
	value: number | null;
	/** Null only where empty is allowed. */
	onChange: (value: number | null) => void;
	/** Empty means null. Without it, what is empty or no number leaves the value as it was. */
	empty?: boolean;
	whole?: boolean;
	least?: number;
	most?: number;
	help?: string;
}

/** Keeps what is being typed until it is a number. */
export function NumberField({ label, value, onChange, empty, whole, least, most, help }: NumberFieldProps) {
	const [typed, setTyped] = useState(show(value));
	useEffect(() => setTyped((now) => (read(now) === value ? now : show(value))), [value]);
	const change = (next: string) => {
		setTyped(next);
		const number = read(next);
		if (number === null) {
			if (empty && next.trim() === "") onChange(null);
			return;
		}
		const inside = number >= (least ?? Number.NEGATIVE_INFINITY) && number <= (most ?? Number.POSITIVE_INFINITY);
		if (inside && (!whole || Number.isInteger(number))) onChange(number);
	};
	return (
		<Field label={label} help={help} className="min-w-0 flex-1">
			<Input
				inputMode="decimal"
				value={typed}
				maxLength={20}
				onChange={(event) => change(event.currentTarget.value)}
				onBlur={() => setTyped(show(value))}
				className="tabular-nums"
			/>
		</Field>
	);
}

const show = (value: number | null): string => (value === null ? "" : String(value));

function read(text: string): number | null {
	const number = text.trim() === "" ? Number.NaN : Number(text.trim().replace(",", "."));
	return Number.isFinite(number) ? number : null;
}
