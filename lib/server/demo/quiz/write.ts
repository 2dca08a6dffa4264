import "server-only";
import type {
	Choice,
	ChoiceQuestion,
	Condition,
	Effect,
	LocalText,
	Node,
	Predicate,
	QuestionBase,
	Screen,
	Target,
} from "@/lib/quiz/types";

/** Short hands that keep the demo quiz readable as the text it is. */
export const text = (en: string, da: string): LocalText => ({ en, da });
const none: LocalText = { en: "", da: "" };
export const node = (id: string): Node => ({ id, lineage: id });

export const where = (...all: Predicate[]): Target => ({ kind: "where", all });
export const attr = (attribute: string, op: Predicate["op"], ...values: (string | number | boolean)[]): Predicate => ({
	attribute,
	op,
	operand: { kind: "literal", values },
});

type Bare<E> = E extends Effect ? Omit<E, "id"> : never;
export type Wish = Bare<Effect>;
export const score = (points: number, ...all: Predicate[]): Wish => ({ kind: "score", target: where(...all), points });
export const scoreIn = (points: number, collection: string): Wish => ({
	kind: "score",
	target: { kind: "collection", id: collection },
	points,
});
export const wish = (priority: number, ...all: Predicate[]): Wish => ({
	kind: "require",
	target: where(...all),
	priority,
	hard: false,
});
export const veto = (reason: LocalText, ...all: Predicate[]): Wish => ({
	kind: "exclude",
	target: where(...all),
	reason,
});

/** Something that the answer says of the person; null: the number given. */
export const says = (attribute: string, value: string | boolean | null): Wish => ({ kind: "trait", attribute, value });

/** Effects get their ids from the node that has them. */
export const effects = (owner: string, wishes: Wish[]): Effect[] =>
	wishes.map((one, index): Effect => ({ ...one, id: `${owner}-e${index + 1}` }));

export const choice = (id: string, en: string, da: string, ...wishes: Wish[]): Choice => ({
	...node(id),
	text: text(en, da),
	imageUrl: null,
	imageAlt: none,
	exclusive: false,
	reason: {},
	effects: effects(id, wishes),
});

export const picture = (image: string, id: string, en: string, da: string, ...wishes: Wish[]): Choice => ({
	...choice(id, en, da, ...wishes),
	imageUrl: `/demo/${image}.svg`,
	imageAlt: text(en, da),
});

export const base = (id: string, words: LocalText, rest: Partial<QuestionBase> = {}): QuestionBase => ({
	...{ ...node(id), text: words, help: none, why: none },
	...{ required: true, declinable: false, sensitive: false, importance: 1 },
	...rest,
});

export const mean: ChoiceQuestion["aggregate"] = { kind: "mean" };

export const single = (question: QuestionBase, ...choices: Choice[]): ChoiceQuestion => ({
	...question,
	...{ kind: "single", min: 1, max: 1, aggregate: mean, choices },
});
export const multiple = (question: QuestionBase, max: number, ...choices: Choice[]): ChoiceQuestion => ({
	...question,
	...{ kind: "multiple", min: 1, max, aggregate: mean, choices },
});

export const screen = (id: string, name: string, ...blocks: Screen["blocks"]): Screen => ({
	...node(id),
	name,
	blocks,
});

export const ticked = (question: string, ...choices: string[]): Condition => ({
	kind: "choice",
	question,
	op: "hasAny",
	choices,
});
