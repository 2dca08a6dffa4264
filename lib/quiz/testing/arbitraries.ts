import fc from "fast-check";
import type {
	Aggregate,
	AttributeScalar,
	Choice,
	Condition,
	Constraint,
	ContactField,
	Decision,
	Effect,
	NumberOp,
	Operand,
	Picked,
	Predicate,
	Question,
	QuizDocument,
	Slot,
	Target,
} from "../types";
import { COLLECTIONS, COLOURS, nullOr, PRODUCTS, SIZES, subset, substitutes } from "./arbitrary-catalog";
import { choice, makeQuiz, outcome, page, picked, pickedProduct, range, screen, slot, variable } from "./make-quiz";

/*
 * Small documents and catalogs whose parts meet often: a handful of ids that all references draw from. A document may
 * use fewer questions than are referred to, so unknown references occur; rules may go back.
 */
export const QUESTIONS = ["q0", "q1", "q2", "q3"];
export const CHOICES = ["a", "b", "c", "d"];
const SLOTS = ["slot0", "slot1", "slot2", "slot3"];
const OUTCOMES = ["o0", "o1", "o2"];
const VARIABLES = ["v0", "v1"];
const HIDEABLE = QUESTIONS.flatMap((question) => [question, ...CHOICES.map((name) => `${question}${name}`)]);

const halves = (min: number, max: number) => fc.integer({ min: min * 2, max: max * 2 }).map((n) => n / 2);

// ——— Effects ———

const literalOperand: fc.Arbitrary<Operand> = fc.record({
	kind: fc.constant("literal" as const),
	values: fc.array(fc.oneof(fc.constantFrom(...COLOURS, ...SIZES), fc.integer({ min: 0, max: 100 }), fc.boolean()), {
		maxLength: 3,
	}),
});
const answerOperand: fc.Arbitrary<Operand> = fc.record({
	kind: fc.constant("answer" as const),
	question: fc.constantFrom(...QUESTIONS),
});
const variableOperand: fc.Arbitrary<Operand> = fc.record({
	kind: fc.constant("variable" as const),
	variable: fc.constantFrom(...VARIABLES),
});

export const arbitraryOp: fc.Arbitrary<Predicate["op"]> = fc.constantFrom(
	"is",
	"isNot",
	"in",
	"hasAny",
	"hasAll",
	"<",
	"≤",
	">",
	"≥",
	"between",
);

const predicate = (operand: fc.Arbitrary<Operand>): fc.Arbitrary<Predicate> =>
	fc.record({
		attribute: fc.constantFrom("colour", "tags", "size", "soft", "$price", "nothing", "$option.Size", "$option.Colour"),
		op: arbitraryOp,
		operand,
	});

const targetOf = (operand: fc.Arbitrary<Operand>): fc.Arbitrary<Target> =>
	fc.oneof(
		fc.record({ kind: fc.constant("products" as const), ids: subset(PRODUCTS) }),
		fc.record({ kind: fc.constant("collection" as const), id: fc.constantFrom(...COLLECTIONS, "z") }),
		fc.record({ kind: fc.constant("outcomes" as const), outcomes: subset(OUTCOMES) }),
		{
			weight: 2,
			arbitrary: fc.record({
				kind: fc.constant("where" as const),
				all: fc.array(predicate(operand), { maxLength: 2 }),
			}),
		},
	);

const fixedTarget = targetOf(literalOperand);
const liveTarget = targetOf(fc.oneof({ weight: 2, arbitrary: literalOperand }, answerOperand, variableOperand));
const id = fc.constant("");

