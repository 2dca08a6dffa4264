import type { BareBlock } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";
import { howMany } from "../how-many";
import type { ScriptTexts } from "../texts";

/** Takes from a screen what rules hide from this person and gives back the rest; `blocks` are what is there of it. */
export function hideParts(
	form: HTMLElement,
	hidden: readonly NodeId[],
	blocks: readonly BareBlock[],
	texts: ScriptTexts,
): void {
	const isHidden = (id = "") => hidden.includes(id);
	for (const part of form.querySelectorAll<HTMLElement>("[data-block]")) part.hidden = isHidden(part.dataset.block);
	for (const part of form.querySelectorAll<HTMLElement>("[data-choice]")) {
		part.hidden = isHidden(part.dataset.choice);
		if (part.hidden) numberChoice(part, 0);
	}
	for (const block of blocks) {
		if (!("choices" in block)) continue;
		const section = form.querySelector(`[data-block="${CSS.escape(block.id)}"]`);
		const find = (selector: string) => section?.querySelector<HTMLElement>(selector);
		for (const [index, { id }] of block.choices.entries()) {
			const choice = find(`[data-choice="${CSS.escape(id)}"]`);
			if (choice) numberChoice(choice, index + 1);
		}
		const hint = find("[data-hint]");
		if (hint) hint.textContent = `${howMany(block, texts)}.`;
	}
	promoteHeading(form);
}

/** The number is the key that takes the choice. */
function numberChoice(choice: HTMLElement, number: number): void {
	const control = choice.querySelector<HTMLElement>("[data-number]");
	const key = choice.querySelector(".q-key");
	if (control) control.dataset.number = String(number);
	if (key) key.textContent = String(number);
}

/** The first heading that is there is the screen's. */
function promoteHeading(form: HTMLElement): void {
	const headings = [...form.querySelectorAll("h1, h2")].filter((heading) => !heading.closest("[hidden]"));
	for (const [index, heading] of headings.entries()) {
		if (index > 0 && heading.matches("h2")) heading.removeAttribute("aria-level");
		else heading.setAttribute("aria-level", index === 0 ? "1" : "2");
	}
	headings[0]?.setAttribute("tabindex", "-1");
}
