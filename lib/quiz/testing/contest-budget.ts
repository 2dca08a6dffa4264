import type { Effect, NumberQuestion, PriceLimit } from "../types";
import { answered, computed, demand, exclude, literal, numberQuestion, range, score, where, wish } from "./make-quiz";
import type { SeededRandom } from "./seeded-random";

/** Of the question that asks for it. Questions and effects may name it where nobody asks. */
const BUDGET = "budget";

/** What one may spend, in the steps of the contest's prices; it may ask for what it buys by itself. */
export function contestBudget(random: SeededRandom): NumberQuestion {
	const cheap = score("budget-cheap", where(literal("$price", "≤", 10)), 1 + random.below(4));
	return numberQuestion(BUDGET, {
		...{ min: 0, max: 40, step: 10 },
		required: random.chance(0.8),
		effects: random.chance(0.6) ? [withinBudget(random, "budget-own")] : [],
		ranges: random.chance(0.5) ? [range("budget-low", null, 20, cheap)] : [],
	});
}

/** Wished for or asked for, of the budget given or of what the answers add up to. */
export function withinBudget(random: SeededRandom, id: string): Effect {
	const operand = random.chance(0.7) ? answered : computed;
	const name = operand === answered ? BUDGET : "v";
	if (random.chance(0.2)) return exclude(id, where(operand("$price", ">", name)));
	const target = where(operand("$price", random.chance(0.8) ? "≤" : "<", name));
	return random.chance(0.6) ? wish(id, target, 1 + random.below(2)) : demand(id, target);
}

/** Of prices together: fixed, what was answered, or a variable. */
export function contestLimit(random: SeededRandom): PriceLimit["most"] {
	if (random.chance(0.5)) return { kind: "literal", value: 10 * random.below(9) };
	return random.chance(0.7) ? { kind: "answer", question: BUDGET } : { kind: "variable", variable: "v" };
}