const effect: fc.Arbitrary<Effect> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({ id, kind: fc.constant("score" as const), target: fixedTarget, points: halves(-4, 6) }),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			id,
			kind: fc.constant("require" as const),
			target: liveTarget,
			priority: fc.integer({ min: 1, max: 3 }),
			hard: fc.boolean(),
		}),
	},
	fc.record({ id, kind: fc.constant("exclude" as const), target: liveTarget, reason: fc.constant({}) }),
	fc.record({
		id,
		kind: fc.constant("pin" as const),
		target: fixedTarget,
		slot: nullOr(fc.constantFrom(...SLOTS)),
	}),
	{
		weight: 2,
		arbitrary: fc.record({
			id,
			kind: fc.constant("variable" as const),
			variable: fc.constantFrom(...VARIABLES),
			op: fc.constantFrom("add" as const, "set" as const),
			value: fc.oneof(fc.constantFrom(-25, 0, 0.1, 25, 50), fc.constant("answer" as const)),
		}),
	},
	fc.record({
		id,
		kind: fc.constant("trait" as const),
		attribute: fc.constantFrom(...COLOURS),
		value: fc.constantFrom<AttributeScalar>("much", 5, true),
	}),
	fc.record({ id, kind: fc.constant("tag" as const), tag: fc.constantFrom(...COLOURS) }),
);

const effects = (owner: string): fc.Arbitrary<Effect[]> =>
	fc.array(effect, { maxLength: 2 }).map((list) => list.map((one, at) => ({ ...one, id: `${owner}-e${at}` })));

// ——— Questions ———

const asked = (questionId: string) => ({
	id: fc.constant(questionId),
	lineage: fc.constant(questionId),
	text: fc.constant({ en: questionId }),
	help: fc.constant({}),
	why: fc.constant({}),
	required: fc.boolean(),
	declinable: fc.boolean(),
	sensitive: fc.constant(false),
	importance: halves(0, 2),
});

/** In one of two questions the last choice is exclusive. */
const someAlone = (questionId: string): fc.Arbitrary<Choice[]> =>
	fc
		.tuple(choicesOf(questionId), fc.boolean())
		.map(([list, alone]) =>
			list.map((one, at) => ({ ...one, exclusive: alone && list.length > 2 && at === list.length - 1 })),
		);

const choicesOf = (questionId: string): fc.Arbitrary<Choice[]> =>
	fc
		.tuple(...CHOICES.map((name) => effects(`${questionId}${name}`)))
		.chain((all) => fc.integer({ min: 2, max: 4 }).map((count) => all.slice(0, count)))
		.map((lists) => lists.map((list, at) => choice(`${questionId}${CHOICES[at]}`, ...list)));

const mean = fc.constant({ kind: "mean" as const });
const aggregate: fc.Arbitrary<Aggregate> = fc.oneof(
	fc.record({ kind: fc.constantFrom("mean" as const, "sum" as const, "max" as const) }),
	fc.record({ kind: fc.constant("capped" as const), cap: halves(0, 6) }),
);

const questionOf = (questionId: string): fc.Arbitrary<Question> =>
	fc.oneof(
		fc.record({
			...asked(questionId),
			kind: fc.constantFrom("single" as const, "dropdown" as const),
			min: fc.constant(1),
			max: fc.constant(1),
			aggregate: mean,
			choices: choicesOf(questionId),
		}),
		fc.record({
			...asked(questionId),
			kind: fc.constantFrom("multiple" as const, "ranking" as const),
			min: fc.integer({ min: 1, max: 2 }),
			max: fc.integer({ min: 2, max: 4 }),
			aggregate,
			choices: someAlone(questionId),
		}),
		fc
			.record({
				...asked(questionId),
				kind: fc.constantFrom("number" as const, "slider" as const, "rating" as const, "date" as const),
				min: fc.constant(0),
				max: fc.constant(100),
				step: fc.constant(25),
				unit: fc.constant({}),
				effects: effects(questionId),
				low: effects(`${questionId}-low`),
				high: effects(`${questionId}-high`),
				cuts: fc.tuple(fc.constantFrom(0, 25, 50), fc.constantFrom(50, 75, 100, 101)),
				open: fc.boolean(),
			})
			.map(({ low, high, cuts: [from, to], open, ...question }) => ({
				...question,
				ranges: [
					range(`${questionId}-low`, open ? null : 0, from, ...low),
					range(`${questionId}-high`, to, open ? null : 100, ...high),
				],
			})),
		fc.record({
			...asked(questionId),
			kind: fc.constantFrom("email" as const, "longText" as const),
			maxLength: fc.constant(254),
		}),
		fc.record({
			...asked(questionId),
			kind: fc.constant("contact" as const),
			fields: fc.constantFrom<ContactField[]>(["email"], ["name", "phone"]),
		}),
		fc.record({ ...asked(questionId), kind: fc.constant("consent" as const), purpose: fc.constant("purpose") }),
	);

