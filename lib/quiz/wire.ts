import type { PictureFacts } from "./picture";
import type { ContactQuestion, Locale, NodeId, PersonalQuestion, ResponseEvent } from "./types";

/**
 * What travels between a shopper's browser and the server, as plain types: the hosted script needs no schema library.
 * `lib/contracts/event-batch.ts` has the schemas that the server parses with.
 */

/** POST /api/q/batches?quiz=SLUG. `id` is unique per response: a repeat is acknowledged, not stored again. */
export interface EventBatch {
	id: string;
	response: string;
	/** The quiz's public address; the workspace is found by it, never named by the browser. */
	quiz: string;
	version: string;
	origin: Origin;
	events: ResponseEvent[];
	personal: PersonalInput[];
}

/** Where the person came from; sent with every batch, stored once. */
export interface Origin {
	/** Of the page that sends. */
	locale: Locale;
	/** The language that the quiz was begun in, where the quiz asks for it; else null. */
	began: Locale | null;
	utm: Partial<Record<UtmKey, string | null>>;
	/** Host of the referring page, or "". */
	referrerHost: string;
	device: Device;
	/** Code of the campaign link, or null. */
	link: string | null;
	/** A preview run: stored, flagged, never counted. */
	test: boolean;
	/** The visit that the page was shown for, where the person came by their private link; absent for all others. */
	visit?: string;
}
export type UtmKey = "source" | "medium" | "campaign" | "term" | "content";
export type Device = "phone" | "tablet" | "desktop";

/** A personal value travels beside the events and is stored apart; its answer event holds only the id. */
export interface PersonalInput {
	id: string;
	question: NodeId;
	kind: (PersonalQuestion | ContactQuestion)["kind"];
	/** Of a contact form: JSON, its filled fields by name. */
	value: string;
}

/** POST /api/q/sign-up?quiz=SLUG — below the result, optional. `id` and `consents[].id` are made by the browser. */
export interface SignUpRequest {
	id: string;
	response: string;
	quiz: string;
	version: string;
	email: string;
	locale: Locale;
	consents: { id: string; purpose: NodeId }[];
}

/** Tells the server's own reply from that of somebody in between, as the reply to a batch does. */
export type SignUpReply = Pick<BatchReply, "missing">;

/** How a device took down what it hands in; stands beside a batch or a sign-up that comes with a device's token. */
export interface DeviceNote {
	/** The device's clock when it sends, in ms: the server corrects the times of all that comes with it. */
	clock: number;
	/** Who asked the person, or "" where they answered by themselves. */
	staff: string;
	/** The words with which that member attested a consent that was spoken, or "". */
	attested: string;
}

/** A batch as a device sends it, by the same address. */
export interface DeviceBatch extends EventBatch {
	device: DeviceNote & {
		/** What staff noted beside questions. */
		notes: { id: string; question: NodeId; value: string }[];
		/** The result that the device worked out and showed. */
		shown: ShownSlot[] | null;
	};
}

/** Products of a slot in the order in which they were shown. */
export interface ShownSlot {
	slot: NodeId;
	products: string[];
}

export interface DeviceSignUp extends SignUpRequest {
	/** `at`: when it was given, by the device's clock. */
	device: DeviceNote & { at: number };
}

/** The reply to a batch. `result` comes once the response is completed; `missing` names seqs still awaited. */
export interface BatchReply {
	/** Events of this batch that were stored. */
	accepted: number;
	/** The batch had been accepted before. */
	duplicate: boolean;
	/** Events of the response that were refused, by reason. */
	rejected: Record<string, number>;
	missing: number[];
	result: ShopperResult | null;
}

/** What a shopper sees of a result, in one locale: texts ready to show, no scores. */
export interface ShopperResult {
	page: NodeId;
	heading: string;
	body: string;
	/** What to say when no slot holds a product, or null when one does. */
	empty: string | null;
	slots: { id: NodeId; name: string; items: ShopperItem[] }[];
	signUp: { heading: string; body: string; purposes: { id: NodeId; name: string; notice: string }[] } | null;
}

export interface ShopperItem {
	/** Or the id of an outcome. */
	product: string;
	title: string;
	/** What an outcome says of the person; null for a product. */
	outcome: { text: string; imageAlt: string; facts: PictureFacts | null } | null;
	/** Which one of several. */
	variant: string | null;
	soldOut: boolean;
	/** Where one can ask to be told when it is back; absent where nobody tells. */
	tellMe?: { text: string; url: string };
	/** In whose place it stands, or null. */
	instead: string | null;
	/** Ready to show, e.g. "149,00 kr."; null when unknown. */
	price: string | null;
	imageUrl: string | null;
	/** http(s) only; null: no button. */
	url: string | null;
	/** Match in percent, rounded; null when none is shown. */
	match: number | null;
	/** "Because you said …", strongest first. */
	reasons: string[];
	/** What was asked for and isn't met, or null. */
	note: string | null;
}
