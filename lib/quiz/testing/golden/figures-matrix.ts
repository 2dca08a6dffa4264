import type { NodeId } from "../../types";

/** [shown, lift, credited]; lift = shown ÷ completed − base ÷ answered. */
export type GoldenCell = [shown: number, lift: number, credited: number];

export interface GoldenMatrixRow {
	choice: NodeId;
	/** Completed responses with the choice on the final path: the share's denominator. */
	completed: number;
	/** A product not listed has shown 0, credited 0 and lift = −base ÷ answered. */
	cells: Record<string, GoldenCell>;
}

export interface GoldenMatrix {
	question: NodeId;
	/** Completed responses that answered the question: neither skipped nor declined nor not visited. */
	answered: number;
	/** Of those, how many were shown the product. Not listed: none. */
	base: Record<string, number>;
	rows: GoldenMatrixRow[];
}

/** The answer × product matrix over the twelve completed responses. */
export const matrix: GoldenMatrix[] = [
	{
		question: "q-skin",
		answered: 11,
		base: { p01: 5, p02: 4, p03: 2, p04: 5, p05: 3, p06: 3, p08: 2, p09: 8, p10: 8, p11: 2 },
		rows: [
			{
				choice: "c-dry",
				completed: 3,
				cells: {
					p01: [3, 3 / 3 - 5 / 11, 3],
					p04: [3, 3 / 3 - 5 / 11, 3],
					p08: [1, 1 / 3 - 2 / 11, 1],
					p09: [2, 2 / 3 - 8 / 11, 0],
					p10: [3, 3 / 3 - 8 / 11, 3],
				},
			},
			{
				choice: "c-oily",
				completed: 4,
				cells: {
					p02: [3, 3 / 4 - 4 / 11, 3],
					p03: [1, 1 / 4 - 2 / 11, 1],
					p04: [1, 1 / 4 - 5 / 11, 0],
					p05: [2, 2 / 4 - 3 / 11, 2],
					p06: [3, 3 / 4 - 3 / 11, 3],
					p09: [4, 4 / 4 - 8 / 11, 4],
					p10: [3, 3 / 4 - 8 / 11, 3],
					p11: [2, 2 / 4 - 2 / 11, 2],
				},
			},
			{
				choice: "c-sensitive",
				completed: 2,
				cells: { p01: [1, 1 / 2 - 5 / 11, 1], p09: [1, 1 / 2 - 8 / 11, 1] },
			},
			{
				choice: "c-unsure",
				completed: 2,
				cells: {
					p01: [1, 1 / 2 - 5 / 11, 0],
					p02: [1, 1 / 2 - 4 / 11, 0],
					p03: [1, 1 / 2 - 2 / 11, 0],
					p04: [1, 1 / 2 - 5 / 11, 0],
					p05: [1, 1 / 2 - 3 / 11, 0],
					p08: [1, 1 / 2 - 2 / 11, 0],
					p09: [1, 1 / 2 - 8 / 11, 0],
					p10: [2, 2 / 2 - 8 / 11, 0],
				},
			},
		],
	},
	{
		question: "q-tight",
		answered: 3,
		base: { p01: 3, p04: 3, p08: 1, p09: 2, p10: 3 },
		rows: [
			{
				choice: "c-tight-yes",
				completed: 1,
				cells: {
					p01: [1, 1 / 1 - 3 / 3, 0],
					p04: [1, 1 / 1 - 3 / 3, 1],
					p09: [1, 1 / 1 - 2 / 3, 0],
					p10: [1, 1 / 1 - 3 / 3, 0],
				},
			},
			{
				choice: "c-tight-no",
				completed: 2,
				cells: {
					p01: [2, 2 / 2 - 3 / 3, 0],
					p04: [2, 2 / 2 - 3 / 3, 2],
					p08: [1, 1 / 2 - 1 / 3, 0],
					p09: [1, 1 / 2 - 2 / 3, 1],
					p10: [2, 2 / 2 - 3 / 3, 0],
				},
			},
		],
	},
	{
		question: "q-shine",
		answered: 4,
		base: { p02: 3, p03: 1, p04: 1, p05: 2, p06: 3, p09: 4, p10: 3, p11: 2 },
		rows: [
			{
				choice: "c-tzone",
				completed: 2,
				cells: {
					p02: [2, 2 / 2 - 3 / 4, 2],
					p05: [1, 1 / 2 - 2 / 4, 0],
					p06: [2, 2 / 2 - 3 / 4, 2],
					p09: [2, 2 / 2 - 4 / 4, 0],
					p10: [2, 2 / 2 - 3 / 4, 0],
					p11: [1, 1 / 2 - 2 / 4, 0],
				},
			},
			{
				choice: "c-allover",
				completed: 1,
				cells: {
					p03: [1, 1 / 1 - 1 / 4, 1],
					p06: [1, 1 / 1 - 3 / 4, 1],
					p09: [1, 1 / 1 - 4 / 4, 0],
					p11: [1, 1 / 1 - 2 / 4, 0],
				},
			},
			{
				choice: "c-little",
				completed: 1,
				cells: {
					p02: [1, 1 / 1 - 3 / 4, 0],
					p04: [1, 1 / 1 - 1 / 4, 0],
					p05: [1, 1 / 1 - 2 / 4, 0],
					p09: [1, 1 / 1 - 4 / 4, 0],
					p10: [1, 1 / 1 - 3 / 4, 0],
				},
			},
		],
	},
	{
		question: "q-goals",
		answered: 12,
		base: { p01: 6, p02: 4, p03: 2, p04: 5, p05: 4, p06: 3, p08: 2, p09: 9, p10: 9, p11: 2 },
		rows: [
			{
				choice: "c-hydrate",
				completed: 6,
				cells: {
					p01: [4, 4 / 6 - 6 / 12, 0],
					p02: [2, 2 / 6 - 4 / 12, 0],
					p03: [1, 1 / 6 - 2 / 12, 0],
					p04: [3, 3 / 6 - 5 / 12, 3],
					p05: [1, 1 / 6 - 4 / 12, 0],
					p06: [1, 1 / 6 - 3 / 12, 0],
					p08: [1, 1 / 6 - 2 / 12, 1],
					p09: [5, 5 / 6 - 9 / 12, 5],
					p10: [5, 5 / 6 - 9 / 12, 5],
				},
			},
			{
				choice: "c-glow",
				completed: 3,
				cells: {
					p01: [2, 2 / 3 - 6 / 12, 0],
					p02: [1, 1 / 3 - 4 / 12, 0],
					p04: [2, 2 / 3 - 5 / 12, 0],
					p05: [2, 2 / 3 - 4 / 12, 2],
					p09: [3, 3 / 3 - 9 / 12, 0],
					p10: [3, 3 / 3 - 9 / 12, 3],
				},
			},
			{
				choice: "c-sun",
				completed: 3,
				cells: {
					p01: [1, 1 / 3 - 6 / 12, 0],
					p02: [1, 1 / 3 - 4 / 12, 0],
					p03: [1, 1 / 3 - 2 / 12, 0],
					p05: [1, 1 / 3 - 4 / 12, 0],
					p06: [2, 2 / 3 - 3 / 12, 0],
					p09: [3, 3 / 3 - 9 / 12, 0],
					p10: [1, 1 / 3 - 9 / 12, 1],
					p11: [2, 2 / 3 - 2 / 12, 2],
				},
			},
			{
				choice: "c-simple",
				completed: 3,
				cells: {
					p01: [2, 2 / 3 - 6 / 12, 0],
					p02: [1, 1 / 3 - 4 / 12, 0],
					p04: [1, 1 / 3 - 5 / 12, 0],
					p05: [1, 1 / 3 - 4 / 12, 0],
					p06: [1, 1 / 3 - 3 / 12, 0],
					p08: [1, 1 / 3 - 2 / 12, 0],
					p09: [2, 2 / 3 - 9 / 12, 0],
					p10: [3, 3 / 3 - 9 / 12, 0],
				},
			},
			{
				choice: "c-vegan",
				completed: 2,
				cells: {
					p02: [1, 1 / 2 - 4 / 12, 0],
					p03: [1, 1 / 2 - 2 / 12, 0],
					p05: [1, 1 / 2 - 4 / 12, 0],
					p10: [1, 1 / 2 - 9 / 12, 0],
				},
			},
		],
	},
	{
		question: "q-scent",
		answered: 8,
		base: { p01: 3, p02: 3, p03: 2, p04: 3, p05: 2, p06: 2, p09: 6, p10: 5, p11: 1 },
		rows: [
			{
				choice: "c-scent-yes",
				completed: 5,
				cells: {
					p01: [2, 2 / 5 - 3 / 8, 0],
					p02: [3, 3 / 5 - 3 / 8, 3],
					p03: [1, 1 / 5 - 2 / 8, 0],
					p04: [3, 3 / 5 - 3 / 8, 0],
					p05: [2, 2 / 5 - 2 / 8, 2],
					p06: [1, 1 / 5 - 2 / 8, 0],
					p09: [4, 4 / 5 - 6 / 8, 0],
					p10: [5, 5 / 5 - 5 / 8, 5],
				},
			},
			{
				choice: "c-scent-no",
				completed: 3,
				cells: {
					p01: [1, 1 / 3 - 3 / 8, 0],
					p03: [1, 1 / 3 - 2 / 8, 0],
					p06: [1, 1 / 3 - 2 / 8, 0],
					p09: [2, 2 / 3 - 6 / 8, 0],
					p11: [1, 1 / 3 - 1 / 8, 0],
				},
			},
		],
	},
	{
		question: "q-texture",
		answered: 6,
		base: { p01: 3, p02: 3, p04: 3, p05: 2, p06: 2, p09: 6, p10: 5, p11: 1 },
		rows: [
			{
				choice: "c-gel",
				completed: 4,
				cells: {
					p01: [2, 2 / 4 - 3 / 6, 0],
					p02: [2, 2 / 4 - 3 / 6, 2],
					p04: [3, 3 / 4 - 3 / 6, 3],
					p05: [1, 1 / 4 - 2 / 6, 0],
					p06: [1, 1 / 4 - 2 / 6, 1],
					p09: [4, 4 / 4 - 6 / 6, 4],
					p10: [4, 4 / 4 - 5 / 6, 0],
				},
			},
			{
				choice: "c-cream",
				completed: 5,
				cells: {
					p01: [3, 3 / 5 - 3 / 6, 3],
					p02: [2, 2 / 5 - 3 / 6, 0],
					p04: [3, 3 / 5 - 3 / 6, 0],
					p05: [2, 2 / 5 - 2 / 6, 0],
					p06: [1, 1 / 5 - 2 / 6, 0],
					p09: [5, 5 / 5 - 6 / 6, 0],
					p10: [4, 4 / 5 - 5 / 6, 4],
					p11: [1, 1 / 5 - 1 / 6, 0],
				},
			},
			{
				choice: "c-oil",
				completed: 4,
				cells: {
					p01: [1, 1 / 4 - 3 / 6, 0],
					p02: [3, 3 / 4 - 3 / 6, 0],
					p04: [1, 1 / 4 - 3 / 6, 0],
					p05: [2, 2 / 4 - 2 / 6, 2],
					p06: [2, 2 / 4 - 2 / 6, 0],
					p09: [4, 4 / 4 - 6 / 6, 0],
					p10: [3, 3 / 4 - 5 / 6, 0],
					p11: [1, 1 / 4 - 1 / 6, 1],
				},
			},
		],
	},
];