// ——— Conditions ———

const numberOps: NumberOp[] = ["=", "≠", "<", "≤", ">", "≥", "between"];

const arbitraryCondition: fc.Arbitrary<Condition> = fc.letrec<{ one: Condition }>((tie) => ({
	one: fc.oneof(
		{ maxDepth: 2 },
		fc.constantFrom(...QUESTIONS).chain((question) =>
			fc.record({
				kind: fc.constant("choice" as const),
				question: fc.constant(question),
				op: fc.constantFrom("hasAny" as const, "hasAll" as const, "hasNone" as const, "first" as const),
				choices: subset(CHOICES.map((name) => `${question}${name}`)),
			}),
		),
		fc.record({
			kind: fc.constant("number" as const),
			question: fc.constantFrom(...QUESTIONS),
			op: fc.constantFrom(...numberOps),
			value: fc.constantFrom(0, 25, 50, 100),
			to: nullOr(fc.constantFrom(25, 75)),
		}),
		fc.record({
			kind: fc.constant("variable" as const),
			variable: fc.constantFrom(...VARIABLES),
			op: fc.constantFrom(...numberOps),
			value: fc.constantFrom(0, 25, 50),
			to: nullOr(fc.constantFrom(25, 75)),
		}),
		fc.record({
			kind: fc.constant("status" as const),
			question: fc.constantFrom(...QUESTIONS),
			is: fc.constantFrom("answered" as const, "skipped" as const, "declined" as const, "notVisited" as const),
		}),
		fc.record({ kind: fc.constant("consent" as const), question: fc.constantFrom(...QUESTIONS) }),
		fc.record({ kind: fc.constantFrom("all" as const, "any" as const), of: fc.array(tie("one"), { maxLength: 2 }) }),
		fc.record({ kind: fc.constant("not" as const), of: tie("one") }),
	),
})).one;

// ——— Documents ———

const screenIds = QUESTIONS.map((_, at) => `s${at}`);
const rules = fc
	.array(
		fc.record({
			when: arbitraryCondition,
			then: fc.oneof(
				fc.record({
					kind: fc.constant("jump" as const),
					from: fc.constantFrom(...screenIds),
					to: fc.constantFrom(...screenIds, "end"),
				}),
				fc.record({ kind: fc.constant("skip" as const), screen: fc.constantFrom(...screenIds) }),
				{ weight: 3, arbitrary: fc.record({ kind: fc.constant("hide" as const), node: fc.constantFrom(...HIDEABLE) }) },
				fc.record({
					kind: fc.constant("leave" as const),
					from: fc.constantFrom(...screenIds),
					url: fc.constantFrom("https://shop.example/", "", "javascript:alert(1)"),
				}),
			),
		}),
		{ maxLength: 6 },
	)
	.map((list) => list.map((rule, at) => ({ id: `r${at}`, lineage: `r${at}`, ...rule })));

const pick: fc.Arbitrary<Picked | null> = nullOr(
	fc.oneof(
		fc.constantFrom(...OUTCOMES, "o9").map(picked),
		fc
			.tuple(fc.constantFrom(...PRODUCTS), nullOr(fc.constantFrom(...SIZES)))
			.map(([product, variant]) => pickedProduct(product, variant)),
	),
);
const decision: fc.Arbitrary<Decision> = fc.oneof(
	subset(QUESTIONS).chain((questions) =>
		fc.record({
			kind: fc.constant("table" as const),
			questions: fc.constant(questions),
			rows: fc.array(
				fc.record({
					cells: fc.tuple(...questions.map((question) => subset(CHOICES.map((name) => `${question}${name}`)))),
					pick,
				}),
				{ maxLength: 4 },
			),
		}),
	),
	fc.uniqueArray(fc.constantFrom(-25, 0, 0.1, 25, 50), { minLength: 1, maxLength: 3 }).chain((cuts) =>
		fc.record({
			kind: fc.constant("ranges" as const),
			variable: fc.constantFrom(...VARIABLES),
			cuts: fc.constant(cuts.toSorted((a, b) => a - b)),
			picks: fc.array(pick, { minLength: cuts.length + 1, maxLength: cuts.length + 1 }),
		}),
	),
);

