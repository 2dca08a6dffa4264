import { recommend } from "../recommend";
import type { Walk } from "../result";
import type { NodeId } from "../types";
import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { questionsOf } from "./document-parts";
import { type Ending, endingOf } from "./ending";
import { type Explorer, explore } from "./explore";
import { isRough } from "./rough";

/** A question, and what follows each class of its answers. */
export interface Fork {
	kind: "fork";
	/** Place in `PathGraph.nodes`. */
	id: number;
	question: NodeId;
	/** Where the question stands in the order in which they are asked. */
	order: number;
	/** Places of the classes that it takes there. */
	places: readonly number[];
	/** By place in `places`. */
	next: readonly PathNode[];
}

/** Where a path ends: with a result, or led elsewhere, or at a question that takes no answer. */
export type End = { id: number; order: number } & (
	| { kind: "result"; ending: Ending }
	| { kind: "elsewhere" }
	| { kind: "dead" }
);
export type PathNode = Fork | End;

/** All paths of a quiz, with their results. What follows is kept once, however many ways lead to it. */
export interface PathGraph {
	root: PathNode;
	/** What follows a node stands before it. */
	nodes: readonly PathNode[];
	/** Paths that differ. */
	paths: number;
}

/** Works out the result of every path, one answer of each class; null when cut off, or where one doesn't speak for its class. */
export function mapPaths(space: AnswerSpace, goOn: () => boolean): PathGraph | null {
	if (space.tooWide.length > 0) return null;
	const builder = new Builder(space);
	const goOnWith = () => !builder.rough && goOn();
	return explore(space, { ...builder.explorer, goOn: goOnWith }) && !builder.rough ? builder.finish() : null;
}

/** A fork whose last answers haven't been gone through. */
interface Open {
	question: NodeId;
	places: number[];
	next: PathNode[];
}

class Builder {
	rough = false;
	private paths = 0;
	private root: PathNode | null = null;
	private readonly nodes: PathNode[] = [];
	private readonly known = new Map<string, PathNode>();
	/** From the root down to where the exploration is. */
	private readonly open: Open[] = [];
	private readonly orders: ReadonlyMap<NodeId, number>;
	private readonly places: ReadonlyMap<AnswerClass, number>;

	constructor(private readonly space: AnswerSpace) {
		const order = space.order ?? questionsOf(space.quiz.document);
		this.orders = new Map(order.map(({ id }, at) => [id, at]));
		const classes = [...space.questions.values()].map((question) => question.classes ?? []);
		this.places = new Map(classes.flatMap((list) => list.map((one, place) => [one, place] as const)));
	}

	readonly explorer: Omit<Explorer, "goOn"> = {
		enter: (question, _, __, options) => {
			this.open.push({ question, places: options.map((one) => this.places.get(one) ?? -1), next: [] });
			return true;
		},
		choose: (_, depth) => {
			this.close(depth + 1);
			// Until something is met below.
			this.open[depth]?.next.push(this.dead());
		},
		arrive: (walked, _, answers) => {
			this.paths++;
			const result = recommend(this.space.quiz, answers);
			this.rough ||= result !== null && isRough(result, this.space.quiz.document);
			this.attach(result ? this.result(endingOf(this.space.quiz, result)) : this.withoutResult(walked));
		},
	};

	finish(): PathGraph {
		this.close(0);
		return { root: this.root ?? this.dead(), nodes: this.nodes, paths: this.paths };
	}

	/** Forks deeper than so many are done. */
	private close(depth: number): void {
		while (this.open.length > depth) {
			const { question, places, next } = this.open.pop() as Open;
			this.attach(places.length > 0 ? this.fork(question, places, next) : this.dead());
		}
	}

	/** To the answer that was chosen last. */
	private attach(node: PathNode): void {
		const above = this.open.at(-1);
		if (above) above.next[above.next.length - 1] = node;
		else this.root = node;
	}

	private fork(question: NodeId, places: number[], next: PathNode[]): PathNode {
		const order = this.orders.get(question) ?? 0;
		const key = `${order}/${places.join()}/${next.map(({ id }) => id).join()}`;
		return this.once(key, (id) => ({ kind: "fork", id, question, order, places, next }));
	}

	private result(ending: Ending): PathNode {
		const key = `${ending.shown} ${ending.screens} ${ending.faults.join()}`;
		return this.once(key, (id) => ({ kind: "result", id, order: AT_THE_END, ending }));
	}

	private withoutResult({ url }: Walk): PathNode {
		return url === null ? this.dead() : this.once("elsewhere", (id) => ({ kind: "elsewhere", id, order: AT_THE_END }));
	}

	private dead(): PathNode {
		return this.once("dead", (id) => ({ kind: "dead", id, order: AT_THE_END }));
	}

	private once(key: string, make: (id: number) => PathNode): PathNode {
		const known = this.known.get(key);
		if (known) return known;
		const node = make(this.nodes.length);
		this.nodes.push(node);
		this.known.set(key, node);
		return node;
	}
}

const AT_THE_END = Number.POSITIVE_INFINITY;
