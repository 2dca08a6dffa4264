import type { ReactNode } from "react";

interface ControlLabelProps {
	/** Of the control. */
	id: string;
	label: ReactNode;
	help: ReactNode;
}

/** Name and explanation beside a checkbox or a switch. */
export const ControlLabel = ({ id, label, help }: ControlLabelProps) => (
	<div className="min-w-0">
		<label htmlFor={id} className="text-base">
			{label}
		</label>
		{help ? (
			<p id={`${id}-help`} className="text-muted text-sm">
				{help}
			</p>
		) : null}
	</div>
);
