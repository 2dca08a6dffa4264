"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";

interface ValuesFieldProps {
	label: string;
	value: readonly string[];
	/** Values that other products have, offered while typing. */
	known: readonly string[];
	disabled: boolean;
	onChange: (value: string[]) => void;
}

/** Several short texts. Enter or leaving the field adds what is typed. */
export function ValuesField({ label, value, known, disabled, onChange }: ValuesFieldProps) {
	const t = useTranslations("catalog.page");
	const id = useId();
	const [typed, setTyped] = useState("");
	const add = () => {
		const next = typed.trim();
		setTyped("");
		if (next && !value.includes(next)) onChange([...value, next]);
	};
	const press = (event: KeyboardEvent) => {
		if (event.key === "Enter") {
			event.preventDefault();
			add();
		}
		const last = value.at(-1);
		if (event.key === "Backspace" && typed === "" && last !== undefined)
			onChange(value.filter((each) => each !== last));
	};
	return (
		<div className="space-y-1.5">
			<Label htmlFor={id}>{label}</Label>
			{value.length > 0 ? (
				<ul aria-label={label} className="flex flex-wrap gap-1.5">
					{value.map((each) => (
						<li
							key={each}
							className="flex max-w-full items-center gap-1 rounded-full border bg-sunken py-0.5 pr-1 pl-2.5 text-sm"
						>
							<span className="truncate">{each}</span>
							{disabled ? null : (
								<button
									type="button"
									aria-label={t("removeValue", { value: each })}
									onClick={() => onChange(value.filter((other) => other !== each))}
									className="rounded-full p-0.5 text-muted hover:bg-hover hover:text-ink"
								>
									<X size={14} aria-hidden="true" />
								</button>
							)}
						</li>
					))}
				</ul>
			) : null}
			{disabled && value.length > 0 ? null : (
				<Input
					id={id}
					value={typed}
					list={`${id}-known`}
					maxLength={200}
					placeholder={t(disabled ? "notSet" : "addValue")}
					aria-describedby={`${id}-help`}
					onChange={(event) => setTyped(event.target.value)}
					onKeyDown={press}
					onBlur={add}
				/>
			)}
			<datalist id={`${id}-known`}>
				{known
					.filter((each) => !value.includes(each))
					.map((each) => (
						<option key={each} value={each} />
					))}
			</datalist>
			{disabled ? null : (
				<p id={`${id}-help`} className="text-muted text-sm">
					{t("valuesHelp")}
				</p>
			)}
		</div>
	);
}
