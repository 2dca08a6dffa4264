/** A share of people, with the number of people behind it and its uncertainty. */
export interface Rate {
	/** How many of `of` it is true for. 0 ≤ hits ≤ of. */
	hits: number;
	/** Sample size: the denominator. */
	of: number;
	/** hits ÷ of, 0..1; null when nobody was asked. */
	value: number | null;
	/** 95 % Wilson interval, 0..1; null when nobody was asked. */
	low: number | null;
	high: number | null;
}

/** The rate of `hits` among `of` people. Throws when hits can't be a part of `of`: a wrong denominator must not pass as a figure. */
export function rate(hits: number, of: number): Rate {
	if (!(hits >= 0 && hits <= of)) throw new RangeError(`${hits} of ${of} is not a rate`);
	const interval = wilson(hits, of);
	return { hits, of, value: of === 0 ? null : hits / of, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson score interval of a proportion at 95 % (E. B. Wilson, 1927): keeps within 0..1 and is honest about small samples,
 * where hits ÷ of ± 1.96 standard errors is not. null when `of` is 0.
 */
export function wilson(hits: number, of: number): { low: number; high: number } | null {
	if (of === 0) return null;
	const p = hits / of;
	const z2 = Z * Z;
	const centre = (p + z2 / (2 * of)) / (1 + z2 / of);
	const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
	return { low: hits === 0 ? 0 : Math.max(0, centre - half), high: hits === of ? 1 : Math.min(1, centre + half) };
}
