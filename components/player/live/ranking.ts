import type { BareChoiceQuestion } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";
import { placeValue } from "../fields";
import { isFull, toggleChoice } from "../toggle-choice";

/**
 * A tap puts a choice next in order, or takes it out again; its arrows move it up and down. The list of places below holds the order,
 * and stays in its stead for who is filling it in already.
 */
export function startRanking(list: HTMLElement, question: BareChoiceQuestion): void {
	const plain = list.nextElementSibling as HTMLElement;
	if (plain.contains(list.ownerDocument.activeElement)) return;
	plain.hidden = true;
	list.hidden = false;
	const places = [...plain.querySelectorAll("select")];
	const items = new Map([...list.querySelectorAll<HTMLElement>("li")].map((item) => [item.dataset.choice ?? "", item]));

	const ranked = (): NodeId[] => {
		const taken = places.filter(({ value }) => value !== "");
		taken.sort((a, b) => Number.parseInt(a.value, 10) - Number.parseInt(b.value, 10));
		return taken.map(({ dataset }) => dataset.placeOf ?? "");
	};

	const set = (ids: NodeId[]) => {
		for (const place of places) {
			const id = place.dataset.placeOf ?? "";
			place.value = ids.includes(id) ? placeValue(ids.indexOf(id) + 1, id) : "";
		}
		show();
		places[0]?.dispatchEvent(new Event("input", { bubbles: true }));
	};

	const show = () => {
		const ids = ranked();
		const full = isFull(question, ids);
		for (const id of [...ids, ...question.choices.map((choice) => choice.id).filter((one) => !ids.includes(one))]) {
			const item = items.get(id);
			if (!item) continue;
			list.append(item);
			const at = ids.indexOf(id);
			const exclusive = question.choices.some((choice) => choice.id === id && choice.exclusive);
			showItem(item, at, ids.length, full && at < 0 && !exclusive);
		}
	};

	list.addEventListener("click", ({ target }) => {
		const button = (target as HTMLElement).closest("button");
		const id = button?.closest("li")?.dataset.choice;
		if (!button || !id) return;
		const ids = ranked();
		const by = Number(button.dataset.by ?? 0);
		const focused = list.ownerDocument.activeElement === button;
		set(by === 0 ? toggleChoice(question, ids, id) : swap(ids, ids.indexOf(id), ids.indexOf(id) + by));
		if (!focused) return;
		// Moving its item takes the focus from a button.
		const usable = !button.disabled && !button.hidden;
		(usable ? button : button.closest("li")?.querySelector("button"))?.focus();
	});
	list.closest("form")?.addEventListener("filled", show);
	show();
}

/** `at`: its place from 0, or -1. */
function showItem(item: HTMLElement, at: number, count: number, waits: boolean): void {
	const on = at >= 0;
	const [choice, ...arrows] = item.querySelectorAll("button");
	const rank = item.querySelector<HTMLElement>(".q-rank");
	if (!choice || !rank) return;
	choice.setAttribute("aria-pressed", String(on));
	choice.disabled = waits;
	if (on) choice.setAttribute("aria-label", `${at + 1}. ${choice.querySelector(".q-label > span")?.textContent}`);
	else choice.removeAttribute("aria-label");
	rank.hidden = !on;
	rank.textContent = on ? String(at + 1) : "";
	for (const arrow of arrows) {
		const to = at + Number(arrow.dataset.by);
		arrow.hidden = !on || count < 2;
		arrow.disabled = to < 0 || to >= count;
	}
}

function swap(ids: readonly NodeId[], one: number, other: number): NodeId[] {
	return ids.map((id, at) => (at === one ? ids[other] : at === other ? ids[one] : id) ?? id);
}
