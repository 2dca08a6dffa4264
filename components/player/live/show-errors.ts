import type { BareQuestion } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";
import type { sayError } from "./say-error";

/** What the script for answers has already. */
interface Means {
	/** Which of a question's several fields is meant. */
	amissIn: (question: BareQuestion) => string | null;
	sayError: typeof sayError;
}

/** Says beside each question what is wrong with its answer, and leads to the first that has something wrong. */
export function showErrors(
	form: HTMLElement,
	questions: BareQuestion[],
	errors: Record<NodeId, string>,
	{ amissIn, sayError }: Means,
): void {
	let lead: HTMLElement | null = null;
	for (const question of questions) {
		const { id } = question;
		const error = errors[id] ?? "";
		const name = amissIn(question);
		sayError(form, id, error, name);
		if (!error || lead) continue;
		lead = form.querySelector(name ? `[name="${CSS.escape(name)}"]` : `[data-question="${CSS.escape(id)}"]`);
	}
	lead?.focus();
}
