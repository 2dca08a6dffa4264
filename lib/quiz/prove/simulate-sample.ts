import { answerFits } from "../fit-answer";
import { recommend } from "../recommend";
import type { Walk } from "../result";
import type { Answers, NodeId } from "../types";
import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { drawAnswer } from "./draw-answer";
import { type Ending, endingOf } from "./ending";
import type { Figures } from "./figures";
import { shownQuestion } from "./open-questions";
import { randomFrom } from "./random";
import { runThrough } from "./run-through";
import { showing } from "./shown";
import { Tally } from "./tally";
import { ValueTally } from "./value-tally";
import type { AnswerWeights } from "./weigh-answers";

export interface SampleOptions {
	seed: number;
	runs: number;
	/** Asked before each run; false ends the sample. */
	goOn: () => boolean;
}

/** Runs drawn by the likelihood of answers. */
export function simulateSample(space: AnswerSpace, weights: AnswerWeights, options: SampleOptions): Figures {
	return new Sampler(space, weights, options.seed).run(options);
}

class Sampler {
	private readonly random;
	private readonly tally = new Tally();
	private readonly values: ValueTally;
	/** Path → what it shows; paths are met again when answers are exchanged. */
	private readonly shown = new Map<string, string | null>();

	constructor(
		private readonly space: AnswerSpace,
		private readonly weights: AnswerWeights,
		seed: number,
	) {
		this.random = randomFrom(seed);
		this.values = new ValueTally(space, weights);
	}

	run({ runs, goOn }: SampleOptions): Figures {
		let evaluated = 0;
		for (let run = 0; run < runs && goOn(); run++) {
			const drawn = this.draw({});
			if (!drawn) continue;
			evaluated++;
			const result = recommend(this.space.quiz, drawn.answers);
			if (result) this.take(endingOf(this.space.quiz, result), drawn.walked);
			else this.tally.leave(1);
		}
		return { evaluated, ...this.tally.report(false), questions: this.values.report(false, this.tally.total) };
	}

	private take(ending: Ending, walked: Walk): void {
		const { answers } = walked;
		this.tally.add(ending, 1, () => answers);
		const products = showing(ending.products);
		for (const [question, value] of Object.entries(answers)) {
			const place = this.space.questions.get(question)?.classOf(value) ?? -1;
			this.values.add(question, place, products, 1, value);
			const other = this.otherAnswer(question, walked, place);
			if (!other) continue;
			const isChanged = this.show({ ...answers, [question]: other.value }) !== ending.shown;
			this.values.exchanged(question, isChanged ? 1 : 0, 1);
			if (isChanged) this.values.differs(question);
		}
	}

	/** One of another class, drawn by its likelihood; null where there is none. */
	private otherAnswer(question: NodeId, walked: Walk, place: number): AnswerClass | null {
		const classes = this.space.questions.get(question)?.classes;
		const there = shownQuestion(this.space.quiz.document, walked, question);
		if (!classes || !there || place < 0) return null;
		const others = classes.filter((one, at) => at !== place && answerFits(there, one.value));
		return this.drawOne(question, others);
	}

	private drawOne(question: NodeId, options: readonly AnswerClass[]): AnswerClass | null {
		const classes = this.space.questions.get(question)?.classes ?? [];
		const places = options.map((one) => classes.indexOf(one));
		return options[this.random.weighted(this.weights.among(question, places))] ?? null;
	}

	/** Where the new answer leads on to questions that weren't asked, they are drawn. */
	private show(given: Answers): string | null {
		const answers = this.draw(given)?.answers;
		if (!answers) return null;
		const key = JSON.stringify(answers);
		const known = this.shown.get(key);
		if (known !== undefined) return known;
		const result = recommend(this.space.quiz, answers);
		const shown = result && endingOf(this.space.quiz, result).shown;
		this.shown.set(key, shown);
		return shown;
	}

	private draw(given: Answers): { answers: Answers; walked: Walk } | null {
		return runThrough(
			this.space,
			(question, options) =>
				options ? (this.drawOne(question.id, options)?.value ?? null) : drawAnswer(question, this.random),
			given,
		);
	}
}
