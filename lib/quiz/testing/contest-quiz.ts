import { PLAIN_STOCK } from "../supply";
import type {
	CatalogVariant,
	Choice,
	ChoiceQuestion,
	Constraint,
	Decision,
	Effect,
	Picked,
	Predicate,
	StockPolicy,
	Substitute,
	Target,
} from "../types";
import { contestBudget, contestLimit, withinBudget } from "./contest-budget";
import {
	changes,
	choice,
	constraint,
	demand,
	exclude,
	literal,
	makeCatalog,
	makeQuiz,
	multiple,
	outcome,
	outcomes,
	page,
	picked,
	pickedProduct,
	pin,
	product,
	products,
	score,
	scoreRanges,
	screen,
	single,
	slot,
	table,
	ticked,
	variable,
	variant,
	varied,
	where,
	wish,
} from "./make-quiz";
import type { PathsQuiz } from "./paths-quiz";
import { type SeededRandom, seededRandom } from "./seeded-random";

const COLOURS = ["red", "green", "blue"];
const OUTCOMES = ["o0", "o1", "o2"];
const SIZES = ["S", "M", "L"];

/**
 * A small quiz in which a dozen products fight for few places: ties, vetoes, wishes, pins, budgets, substitutes, stock,
 * unique slots and minimums.
 */
export function contestQuiz(seed: number): PathsQuiz {
	const random = seededRandom(seed);
	const ids = Array.from({ length: 6 + random.below(8) }, (_, at) => `p${at}`);
	const catalog = makeCatalog(
		...ids.map((id) =>
			random.chance(0.5)
				? varied(id, contestVariants(random), { attributes: { colour: random.pick(COLOURS) } })
				: product(id, {
						attributes: { colour: random.pick(COLOURS) },
						price: 10 * random.below(5),
						available: random.chance(0.9),
					}),
		),
	);
	const choices = (question: string) =>
		Array.from({ length: 2 + random.below(3) }, (_, at) => contestChoice(random, `${question}-${at}`, ids));
	const questions = Array.from({ length: 2 + random.below(2) }, (_, at) => {
		const required = random.chance(0.8);
		const rest = { required, importance: 1 + random.below(2) };
		return random.chance(0.7)
			? single(`q${at}`, choices(`q${at}`), rest)
			: multiple(`q${at}`, choices(`q${at}`), { ...rest, max: 2 });
	});
	const slots = Array.from({ length: 1 + random.below(3) }, (_, at) => {
		const min = random.below(3);
		return slot(`slot${at}`, {
			candidates: random.chance(0.1) ? outcomes(...OUTCOMES) : random.chance(0.7) ? where() : where(colour(random)),
			unique: random.chance(0.8),
			fallback: random.chance(0.2) ? random.some(ids, 2) : [],
			minMatch: random.chance(0.3) ? 10 * random.below(9) : null,
			decision: random.chance(0.4) ? contestDecision(random, questions, ids) : null,
			...{ min, max: Math.max(1, min + random.below(2)) },
			when: random.chance(0.2) ? ticked("q0", `q0-${random.below(2)}`) : null,
		});
	});
	const fallback = random.chance(0.2) ? random.some(ids, 2) : [];
	const constraints = random.chance(0.5) ? [] : contestConstraints(random, ids);
	const budget = random.chance(0.5) ? [contestBudget(random)] : [];
	const asked = random.chance(0.5) ? [...budget, ...questions] : [...questions, ...budget];
	const document = makeQuiz({
		screens: asked.map((question) => screen(`s-${question.id}`, question)),
		substitutes: random.chance(0.4) ? contestSubstitutes(random, ids) : [],
		stock: random.chance(0.4) ? contestStock(random) : PLAIN_STOCK,
		outcomes: OUTCOMES.map((id) => outcome(id)),
		variables: [variable("v")],
		resultPages: [page("page", slots, { fallback, constraints })],
	});
	return { document, catalog };
}

