import { createElement, useRef, useState } from "react";
import type { ShopperQuestion } from "@/lib/quiz/shopper-document";
import type { ListProps, SearchList } from "./search-list";

interface DropDownProps extends ListProps {
	/** Null while it isn't there. */
	searchList: SearchList | null;
}

/** More choices than these are searched rather than scrolled through. */
const FEW = 8;

export const isSearched = (question: ShopperQuestion): boolean =>
	question.kind === "dropdown" && question.choices.length > FEW;

/** One choice from a list: the browser's own for a few choices, else one to search, unless somebody has begun without it. */
export function DropDown({ searchList: SearchList, ...props }: DropDownProps) {
	const { question, chosen, ids, invalid, texts, onChoose } = props;
	const field = useRef<HTMLSelectElement>(null);
	const begun = field.current !== null && field.current.ownerDocument.activeElement === field.current;
	if (SearchList && isSearched(question) && !begun) return <SearchList {...props} ui={{ createElement, useState }} />;
	return (
		<div className="q-field">
			<select
				ref={field}
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
