import type { Catalog, Choice, ChoiceQuestion, Effect, QuizDocument, Slot } from "../types";
import {
	choice,
	exclude,
	literal,
	makeCatalog,
	makeQuiz,
	multiple,
	page,
	product,
	products,
	score,
	screen,
	single,
	slot,
	where,
	wish,
} from "./make-quiz";
import { type SeededRandom, seededRandom } from "./seeded-random";

const PRODUCTS = 500;
const COLOURS = ["red", "green", "blue", "white", "black"];

export interface PathsQuiz {
	document: QuizDocument;
	catalog: Catalog;
}

/**
 * What the bench `paths` proves things about: single-choice questions of five choices and, last, two "pick one to three of
 * six"; with six singles 5⁶ × 41² = 26,265,625 paths. 500 products, three unique slots of one to three products; each choice gives 25
 * random products −5…5 points, one in ten rules out an attribute value, one wishes for another. `distinct`: no two weights
 * are the same, so that no two states are.
 */
export function pathsQuiz({
	singles,
	seed = 1,
	distinct = false,
}: {
	singles: number;
	seed?: number;
	distinct?: boolean;
}): PathsQuiz {
	const random = seededRandom(seed);
	const list = Array.from({ length: PRODUCTS }, (_, at) => {
		const attributes = { colour: random.pick(COLOURS) };
		return product(`p${String(at).padStart(3, "0")}`, { attributes, price: 50 + random.below(500) });
	});
	const write = choiceWriter(random, distinct);
	const questions = [
		...Array.from({ length: singles }, (_, at) => single(`single-${at}`, write(`single-${at}`, 5))),
		...["first", "second"].map((name) => multiple(`several-${name}`, write(`several-${name}`, 6), { max: 3 })),
	];
	const document = makeQuiz({
		screens: questions.map((question) => screen(`s-${question.id}`, withWish(question))),
		resultPages: [page("page", ["one", "two", "three"].map(threeAtMost))],
	});
	return { document, catalog: makeCatalog(...list) };
}

function threeAtMost(id: string): Slot {
	return slot(`slot-${id}`, { min: 1, max: 3 });
}

function choiceWriter(random: SeededRandom, distinct: boolean) {
	let written = 0;
	return (question: string, count: number): Choice[] =>
		Array.from({ length: count }, (_, at) => {
			const id = `${question}-${at}`;
			const chosen = random.some(
				Array.from({ length: PRODUCTS }, (_, nth) => nth),
				25,
			);
			const effects = chosen.map((nth): Effect => {
				const points = distinct ? -5 + 10 * random.fraction() : random.below(11) - 5;
				return score(`${id}-to-${nth}`, products(`p${String(nth).padStart(3, "0")}`), points);
			});
			if (written++ % 10 === 9) effects.push(exclude(`${id}-out`, colour(random)));
			return choice(id, ...effects);
		});
}

/** The first choice of the first question asks for a colour. */
function withWish(question: ChoiceQuestion): ChoiceQuestion {
	const [first, ...others] = question.choices;
	if (question.id !== "single-0" || !first) return question;
	const asks = wish("wish", where(literal("colour", "in", "red", "green", "blue")));
	return { ...question, choices: [{ ...first, effects: [...first.effects, asks] }, ...others] };
}

function colour(random: SeededRandom) {
	return where(literal("colour", "is", random.pick(COLOURS)));
}
