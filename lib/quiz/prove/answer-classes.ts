import { type Bits, complement, createBits, intersect, unite } from "../bitset";
import { collectEffects, type Veto } from "../collect-effects";
import type { CompiledQuiz } from "../compiled-quiz";
import { holds } from "../condition";
import type { Items } from "../items";
import { sumPoints } from "../score";
import type { AnswerValue, Condition, NodeId, Question } from "../types";
import { takeRows } from "../variant-rows";
import { hidableChoices, leavesOf, variableChanges, variablesLookedAt, waitingEffects } from "./document-parts";
import { attributesComparedWith, limits, listedFor, permittedAnswers } from "./permitted-answers";

/** Answers to one question that nothing in the quiz can tell apart: the same tests hold and the same effects follow. */
export interface AnswerClass {
	/** One of them. */
	value: AnswerValue;
	/** How many permitted answers the class holds; 0 when it holds only numbers between two steps. */
	count: number;
	/** Choice → of these answers, how many hold it. */
	choices: Map<NodeId, number>;
	effects: ClassEffects;
}

/** What an answer does, by index of the compiled quiz. */
export interface ClassEffects {
	/** Products that get or lose points, ascending, and how many: importance and aggregation counted in, not rounded. */
	indices: Int32Array;
	points: Float64Array;
	/** Ruled out. */
	vetoed: Bits | null;
	/** Rows of the variants ruled out, of those that can be had: several answers may rule out a product together. */
	thinned: Bits | null;
	/** Failing one of the answer's wishes. */
	unmet: Bits | null;
	pinned: Bits | null;
	/** Slot id → this question's term of M. Empty without an answer. */
	most: ReadonlyMap<NodeId, number>;
	/** Each wish and each pin, written down: they act one by one. */
	wishes: string[];
	pins: string[];
}

/** The classes of a question and how to find an answer's class. */
export interface ClassedQuestion {
	id: NodeId;
	/** Null: too many answers to list. */
	classes: AnswerClass[] | null;
	/** Place in `classes`, or −1. */
	classOf: (value: AnswerValue) => number;
}

export function classAnswers(question: Question, screen: NodeId, quiz: CompiledQuiz): ClassedQuestion {
	const sign = signer(question, quiz);
	const permitted = permittedAnswers(question, quiz);
	if (!permitted) return { id: question.id, classes: null, classOf: () => -1 };
	const places = new Map<string, number>();
	const classes: AnswerClass[] = [];
	for (const { value, count } of permitted) {
		const effects = effectsOfAnswer(question.id, value, screen, quiz);
		const signature = sign(value, effects);
		const known = classes[places.get(signature) ?? -1];
		if (!known) {
			places.set(signature, classes.length);
			classes.push({ value, count, choices: choicesIn(value, count), effects });
			continue;
		}
		for (const [choice, n] of choicesIn(value, count)) known.choices.set(choice, n + (known.choices.get(choice) ?? 0));
		// A person can give what lies on a step.
		if (known.count === 0 && count > 0) known.value = value;
		known.count += count;
	}
	const known = new Map<string, number>();
	const listed = listedFor(question, quiz);
	const classOf = (value: AnswerValue) => {
		const key = JSON.stringify(value);
		const one = listed(value);
		const place = known.get(key) ?? places.get(sign(one, effectsOfAnswer(question.id, one, screen, quiz))) ?? -1;
		known.set(key, place);
		return place;
	};
	return { id: question.id, classes, classOf };
}

function choicesIn(value: AnswerValue, count: number): Map<NodeId, number> {
	return new Map(value.kind === "choices" ? value.ids.map((id) => [id, count]) : []);
}

/** The answer's own effects; those that wait for another question's answer are left out. */
function effectsOfAnswer(question: NodeId, value: AnswerValue, screen: NodeId, quiz: CompiledQuiz): ClassEffects {
	const size = quiz.items.size;
	// Without variables: what compares with one waits for the end of the path.
	const seen = { path: [screen], answers: { [question]: value }, variables: {} };
	const walked = { ...seen, known: [], done: false, hidden: [], page: null, url: null };
	const { parts, vetoes, wishes, pins, questions } = collectEffects(quiz, walked);
	return {
		...sparse(sumPoints(parts, size)),
		...ruledOut(vetoes, quiz.items),
		unmet: union(wishes.map(({ bits }) => complement(bits, size))),
		pinned: union(pins.map(({ bits }) => bits)),
		most: questions[0]?.most ?? new Map(),
		wishes: wishes.map(({ priority, bits }) => `${priority}:${bits.join()}`),
		pins: pins.map(({ slot, bits }) => `${slot}:${bits.join()}`),
	};
}

/** Writes down all that tells an answer from another. */
function signer(question: Question, quiz: CompiledQuiz) {
	const tests = leavesOf(quiz.document).filter((leaf) => "question" in leaf && leaf.question === question.id);
	const compared = attributesComparedWith(question.id, quiz).length > 0 || limits(question.id, quiz.document);
	const hidable = hidableChoices(quiz.document, question).length > 0;
	const variables = variablesLookedAt(quiz.document);
	return (value: AnswerValue, effects: ClassEffects): string => {
		const held = tests.map((test: Condition) => holds(test, { answers: { [question.id]: value }, variables: {} }));
		const number = compared && value.kind === "number" ? value.value : null;
		const { indices, points, vetoed, thinned, most, wishes, pins } = effects;
		const reach = [indices, points, vetoed ?? [], thinned ?? []].map((list) => list.join());
		const later = [waitingEffects(question, value), variableChanges(question, value, variables)];
		return JSON.stringify([held, number, reach, [...most], wishes, pins, later, hidable ? value : null]);
	};
}

function sparse(dense: Float64Array): Pick<ClassEffects, "indices" | "points"> {
	const indices = Int32Array.from(dense.keys()).filter((index) => dense[index] !== 0);
	return { indices, points: Float64Array.from(indices, (index) => dense[index] as number) };
}

function ruledOut(vetoes: readonly Veto[], { catalog, rows }: Items): Pick<ClassEffects, "vetoed" | "thinned"> {
	const vetoed = union(vetoes.map(({ out }) => out));
	const thinned = union(vetoes.flatMap((veto) => veto.rows ?? []));
	if (vetoed && thinned) takeRows(catalog.variants, rows.slice(), thinned, vetoed);
	if (thinned) intersect(thinned, rows);
	return { vetoed, thinned };
}

function union(sets: readonly Bits[]): Bits | null {
	const [first] = sets;
	if (!first) return null;
	const all = createBits(first.length * 32);
	for (const set of sets) unite(all, set);
	return all;
}
