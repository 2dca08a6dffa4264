/** When a person's request is due: a month after it came, or three where that was extended (GDPR, article 12.3). */
export const dueAt = (receivedAt: number, extended: boolean): number => addMonths(receivedAt, extended ? 3 : 1);

/** The same day of a later (or, with a negative number, earlier) month, or that month's last where it is shorter; UTC. */
export function addMonths(at: number, months: number): number {
	const date = new Date(at);
	const day = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + months);
	const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
	date.setUTCDate(Math.min(day, last));
	return date.getTime();
}
