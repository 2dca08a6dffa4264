import { z } from "zod";
import {
	type MessageObstacle,
	type MessageText,
	strangeWords,
	type Trigger,
	triggerKinds,
	wordsOf,
} from "../profile/message";
import { locale, mostLocales } from "./quiz-parts";
import { bought } from "./segments";

const ahead = z.int().min(0).max(365);

const trigger: z.ZodType<Trigger, Trigger> = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("stale"), traits: z.array(z.uuid()).min(1).max(20), days: ahead }),
	z.strictObject({ kind: z.literal("order"), what: bought, days: ahead }),
	z.strictObject({ kind: z.literal("date"), trait: z.uuid(), days: ahead }),
	z.strictObject({ kind: z.literal("wish") }),
]);

const text: z.ZodType<MessageText, MessageText> = z.strictObject({
	subject: z.string().trim().min(1).max(150),
	text: z.string().trim().min(1).max(2_000),
});

/** POST …/people/messages/preview: whom it would go to now. */
export const messageAsk = z.strictObject({
	trigger,
	purpose: z.uuid(),
	/** Nobody gets it twice within so many days. */
	everyDays: z.int().min(1).max(365),
	/** Of one that is there: who had it already doesn't count. */
	id: z.uuid().nullable(),
});
export type MessageAsk = z.infer<typeof messageAsk>;

/** POST …/people/messages and PUT …/people/messages/MESSAGE. */
export const messageBody = messageAsk
	.omit({ id: true })
	.extend({
		name: z.string().trim().min(1).max(80),
		/** Where its link leads; null: to the person's own page. */
		quiz: z.uuid().nullable(),
		texts: z.record(locale, text).refine((written) => {
			const { length } = Object.keys(written);
			return length > 0 && length <= mostLocales;
		}),
		active: z.boolean(),
	})
	.superRefine(({ texts, trigger: { kind }, quiz }, context) => {
		for (const [language, written] of Object.entries(texts))
			for (const word of strangeWords(written, wordsOf(kind, quiz !== null)))
				context.addIssue({ code: "custom", path: ["texts", language], message: word });
	});
export type MessageBody = z.infer<typeof messageBody>;

export const messageParams = z.object({ message: z.uuid() });
/** PUT …/people/messages/MESSAGE/active */
export const activeBody = z.strictObject({ active: z.boolean() });

/** What a link to a new message says in its query. */
export const messageLink = z.object({ kind: z.enum(triggerKinds).catch("stale") });

/** GET …/people/messages, by name. */
export interface MessageRow extends MessageBody {
	id: string;
	/** False: it leads to a quiz that isn't live, and nothing goes out meanwhile. */
	quizLive: boolean;
	/** Mails of it that went out, all and within 30 days. */
	sent: number;
	sentLately: number;
	/** ISO 8601 */
	updatedAt: string;
}

/** People with an occasion today, how many of them get it, and the others by what stands first in the way. */
export interface MessagePreview {
	people: number;
	reachable: number;
	lost: Record<MessageObstacle, number>;
}
