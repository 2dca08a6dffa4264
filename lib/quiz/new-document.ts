import { toDay } from "./day";
import { isPrivate } from "./kinds";
import { PLAIN_STOCK } from "./supply";
import type {
	Block,
	Choice,
	Condition,
	Constraint,
	Effect,
	FactEffect,
	Locale,
	LocalText,
	Node,
	NodeId,
	NumberRange,
	Outcome,
	Question,
	QuestionKind,
	QuizDocument,
	ResultPage,
	Rule,
	Screen,
	Slot,
	Target,
	TargetedEffect,
	TextBlock,
	Theme,
	Variable,
	VariableEffect,
} from "./types";

/** Makes a fresh id; passed in, because the engine has no source of randomness. */
export type NewId = () => NodeId;

const DEFAULT_THEME: Theme = {
	accent: "#1f6f4f",
	background: "#ffffff",
	text: "#1c1b19",
	radius: 12,
	brand: "",
	logoUrl: null,
	css: "",
};

/** What a quiz leaves as it is until its author says otherwise. */
export const PLAIN_SETTINGS = {
	trust: {},
	sharing: { title: {}, description: {}, imageUrl: null, imageAlt: {}, index: true },
	outcomes: [],
	stock: PLAIN_STOCK,
	substitutes: [],
	wording: { because: {}, unmet: {}, fallback: {}, substitute: {} },
} satisfies Partial<QuizDocument>;

/** A quiz to begin with: one screen with one question, and one result page with one slot that takes any product. */
export function newQuiz(
	newId: NewId,
	{ title, locale, currency }: { title: string; locale: Locale; currency: string },
) {
	const document: QuizDocument = {
		format: 5,
		title: { [locale]: title },
		description: {},
		locales: [locale],
		currency,
		theme: DEFAULT_THEME,
		screens: [newScreen(newId, [newQuestion(newId, "single")])],
		rules: [],
		variables: [],
		...PLAIN_SETTINGS,
		resultPages: [newPage(newId)],
	};
	return document;
}

export function newScreen(newId: NewId, blocks: Block[] = []): Screen {
	return { ...newNode(newId), name: "", blocks };
}

export function newTextBlock(newId: NewId): TextBlock {
	return { ...newNode(newId), kind: "text", heading: {}, body: {}, imageUrl: null };
}

/** Choice questions come with two empty choices, others with limits that suit most uses. Personal ones are optional. */
export function newQuestion(newId: NewId, kind: QuestionKind): Question {
	const base = {
		...newNode(newId),
		text: {},
		help: {},
		why: {},
		required: !isPrivate({ kind }),
		declinable: false,
		sensitive: false,
		importance: 1,
	};
	switch (kind) {
		case "single":
		case "yesno":
		case "dropdown":
			return { ...base, ...twoChoices(newId), kind, max: 1 };
		case "multiple":
		case "picture":
		case "ranking":
			return { ...base, ...twoChoices(newId), kind, max: 2 };
		case "number":
		case "slider":
			return { ...base, ...numeric, kind, max: 100 };
		case "rating":
			return { ...base, ...numeric, kind, min: 1, max: 5 };
		case "scale":
			return { ...base, ...numeric, kind, max: 10, low: {}, high: {} };
		case "date":
			return { ...base, ...numeric, kind, min: FIRST_DAY, max: LAST_DAY };
		case "shortText":
			return { ...base, kind, maxLength: 200 };
		case "longText":
			return { ...base, kind, maxLength: 2000 };
		case "phone":
			return { ...base, kind, maxLength: 30 };
		case "contact":
			return { ...base, kind, fields: ["name", "email"] };
		case "email":
			return { ...base, kind, maxLength: 254 };
		case "consent":
			return { ...base, kind, purpose: "" };
	}
}

const numeric = { min: 0, step: 1, unit: {}, effects: [], ranges: [] };
const FIRST_DAY = toDay("1900-01-01") ?? 0;
const LAST_DAY = toDay("2099-12-31") ?? 0;

const twoChoices = (newId: NewId) => ({
	choices: [newChoice(newId), newChoice(newId)],
	min: 1,
	aggregate: { kind: "mean" as const },
});

export function newChoice(newId: NewId, text: LocalText = {}): Choice {
	return { ...newNode(newId), text, imageUrl: null, imageAlt: {}, exclusive: false, reason: {}, effects: [] };
}

export function newRange(newId: NewId, from: number | null, to: number | null): NumberRange {
	return { ...newNode(newId), from, to, reason: {}, effects: [] };
}

export function newRule(newId: NewId, when: Condition, then: Rule["then"]): Rule {
	return { ...newNode(newId), when, then };
}

/** An effect of the kind on the target, as weak as its kind allows: one point, or a wish of priority 1. */
export function newEffect(newId: NewId, kind: TargetedEffect["kind"], target: Target): TargetedEffect {
	const id = newId();
	switch (kind) {
		case "score":
			return { id, kind, target, points: 1 };
		case "require":
			return { id, kind, target, priority: 1, hard: false };
		case "exclude":
			return { id, kind, target, reason: {} };
		case "pin":
			return { id, kind, target, slot: null };
	}
}

/** An effect on no products that is to be filled in: on the variable it adds 1. */
export function newPlainEffect(
	newId: NewId,
	kind: Exclude<Effect["kind"], TargetedEffect["kind"]>,
	variable: NodeId,
): VariableEffect | FactEffect {
	const id = newId();
	switch (kind) {
		case "variable":
			return { id, kind, variable, op: "add", value: 1 };
		case "trait":
			return { id, kind, attribute: "", value: "" };
		case "tag":
			return { id, kind, tag: "" };
	}
}

export function newVariable(newId: NewId, name = ""): Variable {
	return { ...newNode(newId), name, initial: 0 };
}

export function newOutcome(newId: NewId): Outcome {
	return { ...newNode(newId), name: {}, body: {}, imageUrl: null, imageAlt: {}, url: "" };
}

export function newPage(newId: NewId): ResultPage {
	return {
		...newNode(newId),
		name: "",
		when: null,
		heading: {},
		body: {},
		empty: {},
		slots: [newSlot(newId)],
		constraints: [],
		fallback: [],
		signUp: null,
	};
}

/** Takes any product. */
export function newSlot(newId: NewId): Slot {
	return {
		...newNode(newId),
		name: {},
		when: null,
		candidates: { kind: "where", all: [] },
		min: 1,
		max: 3,
		minMatch: null,
		minScore: null,
		unique: true,
		decision: null,
		fallback: [],
	};
}

/** Of all slots of its page. */
export function newConstraint(newId: NewId, rule: Constraint["rule"]): Constraint {
	return { ...newNode(newId), slots: [], rule };
}

/** A new node begins its own lineage. */
function newNode(newId: NewId): Node {
	const id = newId();
	return { id, lineage: id };
}
