/** GET …/people/freshness: values that count, of all people. */
export interface FreshnessReport {
	traits: {
		id: string;
		name: Record<string, string>;
		/** People of whom it is fresh for longer, goes stale within 30 days, is stale. */
		fresh: number;
		soon: number;
		stale: number;
	}[];
	/** The months ahead, this one first: how many values go stale in each, of those that are fresh now. */
	months: { month: string; values: number }[];
	/** Values that are fresh now. */
	fresh: number;
}
