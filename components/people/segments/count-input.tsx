"use client";
import { Input } from "@/components/ui/input";

interface CountInputProps {
	value: number;
	onChange: (value: number) => void;
	label: string;
	/** Its unit, behind it. */
	after: string;
}

/** A whole number from 1; what is no number shows as blank and is not complete. */
export const CountInput = ({ value, onChange, label, after }: CountInputProps) => (
	<span className="flex items-center gap-2">
		<Input
			type="number"
			inputMode="numeric"
			min={1}
			max={3650}
			step={1}
			value={Number.isNaN(value) ? "" : value}
			onChange={(event) => onChange(event.target.valueAsNumber)}
			aria-label={label}
			className="w-24"
		/>
		<span className="text-muted">{after}</span>
	</span>
);
