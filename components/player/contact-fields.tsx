import type { ShopperContactQuestion } from "@/lib/quiz/shopper-document";
import type { ContactField } from "@/lib/quiz/types";
import { amissIn } from "./draft";
import { contactFieldOf, contactValues } from "./fields";
import { inputs } from "./inputs";
import { KeptAnswer } from "./kept-answer";
import type { FieldProps } from "./question-props";

/** Some of name, e-mail and phone, each with its own line. */
export function ContactFields({
	question,
	draft,
	kept,
	error,
	ids,
	texts,
}: FieldProps & { question: ShopperContactQuestion }) {
	const typed = contactValues(draft);
	const amiss = amissIn(question, typed);
	return (
		<>
			{question.fields.map((field) => (
				<label className="q-named" key={field}>
					<span>{texts[field]}</span>
					<input
						{...inputs[field]}
						className="q-input"
						name={contactFieldOf(question.id, field)}
						maxLength={lengths[field]}
						value={typed[field] ?? ""}
						aria-describedby={ids.said}
						aria-invalid={Boolean(error) && field === amiss}
					/>
				</label>
			))}
			<KeptAnswer kept={kept} texts={texts} />
		</>
	);
}

const lengths: Record<ContactField, number> = { name: 200, email: 254, phone: 30 };
