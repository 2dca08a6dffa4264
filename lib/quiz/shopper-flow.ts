import type { FlowRule, FlowVariable } from "./flow";
import { longestAhead } from "./longest-ahead";
import type { Prefill, ShopperChoice, ShopperDocument, ShopperQuestion } from "./shopper-document";
import type { Answers, Locale, NodeId } from "./types";

/**
 * What the script of a page needs of a `ShopperDocument` whose texts stand in the page already: the flow, and the limits
 * that answers are read by. `walk` takes it as it is; which result page is shown, the server says.
 */
export interface ShopperFlow {
	locale: Locale;
	/** `ahead`: how many screens lie on the longest way from this one (counted) to the end. */
	screens: { id: NodeId; blocks: BareBlock[]; ahead: number }[];
	rules: FlowRule[];
	variables: FlowVariable[];
	resultPages: [];
	/** What is known of the person, as answers; only where it is. */
	known?: Answers;
	/** What is filled in ahead; only where something is. */
	prefill?: Prefill;
}

export type BareBlock = { id: NodeId; kind: "text" } | BareQuestion;
export type BareQuestion = Bare<ShopperQuestion>;
export type BareChoiceQuestion = Extract<BareQuestion, { choices: unknown }>;
export type BareNumericQuestion = Extract<BareQuestion, { step: number }>;
export type BareContactQuestion = Extract<BareQuestion, { fields: unknown }>;
export type BarePersonalQuestion = Extract<BareQuestion, { maxLength: number }>;

type Said = "text" | "help" | "why" | "low" | "high" | "image" | "purpose";
type Bare<Q> = Q extends { choices: ShopperChoice[] }
	? Omit<Q, Said | "choices"> & { choices: Omit<ShopperChoice, Said>[] }
	: Omit<Q, Said>;

const said: Record<Said, true> = {
	...{ text: true, help: true, why: true, low: true, high: true, image: true, purpose: true },
};

/** The document without its texts. */
export function toShopperFlow({ locale, screens, rules, variables, known, prefill }: ShopperDocument): ShopperFlow {
	const ahead = longestAhead({ screens, rules });
	return {
		locale,
		screens: screens.map(({ id, blocks }, at) => ({
			id,
			ahead: ahead[at] ?? 1,
			blocks: blocks.map((block) => (block.kind === "text" ? { id: block.id, kind: block.kind } : toBare(block))),
		})),
		rules,
		variables,
		resultPages: [],
		...(known && { known }),
		...(prefill && { prefill }),
	};
}

function toBare(question: ShopperQuestion): BareQuestion {
	const bare = withoutTexts(question);
	return ("choices" in question ? { ...bare, choices: question.choices.map(withoutTexts) } : bare) as BareQuestion;
}

function withoutTexts<T extends object>(node: T): Omit<T, Said> {
	return Object.fromEntries(Object.entries(node).filter(([key]) => !Object.hasOwn(said, key))) as Omit<T, Said>;
}
