import { z } from "zod";

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

/** POST …/people/freshness/ask: whom to ask by mail whether what goes stale is still so. */
export const stillTrueBody = z.strictObject({
	traits: z.array(z.uuid()).min(1).max(20),
	purpose: z.uuid(),
	/** Nobody is asked twice within so many days. */
	everyDays: z.int().min(7).max(365),
});
export type StillTrueBody = z.infer<typeof stillTrueBody>;

/** Mails that go out; people who were asked lately, or wish for fewer mails. */
export interface StillTrueReply {
	asked: number;
	resting: number;
}
