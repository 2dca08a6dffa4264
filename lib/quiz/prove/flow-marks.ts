import { holds, type Seen } from "../condition";
import { listIds } from "../node-tree";
import type { Walk } from "../result";
import type { Answers, Block, Choice, Condition, NodeId, QuizDocument, Rule, Screen } from "../types";
import { isWebUrl } from "../web-url";
import type { RuleCause } from "./flow-types";

/** What has been seen on the way: screens, rules and pages at work, and what kept the others from it. */
export class FlowMarks {
	readonly screens = new Map<NodeId, Answers>();
	/** Blocks and choices that were there. */
	readonly parts = new Map<NodeId, Answers>();
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
		const { path, done } = after;
		const left = path.slice(before ? before.path.length - 1 : 0);
		for (const screen of left) this.see(screen, after);
		const seen = before ? left : [null, ...left];
		for (const [at, from] of seen.entries()) {
			const to = seen[at + 1] ?? null;
			if (to === null && !done) continue;
			this.leave(from, to, after);
		}
		if (done && after.url === null) this.decide(this.document.resultPages, after);
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

	/** The rules that kept a block or choice of the screen away from some; from all, if it was never there. */
	keptAwayBy(screen: Screen, part: Block | Choice): NodeId[] {
		const at = this.placeOf(screen.id);
		const named = partsOf(part).map(({ id }) => id);
		const around = screen.blocks.find((block) => partsOf(block).includes(part));
		const keepsAway = ({ then }: Rule): boolean => {
			if (then.kind === "hide") return then.node === around?.id || named.includes(then.node);
			if (then.kind === "skip") return then.screen === screen.id;
			return this.placeOf(then.from) < at && (then.kind === "leave" || this.placeOf(then.to) > at);
		};
		return this.document.rules.filter((rule) => this.fired.has(rule.id) && keepsAway(rule)).map(({ id }) => id);
	}

	private see(id: NodeId, { answers, hidden }: Walk): void {
		if (!this.screens.has(id)) this.screens.set(id, answers);
		const screen = this.document.screens[this.placeOf(id)];
		for (const block of screen?.blocks ?? []) {
			if (hidden.includes(block.id)) continue;
			for (const part of partsOf(block)) {
				if (!hidden.includes(part.id) && !this.parts.has(part.id)) this.parts.set(part.id, answers);
			}
		}
	}

	/** From one visited screen (null: the start) to the next (null: the end). */
	private leave(from: NodeId | null, to: NodeId | null, seen: Seen): void {
		const { screens } = this.document;
		const at = from === null ? -1 : (this.places.get(from) ?? -1);
		const end = to === null ? screens.length : (this.places.get(to) ?? screens.length);
		const way = this.decide(this.waysFrom(from, at), seen)?.then;
		if (way?.kind === "leave") return;
		const first = way?.kind === "jump" ? this.placeOf(way.to) : at + 1;
		for (const screen of screens.slice(first, end + 1)) this.come(screen, seen);
	}

	/** Rules that lead on from a screen, without those that a walk passes over. */
	private waysFrom(from: NodeId | null, at: number): Rule[] {
		return this.document.rules.filter(({ then }) => {
			if (then.kind === "jump") return then.from === from && this.placeOf(then.to) > at;
			return then.kind === "leave" && then.from === from && isWebUrl(then.url);
		});
	}

	private placeOf(target: string): number {
		return target === "end" ? this.document.screens.length : (this.places.get(target) ?? -1);
	}

	/** Up to a screen, which may be passed over: its skip rules, and if none acts those that hide what is on it. */
	private come(screen: Screen, seen: Seen): void {
		const { rules } = this.document;
		const skips = rules.filter(({ then }) => then.kind === "skip" && then.screen === screen.id);
		if (this.decide(skips, seen)) return;
		const ids = new Set(listIds(screen));
		for (const rule of rules) if (rule.then.kind === "hide" && ids.has(rule.then.node)) this.decide([rule], seen);
	}

	/** The first that holds acts; those after it that hold as well are in its shadow. */
	private decide<T extends { id: NodeId; when: Condition | null }>(options: readonly T[], seen: Seen): T | null {
		let chosen: T | null = null;
		for (const option of options) {
			this.asked.add(option.id);
			if (option.when !== null && !holds(option.when, seen)) continue;
			if (chosen) this.shadow(option.id, chosen.id);
			else chosen = option;
		}
		if (chosen && !this.fired.has(chosen.id)) this.fired.set(chosen.id, seen.answers);
		return chosen;
	}

	private shadow(id: NodeId, by: NodeId): void {
		const known = this.shadows.get(id) ?? new Set();
		this.shadows.set(id, known.add(by));
	}
}

/** The block or choice itself and, of a question, its choices. */
export function partsOf(part: Block | Choice): (Block | Choice)[] {
	return "choices" in part ? [part, ...part.choices] : [part];
}
