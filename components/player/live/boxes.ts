import type { BareChoiceQuestion } from "@/lib/quiz/shopper-flow";
import { fieldOf } from "../fields";
import { isFull, toggleChoice } from "../toggle-choice";
import { type Control, controlsOf } from "./controls";

/** After a box was ticked or unticked: an exclusive choice stands alone, and with as many as are allowed the others wait. */
export function settleBoxes(form: Element, question: BareChoiceQuestion, changed: Control | null): void {
	const boxes = controlsOf(form).filter(({ name, type }) => name === fieldOf(question.id) && type === "checkbox");
	const before = boxes.filter((box) => (box === changed ? !box.checked : box.checked)).map(({ value }) => value);
	const ticked = changed ? toggleChoice(question, before, changed.value) : before;
	const full = isFull(question, ticked);
	for (const box of boxes) {
		const on = ticked.includes(box.value);
		box.checked = on;
		box.disabled = full && !on && !question.choices.some(({ id, exclusive }) => exclusive && id === box.value);
	}
}
