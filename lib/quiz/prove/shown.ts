/** Products shown to some people. */
export interface Shown {
	/** How many people. */
	weight: number;
	/** In how many places of theirs the product stands. */
	products: Map<string, number>;
	/** All of these together. */
	places: number;
}

export const noneShown = (): Shown => ({ weight: 0, products: new Map(), places: 0 });

/** One person's. */
export function showing(products: readonly string[]): Shown {
	const shown: Shown = { weight: 1, products: new Map(), places: products.length };
	for (const product of products) shown.products.set(product, (shown.products.get(product) ?? 0) + 1);
	return shown;
}

export function addShown(all: Shown, more: Shown, times: number): void {
	if (times === 0) return;
	all.weight += times * more.weight;
	all.places += times * more.places;
	for (const [product, n] of more.products) all.products.set(product, (all.products.get(product) ?? 0) + times * n);
}

export function mergeShown(parts: readonly Shown[]): Shown {
	const all = noneShown();
	for (const part of parts) addShown(all, part, 1);
	return all;
}

/**
 * I(answer; product) = H(product) − Σ share × H(product | answer), in bits; of a sample less its bias (Miller and Madow, 1955):
 * each entropy of a sample is too low by (cells − 1) ÷ 2n nats.
 */
export function information(all: Shown, parts: readonly Shown[], exact: boolean): number {
	const within = parts.reduce((sum, part) => sum + (all.places > 0 ? part.places / all.places : 0) * entropy(part), 0);
	const cells = parts.reduce((sum, { products }) => sum + products.size, 0);
	const bias =
		exact || all.places === 0 ? 0 : (cells - parts.length - all.products.size + 1) / (2 * all.places * Math.LN2);
	return Math.max(0, entropy(all) - within - bias);
}

/** Bits by which some are shown other products than all (Kullback–Leibler). */
export function divergence(part: Shown, all: Shown): number {
	let sum = 0;
	for (const [product, n] of part.products) {
		const p = n / part.places;
		const q = (all.products.get(product) ?? 0) / all.places;
		if (p > 0 && q > 0) sum += p * Math.log2(p / q);
	}
	return Math.max(0, sum);
}

function entropy({ products, places }: Shown): number {
	let sum = 0;
	for (const n of products.values()) if (n > 0) sum -= (n / places) * Math.log2(n / places);
	return sum;
}
