/** How people put a shelf life. */
export interface SpokenLife {
	amount: number;
	unit: "days" | "months";
}

const DAYS_A_MONTH = 365 / 12;

/** In whole days; twelve months are 365. */
export const lifeInDays = ({ amount, unit }: SpokenLife): number =>
	unit === "days" ? amount : Math.round(amount * DAYS_A_MONTH);

/** In months when they are whole, else in days. */
export function spokenLife(days: number): SpokenLife {
	const amount = Math.round(days / DAYS_A_MONTH);
	const isWhole = amount > 0 && lifeInDays({ amount, unit: "months" }) === days;
	return isWhole ? { amount, unit: "months" } : { amount: days, unit: "days" };
}
