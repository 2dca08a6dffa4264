import { PLAIN_SETTINGS } from "../new-document";
import type {
	Answers,
	AnswerValue,
	AttributeDefinition,
	Catalog,
	CatalogProduct,
	Choice,
	ChoiceQuestion,
	Effect,
	NodeId,
	NumberRange,
	Predicate,
	Question,
	QuestionBase,
	QuizDocument,
	Slot,
} from "../types";
import { type SeededRandom, seededRandom } from "./seeded-random";

const TYPES = ["cleanser", "serum", "cream", "mask", "oil", "sun"] as const;
const SKINS = ["dry", "oily", "combination", "sensitive", "mature"];
const CONCERNS = ["spots", "redness", "lines", "shine", "glow", "pores", "dullness", "barrier"];
const COLLECTIONS = ["vegan", "bestsellers", "fragrance-free", "new"];

export const seededAttributes: AttributeDefinition[] = [
	{ key: "type", label: "Type", type: "enum" },
	{ key: "skin", label: "Skin types", type: "set" },
	{ key: "concern", label: "Concerns", type: "set" },
	{ key: "strength", label: "Strength", type: "number" },
	{ key: "vegan", label: "Vegan", type: "bool" },
];

/** A catalog of `count` products; the same for the same seed. One in twenty can't be had, one in thirty has no price. */
export function seededCatalog(count: number, seed = 1): Catalog {
	const random = seededRandom(seed);
	const products = Array.from({ length: count }, (_, at) => seededProduct(random, at));
	return { snapshotId: `seeded-${count}-${seed}`, overlay: 1, products };
}

function seededProduct(random: SeededRandom, at: number): CatalogProduct {
	const type = random.pick(TYPES);
	return {
		id: `product-${String(at).padStart(6, "0")}`,
		title: `${type} no. ${at}`,
		attributes: {
			type,
			skin: random.some(SKINS, 1 + random.below(3)),
			concern: random.some(CONCERNS, random.below(4)),
			strength: 1 + random.below(10),
			vegan: random.chance(0.4),
		},
		collections: COLLECTIONS.filter(() => random.chance(0.2)),
		rank: random.chance(0.1) ? random.below(100) : null,
		price: random.chance(0.97) ? 40 + random.below(760) : null,
		active: true,
		available: random.chance(0.95),
		variants: [],
	};
}

/** A quiz of `count` questions, one per screen, in turn single, multiple, yes/no and number; four slots by type. */
export function seededQuiz(count: number, seed = 1): QuizDocument {
	const random = seededRandom(seed);
	return {
		format: 5,
		title: { en: "Seeded quiz" },
		description: { en: "A few questions, one recommendation." },
		locales: ["en"],
		currency: "DKK",
		theme: {
			accent: "#1f6f4f",
			background: "#ffffff",
			text: "#1c1b19",
			radius: 8,
			brand: "Seeded",
			logoUrl: null,
			css: "",
		},
		screens: Array.from({ length: count }, (_, at) => ({
			...node(`screen-${at}`),
			name: `Screen ${at}`,
			blocks: [seededQuestion(random, at)],
		})),
		rules: [],
		variables: [],
		...PLAIN_SETTINGS,
		resultPages: [
			{
				...node("page"),
				name: "Routine",
				when: null,
				heading: { en: "Your routine" },
				body: {},
				empty: { en: "Nothing suits you." },
				slots: TYPES.slice(0, 4).map(seededSlot),
				constraints: [],
				fallback: [],
				signUp: null,
			},
		],
	};
}

/** An answer to every question. */
export function seededAnswers(document: QuizDocument, seed = 1): Answers {
	const random = seededRandom(seed);
	const answers: Answers = {};
	for (const block of document.screens.flatMap((screen) => screen.blocks)) {
		if (block.kind !== "text") answers[block.id] = seededAnswer(random, block);
	}
	return answers;
}

function seededAnswer(random: SeededRandom, question: Question): AnswerValue {
	if (question.kind === "number") {
		const steps = Math.floor((question.max - question.min) / question.step);
		return { kind: "number", value: question.min + question.step * random.below(steps + 1) };
	}
	if (!("choices" in question)) return { kind: "skipped" };
	const count = question.min + random.below(Math.min(question.max, question.choices.length) - question.min + 1);
	return { kind: "choices", ids: random.some(question.choices, count).map(({ id }) => id) };
}

