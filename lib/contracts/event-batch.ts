import { z } from "zod";
import type { ResponseEvent } from "../quiz/types";
import type { DeviceBatch, DeviceSignUp, EventBatch, SignUpRequest } from "../quiz/wire";

const nodeId = z.string().min(1).max(64);
/** As the database writes it: ids are compared as texts. */
const uuid = z.uuid().toLowerCase();
const slug = z.string().min(1).max(80);

const answerValue = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("choices"), ids: z.array(nodeId).min(1).max(100) }),
	z.strictObject({ kind: z.literal("number"), value: z.number() }),
	z.strictObject({ kind: z.literal("personal"), id: uuid }),
	z.strictObject({ kind: z.literal("consent"), granted: z.boolean() }),
	z.strictObject({ kind: z.literal("skipped") }),
	z.strictObject({ kind: z.literal("declined") }),
]);

const base = { id: uuid, seq: z.int().min(0).max(10_000), at: z.int().min(0).max(8.64e15) };

const responseEvent: z.ZodType<ResponseEvent> = z.discriminatedUnion("type", [
	z.strictObject({ ...base, type: z.literal("screen"), screen: nodeId }),
	z.strictObject({ ...base, type: z.literal("answer"), question: nodeId, value: answerValue }),
	z.strictObject({ ...base, type: z.literal("complete") }),
	z.strictObject({ ...base, type: z.literal("click"), product: z.string().min(1).max(64), slot: nodeId }),
]);

/** Personal values travel beside the events and are stored apart; an event holds only the id. */
const personalValue = z.strictObject({
	id: uuid,
	question: nodeId,
	kind: z.enum(["shortText", "longText", "email", "phone", "contact"]),
	value: z.string().min(1).max(2000),
});

/** Where the person came from; sent with every batch, stored once. */
const origin = z.strictObject({
	locale: z.string().min(2).max(35),
	began: z.string().min(2).max(35).nullable().default(null),
	utm: z.partialRecord(z.enum(["source", "medium", "campaign", "term", "content"]), z.string().max(200).nullable()),
	referrerHost: z.string().max(253),
	device: z.enum(["phone", "tablet", "desktop"]),
	/** Code of the campaign link, or null. */
	link: z.string().max(32).nullable(),
	/** A preview run: stored, flagged, never counted. */
	test: z.boolean(),
	/** The visit that the page was shown for, where the person came by their private link. */
	visit: uuid.optional(),
});

const batch = z.strictObject({
	id: uuid,
	response: uuid,
	quiz: slug,
	version: uuid,
	origin,
	events: z.array(responseEvent).min(1).max(500),
	personal: z.array(personalValue).max(50),
});

const joining = z.strictObject({
	id: uuid,
	response: uuid,
	quiz: slug,
	version: uuid,
	/** Letters of any language, as the form takes them. */
	email: z.email({ pattern: z.regexes.unicodeEmail }).max(254),
	locale: z.string().min(2).max(35),
	consents: z
		.array(z.strictObject({ id: uuid, purpose: uuid }))
		.min(1)
		.max(20),
});

const time = z.number().min(-8.64e15).max(8.64e15);
const note = { clock: time, staff: z.string().trim().max(100), attested: z.string().trim().max(500) };
const shownSlot = z.strictObject({ slot: nodeId, products: z.array(z.string().min(1).max(64)).max(50) });

/** POST /api/q/batches?quiz=SLUG — a batch of answer events. `id` is unique per response: a repeat is acknowledged, not stored again. */
export const eventBatch: z.ZodType<EventBatch> = batch;

/** The same from a device. */
export const deviceBatch: z.ZodType<DeviceBatch> = batch.extend({
	device: z.strictObject({
		...note,
		notes: z.array(z.strictObject({ id: uuid, question: nodeId, value: z.string().min(1).max(2000) })).max(50),
		shown: z.array(shownSlot).max(30).nullable(),
	}),
});

/** POST /api/q/sign-up?quiz=SLUG — below the result, optional. `consents[].id` are made by the browser. */
export const signUp: z.ZodType<SignUpRequest> = joining;

/** The same from a device. */
export const deviceSignUp: z.ZodType<DeviceSignUp> = joining.extend({
	device: z.strictObject({ ...note, at: time }),
});

/** POST quizzes/[quiz]/sheets/[sheet] — what stands on a paper form; which quiz and response it is, the sheet says. */
export const sheetEntry = z.strictObject({
	/** The day on the form. */
	given: z.iso.date(),
	...batch.pick({ events: true, personal: true }).shape,
	/** The address given beside the boxes that are ticked at its end. */
	signUp: joining.pick({ id: true, email: true, consents: true }).nullable(),
});
export type SheetEntry = z.infer<typeof sheetEntry>;
