import { walk } from "../advance";
import { answerFits } from "../fit-answer";
import type { Walk } from "../result";
import type { Answers, NodeId, Question, QuizDocument } from "../types";
import { countScreens } from "./ask-entry";
import { flowVariables } from "./document-parts";
import type { FlowClass, flowClasses } from "./flow-classes";
import { FlowMarks } from "./flow-marks";
import type { PathLength } from "./flow-types";
import { openQuestions } from "./open-questions";

/** What follows from a state: ways to go on, and the fewest and most screens still to come, with answers that lead there. */
interface Rest {
	paths: number;
	shortest: PathLength | null;
	longest: PathLength | null;
}

/** One walk over all states; `count` of its classes is what paths are counted by. */
export class FlowSearch {
	states = 0;
	exact = true;
	readonly marks: FlowMarks;
	private readonly known = new Map<string, Rest>();
	private readonly classes: ReadonlyMap<NodeId, FlowClass[]>;
	private readonly variables: ReadonlySet<NodeId>;
	private readonly partial: ReadonlySet<NodeId>;

	constructor(
		private readonly document: QuizDocument,
		{ classes, partial }: ReturnType<typeof flowClasses>,
		private readonly goOn: () => boolean,
	) {
		this.variables = flowVariables(document);
		this.marks = new FlowMarks(document);
		this.classes = classes;
		this.partial = partial;
		this.exact = partial.size === 0;
	}

	run(): Rest | null {
		const first = walk(this.document, {});
		this.marks.pass(null, first);
		const rest = this.rest(first);
		const whole = (one: PathLength | null) => one && { ...one, screens: one.screens + countScreens(first.path) };
		return rest && { ...rest, shortest: whole(rest.shortest), longest: whole(rest.longest) };
	}

	private rest(walked: Walk): Rest | null {
		if (walked.done) return { paths: 1, ...both({ screens: 0, witness: {} }) };
		const key = this.keyOf(walked);
		const known = this.known.get(key);
		if (known) return known;
		if (!this.goOn()) {
			this.exact = false;
			return null;
		}
		this.states++;
		const rest = this.answerScreen(walked);
		this.known.set(key, rest);
		return rest;
	}

	/** All that the open screen may be answered with, one answer of each class. */
	private answerScreen(walked: Walk): Rest {
		const sum: Rest = { paths: 0, shortest: null, longest: null };
		const open = openQuestions(this.document, walked);
		for (const { given, count } of combinations(open, this.classes)) {
			const next = walk(this.document, { ...walked.answers, ...given });
			if (!next.done && next.path.length === walked.path.length) continue;
			this.marks.pass(walked, next);
			const rest = this.rest(next);
			if (!rest) continue;
			sum.paths += count * rest.paths;
			const seen = next.path.length - walked.path.length;
			const longer = (one: PathLength | null) =>
				one && { screens: one.screens + seen, witness: { ...given, ...one.witness } };
			sum.shortest = pick(sum.shortest, longer(rest.shortest), (a, b) => b < a);
			sum.longest = pick(sum.longest, longer(rest.longest), (a, b) => b > a);
		}
		const isStuck = (question: Question) =>
			!this.partial.has(question.id) && optionsOf(question, this.classes).length === 0;
		if (open.some(isStuck)) this.marks.deadEnd(walked);
		return sum;
	}

	/** The open screen and, of what has been answered, the classes that conditions can tell apart; and what variables are. */
	private keyOf({ path, answers, variables, hidden }: Walk): string {
		const told = Object.entries(answers).flatMap(([id, value]) => {
			const classes = this.classes.get(id) ?? [];
			if (!classes.some(({ tests }) => tests.length > 0)) return [];
			return [`${id}:${classes.findIndex(({ holds: held }) => held(value))}`];
		});
		const known = [...this.variables].map((id) => variables[id]);
		return JSON.stringify([path.at(-1), told.sort(), known, hidden]);
	}
}

/** Answers that the question takes as it is there. */
function optionsOf(question: Question, classes: ReadonlyMap<NodeId, FlowClass[]>): FlowClass[] {
	return (classes.get(question.id) ?? []).filter(({ value }) => answerFits(question, value));
}

function both(length: PathLength): Pick<Rest, "shortest" | "longest"> {
	return { shortest: length, longest: length };
}

function pick(a: PathLength | null, b: PathLength | null, isBetter: (a: number, b: number) => boolean) {
	if (!a || !b) return a ?? b;
	return isBetter(a.screens, b.screens) ? b : a;
}

/** One answer of each class to each of the questions, and how many permitted answers that stands for. */
function* combinations(
	open: readonly Question[],
	classes: ReadonlyMap<NodeId, FlowClass[]>,
): Generator<{ given: Answers; count: number }> {
	const [question, ...others] = open;
	if (question === undefined) {
		yield { given: {}, count: 1 };
		return;
	}
	for (const { value, count } of optionsOf(question, classes)) {
		for (const rest of combinations(others, classes)) {
			yield { given: { [question.id]: value, ...rest.given }, count: count * rest.count };
		}
	}
}
