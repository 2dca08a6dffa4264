import { useState } from "react";
import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import type { NodeId } from "@/lib/quiz/types";
import type { FieldIds } from "./question-view";
import type { Texts } from "./texts";

interface DropDownProps {
	question: ShopperChoiceQuestion;
	chosen: NodeId | null;
	ids: FieldIds;
	invalid: boolean;
	texts: Texts;
	onChoose: (id: NodeId | null) => void;
}

/** More choices than these are searched rather than scrolled through. */
const FEW = 8;

/** One choice from a list: the browser's own for a few choices, else one to search. */
export function DropDown(props: DropDownProps) {
	const { question, chosen, ids, invalid, texts, onChoose } = props;
	if (question.choices.length > FEW) return <SearchList {...props} />;
	return (
		<div className="q-field">
			<select
				className="q-input"
				value={chosen ?? ""}
				aria-labelledby={ids.title}
				aria-describedby={`${ids.about} ${ids.error}`}
				aria-invalid={invalid}
				data-question={question.id}
				onChange={(event) => onChoose(event.currentTarget.value || null)}
			>
				<option value="">{texts.choose}</option>
				{question.choices.map(({ id, text }) => (
					<option key={id} value={id}>
						{text}
					</option>
				))}
			</select>
		</div>
	);
}

/** The combobox of the ARIA practices: the focus stays in the field, arrow keys go through what is found. */
function SearchList({ question, chosen, ids, invalid, texts, onChoose }: DropDownProps) {
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
	return (
		<div className="q-field q-search">
			<input
				className="q-input"
				role="combobox"
				autoComplete="off"
				placeholder={texts.search}
				value={query ?? name}
				aria-autocomplete="list"
				aria-expanded={open}
				aria-controls={list}
				aria-activedescendant={found[at] && `${list}-${at}`}
				aria-labelledby={ids.title}
				aria-describedby={`${ids.about} ${ids.error}`}
				aria-invalid={invalid}
				data-question={question.id}
				onClick={() => open || search("")}
				onInput={(event) => search(event.currentTarget.value)}
				onKeyDown={press}
				onBlur={() => setQuery(null)}
			/>
			<div
				id={list}
				role="listbox"
				tabIndex={-1}
				aria-labelledby={ids.title}
				className="q-list"
				hidden={!open || found.length === 0}
			>
				{found.map(({ id, text }, index) => (
					<div
						key={id}
						id={`${list}-${index}`}
						role="option"
						tabIndex={-1}
						aria-selected={index === at}
						// Before the field loses the focus, which closes the list.
						onPointerDown={(event) => event.preventDefault()}
						onClick={() => take(id)}
						onKeyDown={press}
					>
						{text}
					</div>
				))}
			</div>
			<p className="q-help" role="status">
				{open && found.length === 0 ? texts.noneFound : ""}
			</p>
		</div>
	);
}

/** Without case and accents. */
function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
