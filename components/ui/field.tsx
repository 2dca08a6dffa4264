"use client";
import { cloneElement, type ReactElement, type ReactNode, useId } from "react";
import { cx } from "./cx";
import { Label } from "./label";

interface ControlProps {
	id?: string | undefined;
	"aria-describedby"?: string | undefined;
	"aria-invalid"?: boolean | undefined;
}
interface FieldProps {
	label: ReactNode;
	help?: ReactNode;
	/** One sentence saying what to mend. */
	error?: string | null | undefined;
	/** Shown at the label's right: a counter, "optional". */
	aside?: ReactNode;
	className?: string;
	/** One control: Input, Textarea, Select … It gets the id and the descriptions. */
	children: ReactElement<ControlProps>;
}

/** A control with its label, help and error, tied together for assistive technology. */
export function Field({ label, help, error, aside, className, children }: FieldProps) {
	const made = useId();
	const id = children.props.id ?? made;
	const described = [help ? `${id}-help` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
	return (
		<div className={cx("space-y-1.5", className)}>
			<div className="flex items-baseline justify-between gap-3">
				<Label htmlFor={id}>{label}</Label>
				{aside ? <span className="text-faint text-xs">{aside}</span> : null}
			</div>
			{cloneElement(children, {
				id,
				"aria-describedby": described || undefined,
				"aria-invalid": error ? true : undefined,
			})}
			{help ? (
				<p id={`${id}-help`} className="text-muted text-sm">
					{help}
				</p>
			) : null}
			{error ? (
				<p id={`${id}-error`} role="alert" className="text-danger-text text-sm">
					{error}
				</p>
			) : null}
		</div>
	);
}
