import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../testing/seeded-random";
import type { Opening, Option } from "./opening";
import { MOST_LOOKS, solveTogether, type Together } from "./solve";
import { worthwhile } from "./worthwhile";

/** Every filling there is, a subset of the options for each slot. */
function* fillings({ slots, limits, fits }: Together, at = 0, chosen: Option[][] = []): Generator<Option[][]> {
	const slot = slots[at];
	if (!slot) {
		yield chosen;
		return;
	}
	for (const set of subsets(slot.options, slot.room)) {
		const all = [...chosen, set];
		const paid = limits.every((most, limit) => {
			const counted = all.flatMap((options, place) => (slots[place]?.limits.includes(limit) ? options : []));
			return counted.reduce((sum, { price }) => sum + price, 0) <= most;
		});
		const isAllowed = set.every(({ product }) =>
			chosen.every((others, other) => others.every((one) => fits(at, product, other, one.product))),
		);
		if (paid && isAllowed) yield* fillings({ slots, limits, fits }, at + 1, all);
	}
}

function subsets(options: readonly Option[], most: number): Option[][] {
	return options
		.reduce<Option[][]>((sets, option) => sets.concat(sets.map((set) => [...set, option])), [[]])
		.filter((set) => set.length <= most);
}

/** Negative when a is the better, as the text has it. */
function compare({ slots }: Together, a: Option[][], b: Option[][]): number {
	const missing = (filling: Option[][]) =>
		slots.reduce((sum, { need }, at) => sum + Math.max(0, need - (filling[at]?.length ?? 0)), 0);
	const worth = (filling: Option[][]) => filling.flat().reduce((sum, option) => sum + option.worth, 0);
	const count = (filling: Option[][]) => filling.flat().length;
	const known = missing(a) - missing(b) || worth(b) - worth(a) || count(b) - count(a);
	if (known !== 0) return known;
	for (const [at, { options }] of slots.entries()) {
		const [one = [], other = []] = [a[at], b[at]];
		for (let k = 0; k < Math.max(one.length, other.length); k++) {
			const place = (option: Option | undefined) => (option ? options.indexOf(option) : options.length);
			const sooner = place(one[k]) - place(other[k]);
			if (sooner !== 0) return sooner;
		}
	}
	return 0;
}

const opening: fc.Arbitrary<Opening> = fc
	.record({
		options: fc.array(fc.record({ worth: fc.integer({ min: -3, max: 6 }), price: fc.integer({ min: 0, max: 6 }) }), {
			maxLength: 5,
		}),
		room: fc.integer({ min: 0, max: 3 }),
		need: fc.integer({ min: 0, max: 3 }),
		limits: fc.subarray([0, 1]),
		products: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 5 }),
	})
	.map(({ options, room, need, limits, products }) => ({
		options: options
			.sort((a, b) => b.worth - a.worth)
			.map((option, at) => ({
				...option,
				product: products[at] as number,
				price: limits.length > 0 ? option.price : 0,
			})),
		...{ room, need: Math.min(need, room), limits },
	}));

const problem: fc.Arbitrary<Together> = fc
	.record({
		slots: fc.array(opening, { minLength: 1, maxLength: 3 }),
		limits: fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })),
		apart: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { maxLength: 12 }),
	})
	.map(({ slots, limits, apart }) => ({
		...{ slots, limits },
		fits: (_, a, __, b) => !apart.some(([one, other]) => (one === a && other === b) || (one === b && other === a)),
	}));

describe("solveTogether", () => {
	test("finds the best of all fillings", () => {
		fc.assert(
			fc.property(problem, (given) => {
				const [best] = [...fillings(given)].sort((a, b) => compare(given, a, b));
				const { chosen, exact } = solveTogether(given);
				expect(exact).toBe(true);
				expect(chosen).toEqual(best?.map((options) => options.map(({ product }) => product)));
			}),
			{ numRuns: 2000 },
		);
	});

	test("finds the same among the options that are worthwhile", () => {
		fc.assert(
			fc.property(problem, (given) => {
				const places = given.slots.reduce((sum, { room }) => sum + room, 0);
				const all = { ...given, fits: (_: number, a: number, __: number, b: number) => a !== b && (a + b) % 3 !== 0 };
				const slots = all.slots.map((slot) => {
					const { kept, whole } = worthwhile(slot.options, (product) => `${product % 3}`, places);
					expect(whole).toBe(true);
					return { ...slot, options: kept };
				});
				expect(solveTogether({ ...all, slots })).toEqual(solveTogether(all));
			}),
			{ numRuns: 1000 },
		);
	});

	test("takes the best found, and says so, when there is too much to look at", () => {
		const random = seededRandom(7);
		const slots = Array.from({ length: 8 }, (): Opening => {
			const options = Array.from({ length: 60 }, (_, product) => ({
				product,
				worth: 1000 + random.below(50),
				price: 0,
			}));
			return { options: options.sort((a, b) => b.worth - a.worth), room: 2, need: 2, limits: [] };
		});
		const given: Together = { slots, limits: [], fits: (_, a, __, b) => (a * b) % 7 < 3 && a !== b };
		const { chosen, exact } = solveTogether(given);
		expect(exact).toBe(false);
		for (const [at, products] of chosen.entries()) {
			for (const product of products) {
				for (const [other, others] of chosen.slice(0, at).entries()) {
					for (const beside of others) expect(given.fits(at, product, other, beside)).toBe(true);
				}
			}
		}
		expect(chosen.flat().length).toBeGreaterThan(0);
		expect(MOST_LOOKS).toBe(100_000);
	});
});
