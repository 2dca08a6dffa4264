import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MatrixCounts, matrix, withAllChoices } from "./matrix";

const products = ["p1", "p2", "p3"];
const choices = ["a", "b", "c"];

/** One completed response to a multiple choice question; null: skipped. `credited` holds "choice product". */
interface Run {
	ticked: string[] | null;
	shown: string[];
	credited: boolean;
}

function group(runs: Run[]): MatrixCounts {
	const answered = runs.filter((run) => run.ticked !== null);
	const count = (of: Run[], test: (run: Run) => boolean) => of.filter(test).length;
	const with_ = (choice: string) => answered.filter((run) => run.ticked?.includes(choice));
	return {
		answered: [{ question: "q", completed: answered.length }],
		chosen: choices.map((choice) => ({ question: "q", choice, completed: with_(choice).length })),
		shown: products.map((product) => ({
			question: "q",
			product,
			completed: count(answered, (run) => run.shown.includes(product)),
		})),
		cells: choices.flatMap((choice) =>
			products.map((product) => ({
				choice,
				product,
				completed: count(with_(choice), (run) => run.shown.includes(product)),
				credited: count(with_(choice), (run) => run.shown.includes(product) && run.credited),
			})),
		),
	};
}

const run = (ticked: string[] | null, shown: string[], credited = false): Run => ({ ticked, shown, credited });

describe("matrix", () => {
	it("reads as the definitions say", () => {
		// a chosen by 3 of 4 that answered; p1 shown to 2 of those 3 and to 2 of all 4. The skipped one counts nowhere.
		const runs = [
			run(["a"], ["p1"], true),
			run(["a", "b"], ["p1"]),
			run(["a"], ["p2"]),
			run(["b"], []),
			run(null, ["p1"]),
		];
		const cell = matrix(group(runs), products)[0]?.cells[0];
		expect(cell?.share).toMatchObject({ hits: 2, of: 3 });
		expect(cell?.base).toMatchObject({ hits: 2, of: 4 });
		expect(cell?.lift).toBeCloseTo(2 / 3 - 1 / 2, 12);
		expect(cell?.credited).toMatchObject({ hits: 1, of: 2 });
	});

	it("shows a row for a choice nobody made, without figures", () => {
		const row = matrix(group([run(["a"], ["p1"])]), products)[1];
		expect(row).toMatchObject({ choice: "b", completed: 0 });
		expect(row?.cells[0]).toMatchObject({ lift: null, share: { hits: 0, of: 0, value: null } });
	});

	const anyRun = fc.record({
		ticked: fc.option(fc.subarray(choices, { minLength: 1, maxLength: 1 }), { nil: null }),
		shown: fc.subarray(products),
		credited: fc.boolean(),
	});
	it("weighs out: with one choice each, lifts × people sum to 0 in every column", () => {
		fc.assert(
			fc.property(fc.array(anyRun, { maxLength: 60 }), (runs) => {
				const rows = matrix(group(runs), products);
				for (const [column] of products.entries()) {
					const sum = rows.reduce((total, row) => total + (row.cells[column]?.lift ?? 0) * row.completed, 0);
					expect(sum).toBeCloseTo(0, 9);
					const hits = rows.reduce((total, row) => total + (row.cells[column]?.share.hits ?? 0), 0);
					expect(hits).toBe(rows[0]?.cells[column]?.base.hits);
				}
			}),
		);
	});
});

it("has a row of no responses for a choice that nobody made, in the question's order", () => {
	const counts = group([{ ticked: ["b"], shown: ["p1"], credited: false }]);
	const made = { ...counts, chosen: counts.chosen.filter(({ completed }) => completed > 0) };
	const rows = matrix(withAllChoices(made, [{ id: "q", choices: choices.map((id) => ({ id })) }]), products);
	expect(rows.map(({ choice, completed }) => [choice, completed])).toEqual([
		["a", 0],
		["b", 1],
		["c", 0],
	]);
	expect(rows[0]?.cells[0]).toMatchObject({ share: { value: null, of: 0 }, lift: null });
});
