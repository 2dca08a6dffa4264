import { holds } from "../condition";
import type { Answers, Condition, NodeId, QuizDocument, Walk } from "../types";
import type { RuleCause } from "./flow-report";

/** What has been seen on the way: screens, rules and pages at work, and what kept the others from it. */
export class FlowMarks {
	readonly screens = new Map<NodeId, Answers>();
	/** Rules that acted and pages that were shown. */
	readonly fired = new Map<NodeId, Answers>();
	readonly deadEnds = new Map<NodeId, Answers>();
	private readonly asked = new Set<NodeId>();
	/** Of what held without acting: what came before it. */
	private readonly shadows = new Map<NodeId, Set<NodeId>>();
	private readonly places: ReadonlyMap<NodeId, number>;

	constructor(private readonly document: QuizDocument) {
		this.places = new Map(document.screens.map(({ id }, place) => [id, place]));
	}

	/** The open screen of one walk was answered, which made the other. */
	pass(before: Walk | null, after: Walk): void {
		const { path, answers, done } = after;
		const left = path.slice(before ? before.path.length - 1 : 0);
		for (const screen of left) if (!this.screens.has(screen)) this.screens.set(screen, answers);
		const seen = before ? left : [null, ...left];
		for (const [at, from] of seen.entries()) {
			const to = seen[at + 1] ?? null;
			if (to === null && !done) continue;
			this.leave(from, to, answers);
		}
		if (done) this.decide(this.document.resultPages, answers);
	}

	deadEnd({ path, answers }: Walk): void {
		const screen = path.at(-1);
		if (screen !== undefined && !this.deadEnds.has(screen)) this.deadEnds.set(screen, answers);
	}

	/** Why a rule or page that was never seen at work wasn't, provided that every path was looked at. */
	cause(id: NodeId): RuleCause {
		if (!this.asked.has(id)) return { kind: "never-asked" };
		const by = this.shadows.get(id);
		return by ? { kind: "shadowed", by: [...by] } : { kind: "never-holds" };
	}

	/** From one visited screen (null: the start) to the next (null: the end). */
	private leave(from: NodeId | null, to: NodeId | null, answers: Answers): void {
		const { screens, rules } = this.document;
		const at = from === null ? -1 : (this.places.get(from) ?? -1);
		const end = to === null ? screens.length : (this.places.get(to) ?? screens.length);
		const placeOf = (target: string) => (target === "end" ? screens.length : (this.places.get(target) ?? -1));
		const jumps = rules.filter(({ then }) => then.kind === "jump" && then.from === from && placeOf(then.to) > at);
		const jump = this.decide(jumps, answers)?.then;
		const first = jump?.kind === "jump" ? placeOf(jump.to) : at + 1;
		for (const { id } of screens.slice(first, end + 1)) {
			this.decide(
				rules.filter(({ then }) => then.kind === "skip" && then.screen === id),
				answers,
			);
		}
	}

	/** The first that holds acts; those after it that hold as well are in its shadow. */
	private decide<T extends { id: NodeId; when: Condition | null }>(options: readonly T[], answers: Answers): T | null {
		let chosen: T | null = null;
		for (const option of options) {
			this.asked.add(option.id);
			if (option.when !== null && !holds(option.when, answers)) continue;
			if (chosen) this.shadow(option.id, chosen.id);
			else chosen = option;
		}
		if (chosen && !this.fired.has(chosen.id)) this.fired.set(chosen.id, answers);
		return chosen;
	}

	private shadow(id: NodeId, by: NodeId): void {
		const known = this.shadows.get(id) ?? new Set();
		this.shadows.set(id, known.add(by));
	}
}