const slotOf = (slotId: string): fc.Arbitrary<Slot> =>
	fc
		.record({
			when: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: arbitraryCondition }),
			candidates: fixedTarget,
			min: fc.integer({ min: 0, max: 3 }),
			more: fc.integer({ min: 0, max: 2 }),
			minMatch: nullOr(fc.constantFrom(0, 33.3, 50, 100)),
			minScore: nullOr(fc.constantFrom(-1, 0, 1, 3)),
			unique: fc.boolean(),
			decision: nullOr(decision),
			fallback: fc.shuffledSubarray(PRODUCTS, { maxLength: 3 }),
		})
		.map(({ min, more, ...rest }) => slot(slotId, { min, max: Math.max(1, min + more), ...rest }));

const constraintRule: fc.Arbitrary<Constraint["rule"]> = fc.oneof(
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant("price" as const),
			most: fc.oneof(
				fc.record({ kind: fc.constant("literal" as const), value: fc.integer({ min: 0, max: 10 }).map((n) => n * 25) }),
				fc.record({ kind: fc.constant("answer" as const), question: fc.constantFrom(...QUESTIONS) }),
				fc.record({ kind: fc.constant("variable" as const), variable: fc.constantFrom(...VARIABLES) }),
			),
		}),
	},
	fc.record({ kind: fc.constantFrom("apart" as const, "onlyWith" as const), one: liveTarget, other: liveTarget }),
	fc.record({ kind: fc.constant("alike" as const), attribute: fc.constantFrom("colour", "tags", "size", "nothing") }),
);

const constraints = fc
	.array(fc.record({ slots: subset([...SLOTS, "gone"]), rule: constraintRule }), { maxLength: 2 })
	.map((list) => list.map((one, at) => ({ id: `k${at}`, lineage: `k${at}`, ...one })));

/** Few places where slots are joined, so that every filling can be tried out. */
const joinable = (slots: Slot[]) =>
	slots.map((one) => ({ ...one, min: Math.min(2, one.min), max: Math.min(2, one.max) }));

const resultPages = fc
	.record({
		slots: fc.tuple(...SLOTS.map(slotOf)),
		when: arbitraryCondition,
		constraints: fc.oneof(fc.constant<Constraint[]>([]), constraints),
		fallback: fc.shuffledSubarray(PRODUCTS, { maxLength: 3 }),
	})
	.map(({ slots, when, constraints: among, fallback }) => [
		page("page0", among.length > 0 ? joinable(slots.slice(0, 3)) : slots.slice(0, 3), {
			...{ when, constraints: among, fallback },
		}),
		page("page1", [...slots.slice(3), slot("slot4", { min: 0, max: 8 })]),
	]);

/** Four questions over one to three screens, some rules and variables, two result pages. */
export const arbitraryDocument: fc.Arbitrary<QuizDocument> = fc
	.record({
		questions: fc.tuple(...QUESTIONS.map(questionOf)),
		count: fc.integer({ min: 1, max: 4 }),
		together: fc.boolean(),
		rules,
		outcomes: fc.integer({ min: 0, max: OUTCOMES.length }).map((n) => OUTCOMES.slice(0, n).map((one) => outcome(one))),
		variables: fc.integer({ min: 0, max: VARIABLES.length }).map((n) => VARIABLES.slice(0, n).map(variable)),
		resultPages,
		stock: fc.record({
			soldOut: fc.constantFrom("hide" as const, "show" as const),
			least: fc.integer({ min: 1, max: 2 }),
		}),
		substitutes,
	})
	.map(({ questions, count, together, ...rest }) => {
		const used = questions.slice(0, count);
		const screens = together
			? [screen("s0", ...used.slice(0, 2)), ...used.slice(2).map((question, at) => screen(`s${at + 1}`, question))]
			: used.map((question, at) => screen(`s${at}`, question));
		return makeQuiz({ screens, ...rest });
	});
