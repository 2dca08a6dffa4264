import type { NodeId } from "@/lib/quiz/types";
import { controlsOf, questionIdOf } from "./controls";

/** Says beside a question what is wrong with its answer; "": nothing. `only`: of several fields, the one that is meant. */
export function sayError(form: Element, question: NodeId, error: string, only: string | null = null): void {
	const line = form.querySelector(`[id="${CSS.escape(`e-${question}`)}"]`);
	if (line && line.textContent !== error) line.textContent = error;
	for (const control of controlsOf(form)) {
		if (questionIdOf(control) !== question || control.type === "submit") continue;
		control.setAttribute("aria-invalid", String(error !== "" && (only === null || control.name === only)));
	}
}
