import type { BareQuestion } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";
import { sayError } from "./say-error";

/**
 * Says beside each question what is wrong with its answer, and leads to the first that has something wrong. `amissIn`: which
 * of a question's several fields is meant.
 */
export function showErrors(
	form: HTMLElement,
	questions: BareQuestion[],
	errors: Record<NodeId, string>,
	amissIn: (question: BareQuestion) => string | null,
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
