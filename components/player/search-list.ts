import type { createElement, useState } from "react";
import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import type { NodeId } from "@/lib/quiz/types";
import type { FieldIds } from "./question-view";
import type { Texts } from "./texts";

export interface ListProps {
	question: ShopperChoiceQuestion;
	chosen: NodeId | null;
	ids: FieldIds;
	invalid: boolean;
	texts: Texts;
	onChoose: (id: NodeId | null) => void;
}

export type SearchList = typeof SearchList;

/** What it draws and remembers with: the hosted page fetches it after its own script, which holds the only Preact there may be. */
interface Ui {
	createElement: typeof createElement;
	useState: typeof useState;
}

/** The combobox of the ARIA practices: the focus stays in the field, arrow keys go through what is found. */
export function SearchList({ ui, question, chosen, ids, invalid, texts, onChoose }: ListProps & { ui: Ui }) {
	const { createElement: h, useState } = ui;
	const name = question.choices.find(({ id }) => id === chosen)?.text ?? "";
	/** What is searched for; null: the list is closed. */
	const [query, setQuery] = useState<string | null>(null);
	const [at, setAt] = useState(0);
	const list = `l-${question.id}`;
	const open = query !== null;
	const found = open ? question.choices.filter(({ text }) => plain(text).includes(plain(query))) : [];
	const search = (text: string) => {
		setQuery(text);
		setAt(0);
	};
	const take = (id: NodeId | null) => {
		onChoose(id);
		setQuery(null);
	};
	const press = (event: { key: string; preventDefault: () => void }) => {
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by && !open) search("");
		else if (by) setAt((at + by + found.length) % Math.max(found.length, 1));
		else if (event.key === "Escape") setQuery(null);
		else if (event.key === "Enter" && open) take(found[at]?.id ?? chosen);
		else return;
		event.preventDefault();
	};
	const field = h("input", {
		className: "q-input",
		role: "combobox",
		autoComplete: "off",
		placeholder: texts.search,
		value: query ?? name,
		"aria-autocomplete": "list",
		"aria-expanded": open,
		"aria-controls": list,
		"aria-activedescendant": found[at] && `${list}-${at}`,
		"aria-labelledby": ids.title,
		"aria-describedby": `${ids.about} ${ids.error}`,
		"aria-invalid": invalid,
		"data-question": question.id,
		onClick: () => open || search(""),
		onInput: (event) => search(event.currentTarget.value),
		onKeyDown: press,
		onBlur: () => setQuery(null),
	});
	const options = found.map(({ id, text }, index) =>
		h(
			"div",
			{
				key: id,
				id: `${list}-${index}`,
				role: "option",
				tabIndex: -1,
				"aria-selected": index === at,
				// Before the field loses the focus, which closes the list.
				onPointerDown: (event) => event.preventDefault(),
				onClick: () => take(id),
				onKeyDown: press,
			},
			text,
		),
	);
	const box = {
		...{ id: list, role: "listbox", tabIndex: -1, className: "q-list", "aria-labelledby": ids.title },
		hidden: found.length === 0,
	};
	const nothing = open && found.length === 0 ? texts.noneFound : "";
	return h(
		"div",
		{ className: "q-field q-search" },
		field,
		h("div", box, options),
		h("p", { className: "q-help", role: "status" }, nothing),
	);
}

/** Without case and accents. */
function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
