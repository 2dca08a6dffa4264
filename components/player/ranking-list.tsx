import { useEffect, useRef } from "react";
import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";
import type { NodeId } from "@/lib/quiz/types";
import { ChoiceFace } from "./choice-face";
import type { Draft } from "./draft";
import { moveFocus } from "./move-focus";
import type { FieldIds } from "./question-view";
import { fill, type Texts } from "./texts";
import { isFull, toggleChoice } from "./toggle-choice";

interface RankingListProps {
	question: ShopperChoiceQuestion;
	draft: Draft;
	ids: FieldIds;
	texts: Texts;
	onDraft: (draft: Draft) => void;
}

/** Tapping puts a choice next in order, or takes it out again; arrows move it up and down. */
export function RankingList({ question, draft, ids, texts, onDraft }: RankingListProps) {
	const root = useRef<HTMLOListElement>(null);
	/** Moving its element takes the focus from a button, so it is given back. */
	const focused = useRef<string | null>(null);
	const ranked = draft.declined ? [] : draft.ids;
	const inOrder = [
		...ranked.flatMap((id) => question.choices.find((choice) => choice.id === id) ?? []),
		...question.choices.filter(({ id }) => !ranked.includes(id)),
	];
	const full = isFull(question, ranked);
	const set = (next: NodeId[], focus: string) => {
		focused.current = focus;
		onDraft({ ...draft, ids: next, declined: false });
	};
	useEffect(() => {
		const [id, by] = focused.current?.split(" ") ?? [];
		focused.current = null;
		const item = id && root.current?.querySelector<HTMLElement>(`[data-item="${id}"]`);
		if (!item) return;
		const move = item.querySelector<HTMLButtonElement>(`[data-by="${by}"]`);
		(move && !move.disabled ? move : item.querySelector("button"))?.focus();
	});
	return (
		<ol
			className="q-choices q-ranking"
			ref={root}
			aria-labelledby={ids.title}
			data-question={question.id}
			tabIndex={-1}
			onKeyDown={moveFocus}
		>
			{inOrder.map((choice, index) => {
				const on = index < ranked.length;
				return (
					<li key={choice.id} data-item={choice.id}>
						<button
							type="button"
							className="q-choice"
							aria-pressed={on}
							aria-label={on ? `${index + 1}. ${choice.text}` : undefined}
							aria-describedby={`${ids.about} ${ids.error}`}
							disabled={full && !on && !choice.exclusive}
							data-number={question.choices.indexOf(choice) + 1}
							onClick={() => set(toggleChoice(question, ranked, choice.id), choice.id)}
						>
							{on && <span className="q-rank">{index + 1}</span>}
							<ChoiceFace choice={choice} number={question.choices.indexOf(choice) + 1} />
						</button>
						{ranked.length > 1 &&
							on &&
							[-1, 1].map((by) => (
								<button
									key={by}
									type="button"
									className="q-step"
									aria-label={fill(by < 0 ? texts.moveUp : texts.moveDown, choice.text)}
									disabled={!ranked[index + by]}
									data-by={by}
									onClick={() => set(swap(ranked, index, index + by), `${choice.id} ${by}`)}
								>
									{by < 0 ? "↑" : "↓"}
								</button>
							))}
					</li>
				);
			})}
		</ol>
	);
}

function swap(ids: readonly NodeId[], one: number, other: number): NodeId[] {
	return ids.map((id, at) => (at === one ? ids[other] : at === other ? ids[one] : id) ?? id);
}
