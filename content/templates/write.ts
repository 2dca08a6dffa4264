import type { Choice, Effect, LocalText, Question, Screen, Slot, Target } from "@/lib/quiz/types";

/** Short words for writing templates down. Ids are made from names here and replaced by fresh ones when a quiz is begun. */

export const text = (en: string, da: string): LocalText => ({ en, da });
export const node = (id: string) => ({ id, lineage: id });

export const score = (id: string, target: Target, points: number): Effect => ({ id, kind: "score", target, points });
export const wish = (id: string, target: Target, priority: number): Effect => ({
	id,
	kind: "require",
	target,
	priority,
	hard: false,
});

export const choice = (id: string, label: LocalText, effects: Effect[] = []): Choice => ({
	...node(id),
	text: label,
	imageUrl: null,
	imageAlt: {},
	exclusive: false,
	reason: {},
	effects,
});

export const asked = (id: string, question: LocalText, help: LocalText, why: LocalText) => ({
	...node(id),
	text: question,
	help,
	why,
	required: true,
	declinable: false,
	sensitive: false,
	importance: 1,
});

export const screen = (id: string, name: string, question: Question): Screen => ({
	...node(id),
	name,
	blocks: [question],
});

export const slot = (id: string, name: LocalText, candidates: Target): Slot => ({
	...node(id),
	name,
	candidates,
	min: 1,
	max: 1,
	minMatch: null,
	minScore: null,
	when: null,
	decision: null,
	unique: true,
	fallback: [],
});
