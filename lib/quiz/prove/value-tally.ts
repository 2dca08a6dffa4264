import type { Result } from "../result";
import type { Answers, AnswerValue, NodeId } from "../types";
import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./explore";
import type { Part, QuestionValue } from "./simulate";

/** Products shown, by what was answered. */
interface Joint {
	weight: number;
	products: Map<string, number>;
	places: number;
}

interface QuestionTally {
	asked: number;
	exchanges: number;
	changed: number;
	seenChange: boolean;
	/** Another answer leads on to other questions. */
	branches: boolean;
	/** By class of answers, and by choice. */
	classes: Map<number, Joint>;
	choices: Map<NodeId, Joint>;
}

/** Adds up how much each question has to do with what is shown. */
export class ValueTally {
	private total = 0;
	private readonly questions = new Map<NodeId, QuestionTally>();

	/** `weights`: of each class of a question, how many answers it stands for and how many of them hold each choice. */
	constructor(
		private readonly space: AnswerSpace,
		private readonly weights: ReadonlyMap<NodeId, readonly Pick<AnswerClass, "count" | "choices">[]>,
	) {
		for (const id of space.questions.keys()) {
			const tally = { asked: 0, exchanges: 0, changed: 0, seenChange: false, branches: false };
			this.questions.set(id, { ...tally, classes: new Map(), choices: new Map() });
		}
	}

	add({ slots }: Result, answers: Answers, weight: number): void {
		this.total += weight;
		const shown = slots.flatMap(({ items }) => items.map(({ product }) => product));
		for (const [question, value] of Object.entries(answers)) {
			const tally = this.questions.get(question);
			if (!tally) continue;
			tally.asked += weight;
			const place = this.space.questions.get(question)?.classOf(value) ?? -1;
			count(tally.classes, place, shown, weight);
			for (const [choice, share] of this.choicesOf(question, place, value)) {
				count(tally.choices, choice, shown, weight * share);
			}
		}
	}

	/** An answer stands for all of its class: each choice by its share of them. */
	private choicesOf(question: NodeId, place: number, value: AnswerValue): [NodeId, number][] {
		const of = this.weights.get(question)?.[place];
		if (of && of.count > 0) return [...of.choices].map(([choice, n]) => [choice, n / of.count]);
		return value.kind === "choices" ? value.ids.map((id) => [id, 1]) : [];
	}

	/** Another answer showed something else, or didn't. */
	exchanged(question: NodeId, isChanged: boolean, weight: number): void {
		const tally = this.questions.get(question);
		if (!tally) return;
		tally.exchanges += weight;
		if (!isChanged) return;
		tally.changed += weight;
		tally.seenChange = true;
	}

	/** Another answer leads on to questions that weren't asked. */
	branches(question: NodeId): void {
		const tally = this.questions.get(question);
		if (tally) tally.branches = true;
	}

	report(exact: boolean): QuestionValue[] {
		return [...this.questions].map(([question, tally]) => {
			const share = (count: number, of: number): Part =>
				exact ? { count: of > 0 ? count / of : 0, of: of > 0 ? 1 : 0 } : { count, of };
			const all = merge([...tally.classes.values()]);
			return {
				question,
				asked: share(tally.asked, this.total),
				effect: this.effectOf(question, tally, exact),
				changes: share(tally.changed, tally.exchanges),
				bits: information(all, [...tally.classes.values()], exact),
				choices: [...tally.choices].map(([choice, joint]) => ({
					choice,
					given: share(joint.weight, tally.asked),
					bits: divergence(joint, all),
				})),
			};
		});
	}

	private effectOf(question: NodeId, { seenChange, branches }: QuestionTally, exact: boolean): QuestionValue["effect"] {
		if (seenChange) return "some";
		// One class: nothing in the quiz tells its answers apart.
		const isInert = this.space.questions.get(question)?.classes?.length === 1;
		return isInert || (exact && !branches) ? "nothing" : "none-seen";
	}
}

function count<K>(joints: Map<K, Joint>, key: K, shown: readonly string[], weight: number): void {
	const joint = joints.get(key) ?? { weight: 0, products: new Map<string, number>(), places: 0 };
	joints.set(key, joint);
	joint.weight += weight;
	joint.places += shown.length * weight;
	for (const product of shown) joint.products.set(product, (joint.products.get(product) ?? 0) + weight);
}

function merge(joints: readonly Joint[]): Joint {
	const all: Joint = { weight: 0, products: new Map(), places: 0 };
	for (const { weight, products, places } of joints) {
		all.weight += weight;
		all.places += places;
		for (const [product, n] of products) all.products.set(product, (all.products.get(product) ?? 0) + n);
	}
	return all;
}

/** I(answer; product) = H(product) − Σ share × H(product | answer), in bits. */
function information(all: Joint, parts: readonly Joint[], exact: boolean): number {
	const within = parts.reduce((sum, part) => sum + (all.places > 0 ? part.places / all.places : 0) * entropy(part), 0);
	const cells = parts.reduce((sum, { products }) => sum + products.size, 0);
	// Miller and Madow: each entropy of a sample is too low by (cells − 1) ÷ 2n nats.
	const bias =
		exact || all.places === 0 ? 0 : (cells - parts.length - all.products.size + 1) / (2 * all.places * Math.LN2);
	return Math.max(0, entropy(all) - within - bias);
}

function entropy({ products, places }: Joint): number {
	let sum = 0;
	for (const n of products.values()) if (n > 0) sum -= (n / places) * Math.log2(n / places);
	return sum;
}

function divergence(part: Joint, all: Joint): number {
	let sum = 0;
	for (const [product, n] of part.products) {
		const p = n / part.places;
		const q = (all.products.get(product) ?? 0) / all.places;
		if (p > 0 && q > 0) sum += p * Math.log2(p / q);
	}
	return Math.max(0, sum);
}
