import type { BareBlock, BareQuestion } from "@/lib/quiz/shopper-flow";
import type { Answers, ContactField, NodeId } from "@/lib/quiz/types";
import { type Draft, toDraft } from "../draft";
import { contactValues, declineOf, toValues } from "../fields";
import { questionsOf } from "../read-screen";
import type { Session } from "../session";
import { shownAnswers } from "../shown";
import { settleBoxes } from "./boxes";
import { type Control, controlsOf, isBox, questionIdOf } from "./controls";
import { showSlider } from "./slider";

interface Filling {
	blocks: readonly BareBlock[];
	session: Session;
	/** Answers that stand until others are given. */
	known: Answers | undefined;
	locale: string;
	/** Leaves what the fields hold already. */
	keep: boolean;
}

/** Gives a screen's fields the values of the answers given before. `blocks` are what is there of the screen. */
export function fillScreen(form: HTMLElement, { blocks, session, known, locale, keep }: Filling): void {
	const answers = shownAnswers(blocks, { ...known, ...session.answers });
	const drafts = new Map<NodeId, { question: BareQuestion; draft: Draft }>();
	for (const question of questionsOf(blocks)) {
		const { id } = question;
		drafts.set(id, { question, draft: toDraft(question, { value: answers[id], typed: session.typed[id] }, locale) });
		const note = form.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"] .q-kept`);
		if (note) note.hidden = answers[id]?.kind !== "personal" || session.typed[id] !== undefined;
	}
	for (const control of controlsOf(form)) {
		const one = drafts.get(questionIdOf(control));
		if (!one) continue;
		const { question, draft } = one;
		if (!keep) fillControl(control, question, draft);
		if (control.type === "range") {
			const touched = keep ? control.value !== control.getAttribute("value") : toValues(question, draft).length > 0;
			showSlider(control, touched, locale);
		}
	}
	for (const { question } of drafts.values()) if ("choices" in question) settleBoxes(form, question, null);
	form.dispatchEvent(new Event("filled"));
}

function fillControl(control: Control, question: BareQuestion, draft: Draft): void {
	const values = toValues(question, draft);
	const [first = ""] = values;
	if (control.name === declineOf(question.id)) control.checked = draft.declined;
	else if (control.type === "submit") control.setAttribute("aria-pressed", String(values.includes(control.value)));
	else if (isBox(control)) control.checked = values.includes(control.value);
	else if (question.kind === "contact") {
		control.value = contactValues(draft)[control.name.slice(0, control.name.indexOf(".")) as ContactField] ?? "";
	} else if (control.matches("select")) {
		const options = [...(control as unknown as HTMLSelectElement).options].map(({ value }) => value);
		control.value = options.find((value) => values.includes(value)) ?? "";
	} else control.value = first || (control.type === "range" ? (control.getAttribute("value") ?? "") : "");
}
