import { walk } from "../advance";
import { fitAnswer } from "../fit-answer";
import { recommend } from "../recommend";
import type { Walk } from "../result";
import type { Answers, AnswerValue, NodeId } from "../types";
import type { AnswerClass } from "./answer-classes";
import { drawAnswer } from "./draw-answer";
import { type AnswerSpace, explore } from "./explore";
import { shownQuestion } from "./open-questions";
import { randomFrom } from "./random";
import { type PickAnswer, runThrough } from "./run-through";
import { shownBy, Tally } from "./tally";
import { ValueTally } from "./value-tally";

/** How often people gave each answer to a question; what isn't listed was never given. */
export type Observed = Readonly<Record<NodeId, readonly { value: AnswerValue; count: number }[]>>;

export interface SimulateOptions {
	/**
	 * How likely answers are: null for every permitted answer to a question equally, else as observed, each question by
	 * itself. A question nobody has answered yet counts as in the first case.
	 */
	observed: Observed | null;
	seed: number;
	/** Runs of a sample. */
	runs: number;
	/** Up to so many different paths all are evaluated instead, and shares are exact. */
	exactUpTo: number;
	goOn: () => boolean;
}

/** `count` of `of`: runs of a sample, or parts of 1 when exact. */
export interface Part {
	count: number;
	of: number;
}

/** What becomes of people who answer in a given way. */
export interface Simulation {
	/** All paths were evaluated; otherwise a sample, whose shares are uncertain. */
	exact: boolean;
	weighting: "uniform" | "observed";
	/** Paths evaluated. */
	evaluated: number;
	/** Led to an address elsewhere, without a result. The other shares are of those who have one. */
	elsewhere: Part;
	/** No slot holds a product. */
	empty: Part;
	/** A place was given to one of several with the same score, by rank, price or id. */
	tied: Part;
	/** A slot holds fewer than it should. */
	short: Part;
	/** A wish or a minimum was given up. */
	relaxed: Part;
	/** A fallback stands in. */
	padded: Part;
	/** People who are shown the product, most first; products that no run showed are left out. */
	exposure: { product: string; shown: Part }[];
	/** As many products, shown equally often, would be as varied: 1 ÷ Σ share² of all places (inverse Simpson index). Null: none shown. */
	variety: number | null;
	pages: { page: NodeId; shown: Part }[];
	/** By number of screens seen. */
	lengths: { screens: number; runs: Part }[];
	questions: QuestionValue[];
}

/** How much a question changes what is recommended. */
export interface QuestionValue {
	question: NodeId;
	/** Runs that come by it. */
	asked: Part;
	/**
	 * `nothing`: proved that no answer changes what is shown, so removing it would change nothing. `none-seen`: none did in the
	 * sample. `some`: another answer shows other products, or the same in another order.
	 */
	effect: "nothing" | "none-seen" | "some";
	/** Of those who come by it, for how many another answer, drawn at random, would show something else. */
	changes: Part;
	/**
	 * Bits by which the answer narrows down a product drawn from those shown: mutual information, in a sample less its bias
	 * (Miller and Madow, 1955).
	 */
	bits: number;
	/** Runs with the choice, and the bits by which the shown products then differ from all people's (Kullback–Leibler). */
	choices: { choice: NodeId; given: Part; bits: number }[];
}

/** Evaluates all paths, or a seeded sample of them. The same seed gives the same report. */
export function simulate(space: AnswerSpace, options: SimulateOptions): Simulation {
	const weights = weighAnswers(space, options.observed);
	const all = space.tooWide.length === 0 ? listPaths(space, weights, options) : null;
	const simulator = new Simulator(space, weights, options);
	if (all) simulator.takeAll(all);
	else simulator.sample(options.runs);
	return simulator.report(all !== null);
}

/** How many answers are of a class, and how many of them hold each choice. */
type ClassWeight = Pick<AnswerClass, "count" | "choices">;
/** By question, how likely each class of answers is; not normalised. */
type Weights = ReadonlyMap<NodeId, readonly ClassWeight[]>;

function weighAnswers({ questions }: AnswerSpace, observed: Observed | null): Weights {
	const weights = new Map<NodeId, readonly ClassWeight[]>();
	for (const [id, { classes, classOf }] of questions) {
		const counts = (classes ?? []).map((): ClassWeight => ({ count: 0, choices: new Map() }));
		for (const { value, count } of observed?.[id] ?? []) {
			const known = counts[classOf(value)];
			if (!known) continue;
			known.count += count;
			const ids = value.kind === "choices" ? value.ids : [];
			for (const choice of ids) known.choices.set(choice, count + (known.choices.get(choice) ?? 0));
		}
		weights.set(id, counts.some(({ count }) => count > 0) ? counts : (classes ?? []));
	}
	return weights;
}

