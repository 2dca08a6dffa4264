import type { FieldIds, QuestionViewProps } from "./question-view";

/** One box, never ticked beforehand, beside the exact text that is agreed to. */
export function ConsentBox({ question, draft, notice, ids, onDraft }: QuestionViewProps & { ids: FieldIds }) {
	return (
		<label className="q-choice q-consent">
			<input
				type="checkbox"
				checked={draft.granted}
				aria-describedby={`${ids.about} ${ids.error}`}
				data-question={question.id}
				onChange={(event) => onDraft({ ...draft, granted: event.currentTarget.checked, declined: false })}
			/>
			<span className="q-label">
				<span>{notice}</span>
				<svg className="q-tick" viewBox="0 0 24 24" aria-hidden="true">
					<path d="M5 12.5l4.5 4.5L19 7.5" />
				</svg>
			</span>
		</label>
	);
}