function contestVariants(random: SeededRandom): CatalogVariant[] {
	return random.some(SIZES, 1 + random.below(3)).map((id) =>
		variant(id, {
			price: 10 * random.below(5),
			available: random.chance(0.9),
			stock: random.chance(0.5) ? random.below(4) : null,
		}),
	);
}

function contestStock(random: SeededRandom): StockPolicy {
	return { soldOut: random.chance(0.5) ? "hide" : "show", least: 1 + random.below(3) };
}

function contestSubstitutes(random: SeededRandom, ids: readonly string[]): Substitute[] {
	return random
		.some(ids, 1 + random.below(4))
		.map((one) => ({ product: one, by: random.some(ids, 1 + random.below(2)) }));
}

function contestChoice(random: SeededRandom, id: string, ids: readonly string[]): Choice {
	const effects: Effect[] = random
		.some(ids, 2 + random.below(4))
		.map((one) => score(`${id}-${one}`, products(one), random.below(9) - 3));
	if (random.chance(0.5)) effects.push(changes(`${id}-v`, "v", random.chance(0.8) ? "add" : "set", random.below(4)));
	if (random.chance(0.3)) effects.push(score(`${id}-o`, outcomes(random.pick(OUTCOMES)), 1 + random.below(3)));
	if (random.chance(0.15)) effects.push(exclude(`${id}-out`, someOf(random, ids)));
	if (random.chance(0.3))
		effects.push(exclude(`${id}-size`, where(literal("$option.Size", "in", ...random.some(SIZES, 2)))));
	if (random.chance(0.15)) effects.push(demand(`${id}-price`, where(literal("$price", "≤", 10 * random.below(5)))));
	if (random.chance(0.15)) effects.push(withinBudget(random, `${id}-budget`));
	if (random.chance(0.1)) effects.push(demand(`${id}-must`, where(colour(random), colour(random))));
	if (random.chance(0.4)) effects.push(wish(`${id}-wish`, where(colour(random)), 1 + random.below(2)));
	if (random.chance(0.2))
		effects.push(pin(`${id}-pin`, products(random.pick(ids)), random.chance(0.5) ? "slot0" : null));
	return choice(id, ...effects);
}

function contestDecision(random: SeededRandom, questions: readonly ChoiceQuestion[], ids: readonly string[]): Decision {
	const pick = () => {
		if (random.chance(0.2)) return null;
		if (random.chance(0.5)) return picked(random.pick(OUTCOMES));
		return pickedProduct(random.pick(ids), random.chance(0.5) ? random.pick(SIZES) : null);
	};
	if (random.chance(0.5)) {
		const cuts = [1 + random.below(4), 5 + random.below(6)];
		return scoreRanges("v", cuts, pick(), pick(), pick());
	}
	const cells = () => questions.map(({ choices }) => (random.chance(0.4) ? [] : [random.pick(choices).id]));
	const rows = Array.from({ length: 1 + random.below(4) }, (): [string[][], Picked | null] => [cells(), pick()]);
	return table(
		questions.map(({ id }) => id),
		...rows,
	);
}

function contestConstraints(random: SeededRandom, ids: readonly string[]): Constraint[] {
	const rules: Constraint["rule"][] = [
		{ kind: "price", most: contestLimit(random) },
		{ kind: "apart", one: someOf(random, ids), other: someOf(random, ids) },
		{ kind: "onlyWith", one: someOf(random, ids), other: someOf(random, ids) },
		{ kind: "alike", attribute: "colour" },
	];
	return random.some(rules, 1 + random.below(2)).map((rule, at) => constraint(`constraint${at}`, rule));
}

function someOf(random: SeededRandom, ids: readonly string[]): Target {
	return random.chance(0.5) ? where(colour(random)) : products(...random.some(ids, 2));
}

function colour(random: SeededRandom): Predicate {
	return literal("colour", "in", ...random.some(COLOURS, 1 + random.below(2)));
}
