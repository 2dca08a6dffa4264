import { fieldOf, GRANTED } from "./fields";
import type { FieldProps } from "./question-props";
import { Tick } from "./tick";

/** One box, never ticked beforehand, beside the exact text that is agreed to. */
export function ConsentBox({ question, draft, notice, ids }: FieldProps) {
	return (
		<label className="q-choice q-consent">
			<input
				type="checkbox"
				name={fieldOf(question.id)}
				value={GRANTED}
				checked={draft.granted}
				aria-describedby={ids.said}
				data-question={question.id}
			/>
			<span className="q-label">
				<span dir="auto">{notice}</span>
				<Tick />
			</span>
		</label>
	);
}
