import type { Fork, PathNode } from "./path-graph";

/** Compares what follows one answer with what would follow another, all later answers staying as they are. */
export class Exchange {
	/** Some answers were met, likely or not, that come to different things. */
	everDiffers = false;

	/** `shares`: how likely each way on from a fork is. */
	constructor(private readonly shares: (fork: Fork) => readonly number[]) {}

	/**
	 * The likelihood, after `one`, of a result that `other` would have made another. What only one of them asks is left out, or
	 * answered as likely as it is: the earlier question of two is asked by one of them alone.
	 */
	changed(one: PathNode, other: PathNode): number {
		if (one === other) return 0;
		if (one.kind === "fork" && one.order < other.order) {
			return this.sum(one, (next) => this.changed(next, other));
		}
		if (other.kind === "fork" && other.order < one.order) {
			return this.sum(other, (next) => this.changed(one, next));
		}
		if (one.kind === "fork" && other.kind === "fork") {
			return this.sum(one, (next, place, at) => {
				const same = other.next[other.places[at] === place ? at : other.places.indexOf(place)];
				return same ? this.changed(next, same) : this.sum(other, (any) => this.changed(next, any));
			});
		}
		const differs = shownBy(one) !== shownBy(other);
		this.everDiffers ||= differs;
		return differs && one.kind === "result" ? 1 : 0;
	}

	private sum(fork: Fork, partOf: (next: PathNode, place: number, at: number) => number): number {
		const shares = this.shares(fork);
		let sum = 0;
		for (let at = 0; at < fork.next.length; at++) {
			sum += (shares[at] as number) * partOf(fork.next[at] as PathNode, fork.places[at] as number, at);
		}
		return sum;
	}
}

const shownBy = (node: PathNode): string => (node.kind === "result" ? node.ending.shown : node.kind);
