import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeclaredRow, declaredTable } from "./declared-bought";

const row = (said: string, people: number, bought: Record<string, number>): DeclaredRow => ({
	...{ said, people, bought: Object.entries(bought).map(([value, people]) => ({ value, people })) },
});
const shown = (...rows: DeclaredRow[]) =>
	declaredTable(rows).rows.map(({ people, bought }) => [people, ...bought.map((cell) => cell.people)]);

describe("declared against bought", () => {
	it.each([
		["shows large groups", row("free", 100, { scented: 31, free: 80 }), [100, 31, 80]],
		["hides a row of nine", row("free", 9, { scented: 9, free: 0 }), [null, null, null]],
		["hides both of two when one is small", row("free", 100, { scented: 9, free: 80 }), [100, null, null]],
		["hides what nearly all bought", row("free", 100, { scented: 40, free: 91, mild: 50 }), [100, null, null, 50]],
		[
			"hides nothing more beside two small ones",
			row("free", 100, { scented: 9, free: 9, mild: 50 }),
			[100, null, null, 50],
		],
		["ten are enough, on both sides", row("free", 20, { scented: 10, free: 10 }), [20, 10, 10]],
	])("%s", (_, given, cells) => {
		expect(shown(given)).toEqual([cells]);
	});

	it("takes what a row hasn't got for none", () => {
		expect(shown(row("a", 40, { x: 20, y: 20, z: 20 }), row("b", 40, { x: 20, y: 20 }))).toEqual([
			[40, 20, 20, 20],
			[40, null, 20, null],
		]);
	});

	it("refuses a cell larger than its row", () => {
		expect(() => declaredTable([row("a", 5, { x: 6 })])).toThrow(RangeError);
	});

	it("never lets a small group of those who bought one value each be found by subtraction", () => {
		fc.assert(
			fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), (counts) => {
				const people = counts.reduce((sum, count) => sum + count, 0);
				const bought = Object.fromEntries(counts.map((count, at) => [`v${at}`, count]));
				const [table] = declaredTable([row("a", people, bought)]).rows;
				const cells = table?.bought.map((cell) => cell.people) ?? [];
				const visible = cells.filter((cell) => cell !== null);
				expect(visible.every((cell) => cell >= 10 && people - cell >= 10)).toBe(true);
				// One hidden cell alone would be the row less the others.
				expect(cells.length - visible.length === 1 && table?.people !== null && visible.length > 0).toBe(false);
			}),
		);
	});
});
