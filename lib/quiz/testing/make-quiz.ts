import { PLAIN_SETTINGS } from "../new-document";
import { offerOf } from "../offer";
import type {
	Block,
	Catalog,
	CatalogProduct,
	CatalogVariant,
	Choice,
	ChoiceQuestion,
	Condition,
	ConsentQuestion,
	Constraint,
	ContactField,
	ContactQuestion,
	Decision,
	Effect,
	NodeId,
	NumberOp,
	NumberQuestion,
	NumberRange,
	Outcome,
	PersonalQuestion,
	Picked,
	Predicate,
	QuizDocument,
	ResultPage,
	Rule,
	ScaleQuestion,
	Screen,
	Slot,
	Target,
	Variable,
} from "../types";

/** A document with one result page, one slot for everything, and whatever is given. */
export function makeQuiz(rest: Partial<QuizDocument> = {}): QuizDocument {
	return {
		format: 5,
		title: { en: "Quiz" },
		description: {},
		locales: ["en"],
		currency: "DKK",
		theme: { accent: "#1f6f4f", background: "#ffffff", text: "#1c1b19", radius: 8, brand: "", logoUrl: null, css: "" },
		screens: [],
		rules: [],
		variables: [],
		...PLAIN_SETTINGS,
		// Not to be found, so nothing is missed in how it would be.
		sharing: { ...PLAIN_SETTINGS.sharing, index: false },
		resultPages: [page("page", [slot("slot")])],
		...rest,
	};
}

export function screen(id: NodeId, ...blocks: Block[]): Screen {
	return { ...node(id), name: id, blocks };
}

/** One screen for each question, named after it: question "q-a" stands on "s-a". */
export function screens(...questions: Exclude<Block, { kind: "text" }>[]): Screen[] {
	return questions.map((question) => screen(question.id.replace(/^q-/, "s-"), question));
}

export function textBlock(id: NodeId): Block {
	return { ...node(id), kind: "text", heading: { en: id }, body: {}, imageUrl: null };
}

const asked = (id: NodeId) => ({
	...node(id),
	text: { en: `${id}?` },
	help: {},
	why: {},
	required: true,
	declinable: false,
	sensitive: false,
	importance: 1,
});

export function single(id: NodeId, choices: Choice[], rest: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
	return { ...asked(id), kind: "single", min: 1, max: 1, aggregate: { kind: "mean" }, choices, ...rest };
}

export function multiple(id: NodeId, choices: Choice[], rest: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
	return { ...asked(id), kind: "multiple", min: 1, max: choices.length, aggregate: { kind: "mean" }, choices, ...rest };
}

export function numberQuestion(id: NodeId, rest: Partial<NumberQuestion> = {}): NumberQuestion {
	return { ...asked(id), kind: "number", min: 0, max: 100, step: 1, unit: {}, effects: [], ranges: [], ...rest };
}

export function dropdown(id: NodeId, choices: Choice[], rest: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
	return { ...single(id, choices), kind: "dropdown", ...rest };
}

export function ranking(id: NodeId, choices: Choice[], rest: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
	return { ...multiple(id, choices), kind: "ranking", ...rest };
}

/** One to five stars. */
export function rating(id: NodeId, rest: Partial<NumberQuestion> = {}): NumberQuestion {
	return { ...numberQuestion(id), kind: "rating", min: 1, max: 5, ...rest };
}

/** From 0 to 10. */
export function scale(id: NodeId, rest: Partial<ScaleQuestion> = {}): ScaleQuestion {
	return { ...numberQuestion(id), kind: "scale", max: 10, low: { en: "low" }, high: { en: "high" }, ...rest };
}

export function contact(id: NodeId, ...fields: ContactField[]): ContactQuestion {
	return { ...asked(id), kind: "contact", required: false, fields };
}

export function email(id: NodeId, rest: Partial<PersonalQuestion> = {}): PersonalQuestion {
	return { ...asked(id), kind: "email", required: false, maxLength: 254, ...rest };
}

export function consentQuestion(id: NodeId, rest: Partial<ConsentQuestion> = {}): ConsentQuestion {
	return { ...asked(id), kind: "consent", required: false, purpose: "purpose", ...rest };
}

export function choice(id: NodeId, ...effects: Effect[]): Choice {
	return { ...node(id), text: { en: id }, imageUrl: null, imageAlt: {}, exclusive: false, reason: {}, effects };
}

/** Ticked alone. */
export function exclusive(id: NodeId, ...effects: Effect[]): Choice {
	return { ...choice(id, ...effects), exclusive: true };
}

export function range(id: NodeId, from: number | null, to: number | null, ...effects: Effect[]): NumberRange {
	return { ...node(id), from, to, reason: {}, effects };
}

export function score(id: NodeId, target: Target, points: number): Effect {
	return { id, kind: "score", target, points };
}

export function wish(id: NodeId, target: Target, priority = 1): Effect {
	return { id, kind: "require", target, priority, hard: false };
}

export function demand(id: NodeId, target: Target): Effect {
	return { id, kind: "require", target, priority: 1, hard: true };
}