/** Every path with its likelihood, which sum to 1; null when there are too many. */
function listPaths(space: AnswerSpace, weights: Weights, { exactUpTo, goOn }: SimulateOptions) {
	const paths: { answers: Answers; weight: number }[] = [];
	const likelihood = [1];
	const shares: ReadonlyMap<AnswerClass, number>[] = [];
	const whole = explore(space, {
		enter: (question, depth, _, options) => {
			shares[depth] = shareAmong(options, (one) => weightOf(space, weights, question, one));
			return true;
		},
		choose: (one, depth) => {
			likelihood[depth + 1] = (likelihood[depth] ?? 0) * (shares[depth]?.get(one) ?? 0);
		},
		arrive: (_, depth, answers) => paths.push({ answers: { ...answers }, weight: likelihood[depth] ?? 0 }),
		goOn: () => paths.length <= exactUpTo && goOn(),
	});
	return whole && paths.length <= exactUpTo ? paths : null;
}

function weightOf({ questions }: AnswerSpace, weights: Weights, question: NodeId, one: AnswerClass): number {
	return weights.get(question)?.[questions.get(question)?.classes?.indexOf(one) ?? -1]?.count ?? 0;
}

/** Weights as parts of 1; where none has any, all alike. */
function shareAmong(
	options: readonly AnswerClass[],
	weightFor: (one: AnswerClass) => number,
): ReadonlyMap<AnswerClass, number> {
	const sum = options.reduce((total, one) => total + weightFor(one), 0);
	return new Map(options.map((one) => [one, sum > 0 ? weightFor(one) / sum : 1 / options.length]));
}

class Simulator {
	private readonly random;
	private readonly tally: Tally;
	private readonly values: ValueTally;
	/** Path → what it shows; paths are met again when answers are exchanged. */
	private readonly shown = new Map<string, string>();

	constructor(
		private readonly space: AnswerSpace,
		private readonly weights: Weights,
		private readonly options: SimulateOptions,
	) {
		this.random = randomFrom(options.seed);
		this.tally = new Tally(space.quiz);
		this.values = new ValueTally(space, weights);
	}

	sample(runs: number): void {
		for (let run = 0; run < runs && this.options.goOn(); run++) {
			const answers = this.draw({});
			if (answers) this.take(answers, 1, false);
		}
	}

	takeAll(paths: readonly { answers: Answers; weight: number }[]): void {
		for (const { answers, weight } of paths) this.take(answers, weight, true);
	}

	/** One path with its likelihood when `all` are taken, or one run of a sample. */
	private take(answers: Answers, weight: number, all: boolean): void {
		const walked = walk(this.space.quiz.document, answers);
		const result = recommend(this.space.quiz, answers);
		if (result) {
			this.tally.add(result, weight);
			this.values.add(result, answers, weight);
		} else this.tally.leave(weight);
		const signature = result ? shownBy(result) : "";
		for (const question of Object.keys(answers)) this.exchange(question, walked, signature, weight, all);
	}

	report(exact: boolean): Simulation {
		const weighting = this.options.observed ? "observed" : "uniform";
		return { exact, weighting, ...this.tally.report(exact), questions: this.values.report(exact) };
	}

	/** What other answers to the question would have shown. */
	private exchange(question: NodeId, walked: Walk, signature: string, weight: number, all: boolean): void {
		const { answers } = walked;
		const classed = this.space.questions.get(question);
		const there = shownQuestion(this.space.quiz.document, walked, question);
		const given = answers[question];
		if (!classed?.classes || !there || !given) return;
		const current = classed.classes[classed.classOf(given)];
		const others = classed.classes.filter((one) => one !== current && fitAnswer(there, one.value) === null);
		if (others.length === 0) return;
		const shares = shareAmong(others, (one) => weightOf(this.space, this.weights, question, one));
		for (const other of all ? others : this.drawOne(shares)) {
			const given = { ...answers, [question]: other.value };
			// Where it leads on to questions that weren't asked, one set of answers to them proves nothing.
			if (all && !walk(this.space.quiz.document, given).done) this.values.branches(question);
			const then = this.show(given);
			this.values.exchanged(question, then !== signature, weight * (all ? (shares.get(other) ?? 0) : 1));
		}
	}

	private drawOne(shares: ReadonlyMap<AnswerClass, number>): AnswerClass[] {
		const [classes, weights] = [[...shares.keys()], [...shares.values()]];
		const drawn = classes[this.random.weighted(weights)];
		return drawn ? [drawn] : [];
	}

	/** Where the new answer leads on to questions that weren't asked, they are drawn. */
	private show(given: Answers): string {
		const answers = this.draw(given);
		if (!answers) return "";
		const key = JSON.stringify(answers);
		const known = this.shown.get(key);
		if (known !== undefined) return known;
		const result = recommend(this.space.quiz, answers);
		const signature = result ? shownBy(result) : "";
		this.shown.set(key, signature);
		return signature;
	}

	private draw(given: Answers): Answers | null {
		const pick: PickAnswer = (question, options) => {
			if (!options) return drawAnswer(question, this.random);
			const shares = shareAmong(options, (one) => weightOf(this.space, this.weights, question.id, one));
			return this.drawOne(shares)[0]?.value ?? null;
		};
		return runThrough(this.space, pick, given)?.answers ?? null;
	}
}
