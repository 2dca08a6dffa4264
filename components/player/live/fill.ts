import type { BareBlock, BareQuestion, ShopperFlow } from "@/lib/quiz/shopper-flow";
import type { ContactField, NodeId } from "@/lib/quiz/types";
import { type Draft, draftOf } from "../draft";
import { contactValues, declineOf, toValues } from "../fields";
import { questionsOf } from "../read-screen";
import type { Session } from "../session";
import { settleBoxes } from "./boxes";
import { type Control, controlsOf, isBox, questionIdOf } from "./controls";
import { showSlider } from "./slider";

interface Filling {
	blocks: readonly BareBlock[];
	session: Session;
	flow: ShopperFlow;
	/** Leaves what the fields hold already. */
	keep: boolean;
}

/** Gives a screen's fields the values of the answers given before, or ahead. `blocks` are what is there of the screen. */
export function fillScreen(form: HTMLElement, { blocks, session, flow, keep }: Filling): void {
	const drafts = new Map<NodeId, { question: BareQuestion; draft: Draft }>();
	for (const question of questionsOf(blocks)) {
		const { id } = question;
		drafts.set(id, { question, draft: draftOf(question, session, flow) });
		const note = form.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"] .q-kept`);
		if (note) note.hidden = session.answers[id]?.kind !== "personal" || session.typed[id] !== undefined;
	}
	for (const control of controlsOf(form)) {
		const one = drafts.get(questionIdOf(control));
		if (!one) continue;
		const { question, draft } = one;
		if (!keep) fillControl(control, question, draft);
		if (control.type === "range") {
			const moved = keep && control.value !== control.getAttribute("value");
			showSlider(control, moved || toValues(question, draft).length > 0, flow.locale);
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