function seededQuestion(random: SeededRandom, at: number): Question {
	const id = `question-${at}`;
	const base: QuestionBase = {
		...node(id),
		text: { en: `Question ${at}?` },
		help: {},
		why: {},
		required: true,
		declinable: false,
		sensitive: false,
		importance: 1 + random.below(2),
	};
	const aggregate = { kind: "mean" as const };
	const choices = (count: number) => Array.from({ length: count }, (_, nth) => seededChoice(random, `${id}-${nth}`));
	const kinds: (() => Question)[] = [
		() => ({ ...base, aggregate, kind: "single", min: 1, max: 1, choices: choices(5) }),
		() => ({ ...base, aggregate, kind: "multiple", min: 1, max: 3, choices: choices(6) }),
		() => ({ ...base, aggregate, kind: "yesno", min: 1, max: 1, choices: strictFirst(choices(2), id) }),
		() => ({ ...base, kind: "number", min: 50, max: 800, step: 10, unit: { en: "kr." }, ...seededNumber(id) }),
	];
	return (kinds[at % kinds.length] ?? random.pick(kinds))();
}

function seededChoice(random: SeededRandom, id: NodeId): Choice {
	const effects = Array.from({ length: 1 + random.below(3) }, (_, nth): Effect => {
		const target = { kind: "where" as const, all: [seededPredicate(random)] };
		return { id: `${id}-effect-${nth}`, kind: "score", target, points: 1 + random.below(5) };
	});
	return {
		...node(id),
		text: { en: `Choice ${id}` },
		imageUrl: null,
		imageAlt: {},
		exclusive: false,
		reason: {},
		effects,
	};
}

function seededPredicate(random: SeededRandom): Predicate {
	const operand = (...values: (string | number | boolean)[]) => ({ kind: "literal" as const, values });
	return random.pick<() => Predicate>([
		() => ({ attribute: "skin", op: "hasAny", operand: operand(random.pick(SKINS)) }),
		() => ({ attribute: "concern", op: "hasAny", operand: operand(...random.some(CONCERNS, 2)) }),
		() => ({ attribute: "type", op: "in", operand: operand(...random.some(TYPES, 2)) }),
		() => ({ attribute: "strength", op: "≤", operand: operand(1 + random.below(10)) }),
	])();
}

/** The first of two choices rules out what isn't vegan. */
function strictFirst([first, ...rest]: Choice[], id: NodeId): ChoiceQuestion["choices"] {
	if (!first) return rest;
	const effect: Effect = {
		id: `${id}-vegan`,
		kind: "require",
		hard: true,
		priority: 1,
		target: { kind: "where", all: [{ attribute: "vegan", op: "is", operand: { kind: "literal", values: [true] } }] },
	};
	return [{ ...first, effects: [...first.effects, effect] }, ...rest];
}

/** A budget that is wished for, and a bonus for cheap or strong products. */
function seededNumber(id: NodeId): { effects: Effect[]; ranges: NumberRange[] } {
	const budget: Effect = {
		id: `${id}-budget`,
		kind: "require",
		hard: false,
		priority: 2,
		target: { kind: "where", all: [{ attribute: "$price", op: "≤", operand: { kind: "answer", question: id } }] },
	};
	const bonus = (name: string, predicate: Predicate): Effect[] => [
		{ id: `${id}-${name}`, kind: "score", target: { kind: "where", all: [predicate] }, points: 2 },
	];
	const cheap = bonus("cheap", { attribute: "$price", op: "<", operand: { kind: "literal", values: [200] } });
	const strong = bonus("strong", { attribute: "strength", op: "≥", operand: { kind: "literal", values: [7] } });
	return {
		effects: [budget],
		ranges: [
			{ ...node(`${id}-low`), from: null, to: 200, reason: {}, effects: cheap },
			{ ...node(`${id}-high`), from: 500, to: null, reason: {}, effects: strong },
		],
	};
}

function seededSlot(type: string): Slot {
	return {
		...node(`slot-${type}`),
		name: { en: type },
		candidates: { kind: "where", all: [{ attribute: "type", op: "is", operand: { kind: "literal", values: [type] } }] },
		min: 1,
		max: 3,
		minMatch: 30,
		minScore: null,
		when: null,
		decision: null,
		unique: true,
		fallback: [],
	};
}

function node(id: NodeId) {
	return { id, lineage: id };
}
