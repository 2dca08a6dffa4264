/** What may stand in a place. Worth and price are whole numbers, so that sums are exact. */
export interface Option {
	product: number;
	worth: number;
	/** 0 where no limit counts it. */
	price: number;
}

/** The places of a slot that are still open. */
export interface Opening {
	/** The better come first; worth never ascends. */
	options: readonly Option[];
	/** Places to fill at most, and of them those missing below `min`. */
	room: number;
	need: number;
	/** The limits that its prices count towards. */
	limits: readonly number[];
}
