import type { BareQuestion } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";
import { declineOf } from "../fields";
import { settleBoxes } from "./boxes";
import { type Control, controlsOf, questionIdOf } from "./controls";
import { sayError } from "./say-error";
import { showSlider } from "./slider";

interface Following {
	locale: string;
	/** As it is there for this person. */
	questionOf: (id: NodeId) => BareQuestion | undefined;
}

/** After something was ticked, moved or typed: what depends on it. */
export function followField(control: Control, { locale, questionOf }: Following): void {
	const { form } = control;
	const id = questionIdOf(control);
	const question = id && questionOf(id);
	if (!form || !question) return;
	if (control.type === "range") showSlider(control, true, locale);
	if (control.type === "checkbox" && "choices" in question && control.name !== declineOf(id))
		settleBoxes(form, question, control);
	sayError(form, id, "");
	for (const other of controlsOf(form)) if (other !== control && other.name === declineOf(id)) other.checked = false;
}
