import type { Flow, FlowChange, FlowPage, FlowRule, FlowVariable } from "./flow";
import { type Pictures, type ShopperImage, toImage } from "./picture";
import type { Range } from "./range";
import { localText } from "./text";
import type {
	Answers,
	Block,
	ChoiceQuestion,
	ContactField,
	Effect,
	Locale,
	LocalText,
	NodeId,
	NumberQuestion,
	NumberRange,
	NumericQuestion,
	PersonalQuestion,
	Question,
	QuizDocument,
	ResultPage,
	Theme,
} from "./types";

/**
 * What a shopper's browser is given: one locale's texts, the flow with what changes its variables, and nothing of how
 * products are chosen (no other effects, points, product ids, slot candidates, authors' names or lineages). `walk` takes
 * it as it is.
 */
export interface ShopperDocument {
	locale: Locale;
	/** All locales on offer; the first is the default. */
	locales: Locale[];
	title: string;
	/** "" when there is none. */
	trust: string;
	currency: string;
	theme: Theme;
	logo: ShopperImage | null;
	screens: ShopperScreen[];
	rules: FlowRule[];
	variables: FlowVariable[];
	resultPages: ShopperPage[];
	/** What is known of the person, as answers; only where the document was settled for them. */
	known?: Answers;
	/** What the fields of questions without an answer hold to begin with, by question; only where something is. */
	prefill?: Prefill;
}

/** Shown in the field like an answer given before, but none until it is confirmed. Nobody agrees or declines by it. */
export type Prefill = Record<NodeId, { ids: NodeId[]; text: string; granted: false; declined: false }>;

export interface ShopperScreen {
	id: NodeId;
	blocks: ShopperBlock[];
}

export type ShopperBlock = ShopperText | ShopperQuestion;
export type ShopperQuestion =
	| ShopperChoiceQuestion
	| ShopperNumericQuestion
	| ShopperPersonalQuestion
	| ShopperContactQuestion
	| ShopperConsentQuestion;

export interface ShopperText {
	id: NodeId;
	kind: "text";
	heading: string;
	body: string;
	image: ShopperImage | null;
}

export interface ShopperQuestionBase {
	id: NodeId;
	text: string;
	help: string;
	/** "" when there is none. */
	why: string;
	required: boolean;
	declinable: boolean;
	/** Only where it is. */
	sensitive?: true;
}

export interface ShopperChoiceQuestion extends ShopperQuestionBase {
	kind: ChoiceQuestion["kind"];
	min: number;
	max: number;
	choices: ShopperChoice[];
}

export interface ShopperChoice {
	id: NodeId;
	text: string;
	image: ShopperImage | null;
	/** Ticked alone. */
	exclusive: boolean;
	/** Only where it changes a variable. */
	effects?: FlowChange[];
}

export interface ShopperNumberQuestion extends ShopperQuestionBase {
	kind: NumberQuestion["kind"];
	min: number;
	max: number;
	step: number;
	unit: string;
	/** Only where they change a variable. */
	effects?: FlowChange[];
	ranges?: (Range & { effects?: FlowChange[] })[];
}

export interface ShopperScaleQuestion extends Omit<ShopperNumberQuestion, "kind"> {
	kind: "scale";
	/** What the ends stand for. */
	low: string;
	high: string;
}

export type ShopperNumericQuestion = ShopperNumberQuestion | ShopperScaleQuestion;

export interface ShopperPersonalQuestion extends ShopperQuestionBase {
	kind: PersonalQuestion["kind"];
	maxLength: number;
}

export interface ShopperContactQuestion extends ShopperQuestionBase {
	kind: "contact";
	fields: ContactField[];
}

export interface ShopperConsentQuestion extends ShopperQuestionBase {
	kind: "consent";
	/** Id of the workspace's purpose. */
	purpose: NodeId;
}

export interface ShopperPage extends FlowPage {
	heading: string;
	body: string;
	/** Shown when no slot holds a product. */
	empty: string;
	slots: { id: NodeId; name: string }[];
	signUp: { heading: string; body: string; purposes: NodeId[] } | null;
}