export function exclude(id: NodeId, target: Target): Effect {
	return { id, kind: "exclude", target, reason: {} };
}

export function pin(id: NodeId, target: Target, slotId: NodeId | null = null): Effect {
	return { id, kind: "pin", target, slot: slotId };
}

export function products(...ids: string[]): Target {
	return { kind: "products", ids };
}

export function outcomes(...ids: NodeId[]): Target {
	return { kind: "outcomes", outcomes: ids };
}

export function where(...all: Predicate[]): Target {
	return { kind: "where", all };
}

export function literal(attribute: string, op: Predicate["op"], ...values: (string | number | boolean)[]): Predicate {
	return { attribute, op, operand: { kind: "literal", values } };
}

export function answered(attribute: string, op: Predicate["op"], question: NodeId): Predicate {
	return { attribute, op, operand: { kind: "answer", question } };
}

export function computed(attribute: string, op: Predicate["op"], variableId: NodeId): Predicate {
	return { attribute, op, operand: { kind: "variable", variable: variableId } };
}

export function jump(id: NodeId, from: NodeId, to: NodeId | "end", when: Condition = always): Rule {
	return { ...node(id), when, then: { kind: "jump", from, to } };
}

export function skip(id: NodeId, screenId: NodeId, when: Condition = always): Rule {
	return { ...node(id), when, then: { kind: "skip", screen: screenId } };
}

export function hide(id: NodeId, nodeId: NodeId, when: Condition = always): Rule {
	return { ...node(id), when, then: { kind: "hide", node: nodeId } };
}

export function leave(id: NodeId, from: NodeId, url: string, when: Condition = always): Rule {
	return { ...node(id), when, then: { kind: "leave", from, url } };
}

/** Begins at 0. */
export function variable(id: NodeId, initial = 0): Variable {
	return { ...node(id), name: id, initial };
}

export function changes(id: NodeId, variableId: NodeId, op: "add" | "set", value: number | "answer"): Effect {
	return { id, kind: "variable", variable: variableId, op, value };
}

export function counted(variableId: NodeId, op: NumberOp, value: number, to: number | null = null): Condition {
	return { kind: "variable", variable: variableId, op, value, to };
}

export function outcome(id: NodeId, rest: Partial<Outcome> = {}): Outcome {
	return { ...node(id), name: { en: id }, body: {}, imageUrl: null, imageAlt: {}, url: "", ...rest };
}

export const picked = (one: NodeId): Picked => ({ kind: "outcome", outcome: one });
export function pickedProduct(id: string, variantId: string | null = null): Picked {
	return { kind: "product", product: id, variant: variantId };
}

/** Rows as [cells, pick]. */
export function table(questions: NodeId[], ...rows: [cells: NodeId[][], pick: Picked | null][]): Decision {
	return { kind: "table", questions, rows: rows.map(([cells, pick]) => ({ cells, pick })) };
}

export function scoreRanges(variableId: NodeId, cuts: number[], ...picks: (Picked | null)[]): Decision {
	return { kind: "ranges", variable: variableId, cuts, picks };
}

/** `all` of nothing holds. */
export const always: Condition = { kind: "all", of: [] };

export function ticked(question: NodeId, ...choices: NodeId[]): Condition {
	return { kind: "choice", question, op: "hasAny", choices };
}

export function page(id: NodeId, slots: Slot[], rest: Partial<ResultPage> = {}): ResultPage {
	return {
		...node(id),
		name: id,
		when: null,
		heading: { en: id },
		body: {},
		empty: { en: "Nothing" },
		slots,
		constraints: [],
		fallback: [],
		signUp: null,
		...rest,
	};
}

/** Of all slots of its page, or of those named. */
export function constraint(id: NodeId, rule: Constraint["rule"], ...slots: NodeId[]): Constraint {
	return { ...node(id), slots, rule };
}

/** Takes any one product. */
export function slot(id: NodeId, rest: Partial<Slot> = {}): Slot {
	return {
		...node(id),
		name: { en: id },
		when: null,
		candidates: where(),
		min: 1,
		max: 1,
		minMatch: null,
		minScore: null,
		unique: true,
		decision: null,
		fallback: [],
		...rest,
	};
}

export function product(id: string, rest: Partial<CatalogProduct> = {}): CatalogProduct {
	const plain = { id, title: id, attributes: {}, collections: [], rank: null, price: 100 };
	return { ...plain, active: true, available: true, variants: [], ...rest };
}

/** A product whose price and availability are those of its variants. */
export function varied(id: string, variants: CatalogVariant[], rest: Partial<CatalogProduct> = {}): CatalogProduct {
	return { ...product(id, rest), ...offerOf(rest.active ?? true, variants) };
}

/** "L" is a variant of size L. */
export function variant(id: string, rest: Partial<CatalogVariant> = {}): CatalogVariant {
	return { id, title: id, options: { Size: id }, price: 100, available: true, stock: null, ...rest };
}

export function makeCatalog(...list: CatalogProduct[]): Catalog {
	return { snapshotId: "snapshot", overlay: 1, products: list };
}

function node(id: NodeId) {
	return { id, lineage: id };
}
