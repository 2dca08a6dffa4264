import type { ShopperContactQuestion } from "@/lib/quiz/shopper-document";
import type { ContactField } from "@/lib/quiz/types";
import { type Draft, fitsField, typedContact } from "./draft";
import { inputs } from "./inputs";
import type { FieldIds } from "./question-view";
import type { Texts } from "./texts";

interface ContactFieldsProps {
	question: ShopperContactQuestion;
	draft: Draft;
	kept: boolean;
	error: string | null;
	ids: FieldIds;
	texts: Texts;
	onDraft: (draft: Draft) => void;
}

/** Some of name, e-mail and phone, each with its own line. */
export function ContactFields({ question, draft, kept, error, ids, texts, onDraft }: ContactFieldsProps) {
	const typed = draft.declined ? {} : typedContact(draft.text);
	// Where to go when it isn't taken.
	const amiss = question.fields.find((field) => !fitsField(field, typed[field] ?? "")) ?? question.fields[0];
	return (
		<>
			{question.fields.map((field) => (
				<label className="q-named" key={field}>
					<span>{texts[field]}</span>
					<input
						{...inputs[field]}
						className="q-input"
						maxLength={lengths[field]}
						value={typed[field] ?? ""}
						aria-describedby={`${ids.about} ${ids.error}`}
						aria-invalid={Boolean(error) && field === amiss}
						data-question={field === amiss ? question.id : undefined}
						onInput={(event) => {
							const text = JSON.stringify({ ...typed, [field]: event.currentTarget.value });
							onDraft({ ...draft, text, declined: false });
						}}
					/>
				</label>
			))}
			{kept && !draft.declined && <p className="q-help">{texts.keptAnswer}</p>}
		</>
	);
}

const lengths: Record<ContactField, number> = { name: 200, email: 254, phone: 30 };
