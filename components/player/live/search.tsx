import { toDom } from "../to-dom";

/** Makes a long list one to search: the combobox of the ARIA practices. The focus stays in the field, arrow keys go through what is found. */
export function startSearch(box: HTMLElement): void {
	const page = box.ownerDocument;
	const select = box.querySelector("select");
	if (!select) return;
	const listId = `l-${select.dataset.question}`;
	box.append(toDom(<SearchField select={select} listId={listId} />, page));
	delete select.dataset.question;
	const [field, list, status] = [...box.querySelectorAll<HTMLElement>("input, [role=listbox], [role=status]")] as [
		HTMLInputElement,
		HTMLElement,
		HTMLElement,
	];
	/** What is searched for; null: the list is closed. */
	let query: string | null = null;
	let at = 0;
	let found: HTMLOptionElement[] = [];

	const show = () => {
		const wanted = query;
		const all = [...select.options].filter(({ value, hidden }) => value !== "" && !hidden);
		found = wanted === null ? [] : all.filter(({ text }) => plain(text).includes(plain(wanted)));
		field.value = query ?? (select.value && select.selectedOptions[0]?.text) ?? "";
		field.setAttribute("aria-expanded", String(query !== null));
		if (found[at]) field.setAttribute("aria-activedescendant", `${listId}-${at}`);
		else field.removeAttribute("aria-activedescendant");
		list.hidden = found.length === 0;
		list.replaceChildren(
			toDom(
				found.map(({ value, text }, index) => (
					<div
						key={value}
						id={`${listId}-${index}`}
						role="option"
						tabIndex={-1}
						aria-selected={index === at}
						data-value={value}
						dir="auto"
					>
						{text}
					</div>
				)),
				page,
			),
		);
		list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
		status.textContent = query !== null && found.length === 0 ? (select.dataset.none ?? "") : "";
	};
	const search = (text: string | null) => {
		query = text;
		at = 0;
		show();
	};
	const take = (value: string) => {
		select.value = value;
		search(null);
		select.dispatchEvent(new Event("input", { bubbles: true }));
	};

	field.addEventListener("click", () => query ?? search(""));
	field.addEventListener("input", (event) => {
		event.stopPropagation();
		search(field.value);
	});
	field.addEventListener("blur", () => search(null));
	field.addEventListener("keydown", (event) => {
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by && query === null) search("");
		else if (by) {
			at = (at + by + found.length) % Math.max(found.length, 1);
			show();
		} else if (event.key === "Escape" && query !== null) search(null);
		else if (event.key === "Enter" && query !== null) take(found[at]?.value ?? select.value);
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	// Before the field loses the focus, which closes the list.
	list.addEventListener("pointerdown", (event) => event.preventDefault());
	list.addEventListener("click", ({ target }) => {
		const { value } = (target as HTMLElement).dataset;
		if (value) take(value);
	});
	box.closest("form")?.addEventListener("filled", () => search(null));
	box.classList.add("q-found");
	show();
}

function SearchField({ select, listId }: { select: HTMLSelectElement; listId: string }) {
	const attribute = (name: string) => select.getAttribute(name) ?? undefined;
	return (
		<>
			<input
				className="q-input"
				role="combobox"
				autoComplete="off"
				placeholder={select.dataset.search}
				aria-autocomplete="list"
				aria-expanded={false}
				aria-controls={listId}
				aria-labelledby={attribute("aria-labelledby")}
				aria-describedby={attribute("aria-describedby")}
				data-question={select.dataset.question}
			/>
			<div id={listId} role="listbox" aria-labelledby={attribute("aria-labelledby")} className="q-list" hidden />
			<p className="q-help" role="status" />
		</>
	);
}

/** Without case and accents. */
function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