/** Texts of one locale, or of the default locale where they are missing. */
export function toShopperDocument(
	document: QuizDocument & Pick<Flow, "known">,
	locale: Locale,
	pictures: Pictures = {},
): ShopperDocument {
	const say = (text: LocalText) => localText(text, locale, document);
	const show: Show = (url, alt) => toImage(url, alt, pictures);
	const { theme } = document;
	return {
		locale,
		locales: document.locales,
		title: say(document.title),
		trust: say(document.trust),
		currency: document.currency,
		theme,
		logo: show(theme.logoUrl, theme.brand || say(document.title)),
		screens: document.screens.map(({ id, blocks }) => ({
			id,
			blocks: blocks.map((block) => toBlock(block, say, show)),
		})),
		rules: document.rules.map(({ when, then }) => ({ when, then })),
		variables: document.variables.map(({ id, initial }) => ({ id, initial })),
		resultPages: document.resultPages.map((page) => toPage(page, say)),
		...(document.known && { known: document.known }),
	};
}

/** Of texts and choices, in order. */
export const picturesIn = (blocks: readonly ShopperBlock[]): ShopperImage[] =>
	blocks.flatMap((block) =>
		block.kind === "text"
			? (block.image ?? [])
			: "choices" in block
				? block.choices.flatMap(({ image }) => image ?? [])
				: [],
	);

type Say = (text: LocalText) => string;
type Show = (url: string | null, alt: string) => ShopperImage | null;

function toBlock(block: Block, say: Say, show: Show): ShopperBlock {
	if (block.kind === "text") {
		const { id, kind, heading, body, imageUrl } = block;
		return { id, kind, heading: say(heading), body: say(body), image: show(imageUrl, "") };
	}
	return toQuestion(block, say, show);
}

function toQuestion(question: Question, say: Say, show: Show): ShopperQuestion {
	const { id, text, help, why, required, declinable, sensitive } = question;
	const asked = { id, text: say(text), help: say(help), why: say(why), required, declinable };
	const base: ShopperQuestionBase = sensitive ? { ...asked, sensitive } : asked;
	switch (question.kind) {
		case "number":
		case "slider":
		case "rating":
		case "date":
			return { ...base, kind: question.kind, ...limits(question, say) };
		case "scale": {
			const { kind, low, high } = question;
			return { ...base, kind, ...limits(question, say), low: say(low), high: say(high) };
		}
		case "shortText":
		case "longText":
		case "email":
		case "phone":
			return { ...base, kind: question.kind, maxLength: question.maxLength };
		case "contact":
			return { ...base, kind: question.kind, fields: question.fields };
		case "consent":
			return { ...base, kind: question.kind, purpose: question.purpose };
		default: {
			const { kind, min, max } = question;
			const choices = question.choices.map((choice) => ({
				id: choice.id,
				text: say(choice.text),
				image: show(choice.imageUrl, say(choice.imageAlt)),
				exclusive: choice.exclusive,
				...toChanges(choice),
			}));
			return { ...base, kind, min, max, choices };
		}
	}
}

function limits(question: NumericQuestion, say: Say) {
	const { min, max, step, unit } = question;
	return { min, max, step, unit: say(unit), ...toChanges(question), ...toRanges(question) };
}

function toChanges({ effects }: { effects: Effect[] }): { effects?: FlowChange[] } {
	const changes = effects.filter((effect) => effect.kind === "variable").map(({ id, ...change }) => change);
	return changes.length > 0 ? { effects: changes } : {};
}

function toRanges({ ranges }: { ranges: NumberRange[] }): Pick<ShopperNumberQuestion, "ranges"> {
	const changing = ranges.map(({ from, to, effects }) => ({ from, to, ...toChanges({ effects }) }));
	return changing.some((range) => "effects" in range) ? { ranges: changing } : {};
}

function toPage({ id, when, heading, body, empty, slots, signUp }: ResultPage, say: Say): ShopperPage {
	return {
		id,
		when,
		heading: say(heading),
		body: say(body),
		empty: say(empty),
		slots: slots.map((slot) => ({ id: slot.id, name: say(slot.name) })),
		signUp: signUp && { heading: say(signUp.heading), body: say(signUp.body), purposes: signUp.purposes },
	};
}
