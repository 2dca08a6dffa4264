import { walk } from "../advance";
import type { CompiledQuiz } from "../compiled-quiz";
import { shownBlocks } from "../hidden";
import { asksPersonal, isNumeric } from "../kinds";
import type { Observed } from "../prove/weigh-answers";
import { recommend } from "../recommend";
import type { Result, Walk } from "../result";
import type { Answers, AnswerValue, NodeId, Question, QuizDocument } from "../types";
import { selectionsOf } from "./all-paths";

/** Whether the quiz takes two answers to a question for the same: then one is no other answer than the other. */
type SameAnswer = (question: NodeId, one: AnswerValue, other: AnswerValue) => boolean;

interface Path {
	walked: Walk;
	/** How likely it is. */
	share: number;
}

/**
 * Checks 3 and 4 of docs/proofs.md once more, written from the text: every single answer of every path, one by one. Use on small
 * quizzes.
 */
export class BruteSimulation {
	readonly paths: Path[];
	private readonly results = new Map<string, Result | null>();

	constructor(
		private readonly quiz: CompiledQuiz,
		private readonly observed: Observed | null,
		private readonly isSame: SameAnswer,
		most: number,
	) {
		this.paths = [];
		for (const path of this.complete({}, 1)) {
			this.paths.push(path);
			if (this.paths.length > most) break;
		}
	}

	/** Of the people for whom the first holds, the share for whom the second does. */
	share(among: (path: Path) => boolean, holds: (path: Path) => boolean): number {
		const sum = (paths: Path[]) => paths.reduce((total, { share }) => total + share, 0);
		const all = this.paths.filter(among);
		return sum(all) > 0 ? sum(all.filter(holds)) / sum(all) : 0;
	}

	resultOf({ answers }: Walk): Result | null {
		const key = JSON.stringify(answers);
		const known = this.results.get(key);
		if (known !== undefined) return known;
		const result = structuredClone(recommend(this.quiz, answers));
		this.results.set(key, result);
		return result;
	}

	/** What these answers lead to. */
	playsOut(answers: Answers): Result | null {
		return this.resultOf(walk(this.quiz.document, answers));
	}

	/** Of those who are asked, the share for whom another answer shows something else; `ever`: likely or not. */
	changes(question: NodeId): { share: number; ever: boolean } {
		let [changed, all, ever] = [0, 0, false];
		for (const { walked, share } of this.paths) {
			const { answers } = walked;
			const given = answers[question];
			const asked = this.questionsOf(walked).find(({ id }) => id === question);
			if (!given || !asked) continue;
			const others = singleAnswers(asked).filter((value) => !this.isSame(question, given, value));
			const weight = this.resultOf(walked) ? share : 0;
			if (others.length > 0) all += weight;
			for (const [at, part] of this.partsOf(question, others).entries()) {
				for (const then of this.complete({ ...answers, [question]: others[at] as AnswerValue }, part)) {
					if (shownIn(this.resultOf(then.walked)) === shownIn(this.resultOf(walked))) continue;
					ever = true;
					changed += weight * then.share;
				}
			}
		}
		return { share: all > 0 ? changed / all : 0, ever };
	}

	/** Bits that an answer tells of a product drawn from those shown. */
	information(question: NodeId): number {
		const key = (value: AnswerValue | undefined) => JSON.stringify(value);
		const asked = this.paths.filter(({ walked }) => walked.answers[question] && this.resultOf(walked));
		const all = this.shownTo(asked);
		const answers = new Set(asked.map(({ walked }) => key(walked.answers[question])));
		let bits = 0;
		for (const answer of answers) {
			const part = this.shownTo(asked.filter(({ walked }) => key(walked.answers[question]) === answer));
			for (const [product, n] of part.products) {
				const [p, q] = [n / part.places, (all.products.get(product) ?? 0) / all.places];
				if (n > 0) bits += (part.places / all.places) * p * Math.log2(p / q);
			}
		}
		return bits;
	}

	private shownTo(paths: Path[]): { products: Map<string, number>; places: number } {
		const shown = { products: new Map<string, number>(), places: 0 };
		for (const { walked, share } of paths) {
			for (const { product } of this.resultOf(walked)?.slots.flatMap(({ items }) => items) ?? []) {
				shown.products.set(product, share + (shown.products.get(product) ?? 0));
				shown.places += share;
			}
		}
		return shown;
	}

	/** All ways to answer what these answers leave open. */
	private *complete(answers: Answers, share: number): Generator<Path> {
		const walked = walk(this.quiz.document, answers);
		if (walked.done) {
			yield { walked, share };
			return;
		}
		const open = this.questionsOf(walked).find(({ id }) => !(id in walked.answers));
		if (!open) return;
		const values = singleAnswers(open);
		for (const [at, part] of this.partsOf(open.id, values).entries()) {
			yield* this.complete({ ...answers, [open.id]: values[at] as AnswerValue }, share * part);
		}
	}

	/** In order, as they are there. */
	private questionsOf({ path, hidden }: Walk): Question[] {
		const { screens }: QuizDocument = this.quiz.document;
		const seen = screens.filter(({ id }) => path.includes(id));
		return seen.flatMap(({ blocks }) => shownBlocks(blocks, hidden).filter((block) => block.kind !== "text"));
	}

	private partsOf(question: NodeId, values: readonly AnswerValue[]): number[] {
		const given = this.observed?.[question] ?? [];
		const key = (value: AnswerValue) => JSON.stringify(value);
		const timesOf = (value: AnswerValue) => given.find((one) => key(one.value) === key(value))?.count ?? 0;
		const times = values.map(timesOf);
		const sum = times.reduce((total, n) => total + n, 0);
		return times.map((n) => (sum > 0 ? n / sum : 1 / values.length));
	}
}

/** Page and products, slot by slot. */
const shownIn = (result: Result | null): string =>
	JSON.stringify(
		result && [result.page, result.slots.map(({ items }) => items.map(({ product, variant }) => [product, variant]))],
	);

/** Every one: numbers on each step. */
export function singleAnswers(question: Question): AnswerValue[] {
	const without: AnswerValue[] = [];
	if (!question.required) without.push({ kind: "skipped" });
	if (question.declinable) without.push({ kind: "declined" });
	return [...ownAnswers(question), ...without];
}

function ownAnswers(question: Question): AnswerValue[] {
	if (isNumeric(question)) {
		const { min, max, step } = question;
		return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, at) => ({
			kind: "number",
			value: min + at * step,
		}));
	}
	if (asksPersonal(question)) return [{ kind: "personal", id: "" }];
	if (question.kind === "consent") return [true, false].map((granted) => ({ kind: "consent", granted }));
	return selectionsOf(question).map((chosen) => ({ kind: "choices", ids: chosen.map(({ id }) => id) }));
}
