import type { Answers } from "../types";
import type { AnswerSpace } from "./answer-space";
import { Exchange } from "./exchange";
import type { Figures } from "./figures";
import { type Fork, mapPaths, type PathGraph, type PathNode } from "./path-graph";
import { addShown, noneShown, type Shown, showing } from "./shown";
import { Tally } from "./tally";
import { ValueTally } from "./value-tally";
import type { AnswerWeights } from "./weigh-answers";

/** Evaluates all paths that differ and weighs each by its likelihood; null when cut off. */
export function simulateExactly(space: AnswerSpace, weights: AnswerWeights, goOn: () => boolean): Figures | null {
	const graph = mapPaths(space, goOn);
	return graph && new Weighing(space, weights, graph).run(goOn);
}

/** All that is counted of one graph, by what leads to each of its nodes and what follows it. */
class Weighing {
	private readonly tally = new Tally();
	private readonly values: ValueTally;
	private readonly shares: number[][] = [];
	/** What is shown after a node, of those who come to it. */
	private readonly shown: Shown[] = [];
	/** The share of all people who come to a node. */
	private readonly reach: Float64Array;
	/** A likely way to it: the fork before it, and which of its answers. */
	private readonly via: { fork: Fork; at: number }[] = [];

	constructor(
		private readonly space: AnswerSpace,
		private readonly weights: AnswerWeights,
		private readonly graph: PathGraph,
	) {
		this.values = new ValueTally(space, weights);
		this.reach = new Float64Array(graph.nodes.length);
		for (const node of graph.nodes) {
			this.shares[node.id] = node.kind === "fork" ? weights.among(node.question, node.places) : [];
		}
	}

	run(goOn: () => boolean): Figures | null {
		const { nodes, root, paths } = this.graph;
		for (const node of nodes) this.shown[node.id] = this.shownAfter(node);
		this.reach[root.id] = 1;
		for (const node of nodes.toReversed()) {
			if (!goOn()) return null;
			if (node.kind !== "fork") this.arrive(node);
			else {
				this.pass(node);
				if (!this.exchange(node, goOn)) return null;
			}
		}
		return { evaluated: paths, ...this.tally.report(true), questions: this.values.report(true, this.tally.total) };
	}

	private arrive(node: PathNode): void {
		const reach = this.reach[node.id] as number;
		if (node.kind === "result") this.tally.add(node.ending, reach, () => this.answersTo(node));
		if (node.kind === "elsewhere") this.tally.leave(reach);
	}

	/** Sends people on from a fork. */
	private pass(fork: Fork): void {
		for (const [at, next] of fork.next.entries()) {
			const people = (this.reach[fork.id] as number) * (this.shares[fork.id]?.[at] as number);
			if (people === 0) continue;
			this.reach[next.id] = (this.reach[next.id] as number) + people;
			this.via[next.id] ??= { fork, at };
			this.values.add(fork.question, fork.places[at] as number, this.shown[next.id] as Shown, people);
		}
	}

	/** What other answers would have shown those who come by; false when cut off. */
	private exchange(fork: Fork, goOn: () => boolean): boolean {
		if (fork.next.length === 1) return true;
		const exchange = new Exchange(({ id }) => this.shares[id] as number[]);
		for (const [at, one] of fork.next.entries()) {
			const others = fork.next.toSpliced(at, 1);
			const shares = this.weights.among(fork.question, fork.places.toSpliced(at, 1));
			let changed = 0;
			for (const [place, other] of others.entries()) {
				if (!goOn()) return false;
				changed += (shares[place] as number) * exchange.changed(one, other);
			}
			const people = (this.reach[fork.id] as number) * (this.shares[fork.id]?.[at] as number);
			this.values.exchanged(fork.question, people * changed, people * (this.shown[one.id] as Shown).weight);
		}
		if (exchange.everDiffers) this.values.differs(fork.question);
		return true;
	}

	private shownAfter(node: PathNode): Shown {
		if (node.kind === "result") return showing(node.ending.products);
		const all = noneShown();
		if (node.kind !== "fork") return all;
		for (const [at, next] of node.next.entries()) {
			addShown(all, this.shown[next.id] as Shown, this.shares[node.id]?.[at] as number);
		}
		return all;
	}

	private answersTo(node: PathNode): Answers {
		const before = this.via[node.id];
		if (!before) return {};
		const { fork, at } = before;
		const given = this.space.questions.get(fork.question)?.classes?.[fork.places[at] as number];
		return given ? { ...this.answersTo(fork), [fork.question]: given.value } : {};
	}
}
