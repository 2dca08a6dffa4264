import type { Relaxation, ResultItem } from "../quiz/result";
import type { AnswerStatus, AttributeScalar, ContactField, Locale, LocalText, QuestionKind } from "../quiz/types";

/** A node as the newest version that has it names it; `id` is its lineage. Texts stand in the quiz's locales, default first. */
export interface NamedNode {
	id: string;
	text: LocalText;
}
/** `current`: the newest version still has it. */
export interface NamedQuestion extends NamedNode {
	kind: QuestionKind;
	current: boolean;
	choices: NamedNode[];
}
export interface NamedProduct {
	id: string;
	title: string;
	imageUrl: string | null;
	/** It has a page there: neither an outcome nor gone. */
	inCatalog: boolean;
}

/** What the filter bar offers. */
export interface FilterOptions {
	versions: { id: string; number: number; publishedAt: string; responses: number }[];
	links: { id: string; name: string }[];
	sources: string[];
	locales: string[];
	questions: NamedNode[];
}

/** Numbers of responses; formulas in lib/analytics/definitions.ts. */
export interface Overview {
	views: number;
	started: number;
	completed: number;
	elsewhere: number;
	abandoned: number;
	open: number;
	/** Completed with at least one shown product; of these, those that opened one. */
	shownProducts: number;
	clicked: number;
	/** Completed whose result holds no product; that had to relax a wish or fall back. */
	empty: number;
	relaxed: number;
	/** Completed that signed up below the result. */
	signedUp: number;
	/** From first accepted answer to stored result; null when none completed. */
	medianSeconds: number | null;
	/** By day of the first view in the filter's time zone, days without views left out. */
	days: { day: string; views: number; started: number; completed: number }[];
}

export interface FunnelStep extends NamedNode {
	/** What the author calls the screen. */
	name: string;
	current: boolean;
	seen: number;
	/** Of those who saw it: gave an accepted answer on it, on the final path or not. */
	passed: number;
	/** Abandoned, and this is the furthest screen they saw. */
	left: number;
}
export interface Funnel {
	views: number;
	started: number;
	completed: number;
	steps: FunnelStep[];
}

export interface QuestionAnswers extends NamedQuestion {
	/** Saw its screen. */
	seen: number;
	answered: number;
	skipped: number;
	declined: number;
	/** Told it before, and weren't asked again; in none of the counts. */
	known: number;
	/** By choice, in the document's order. Shares of multiple choices may sum to more than 100 %. */
	counts: number[];
	/** Rankings: by choice, how many ranked it first; `counts` is how many ranked it at all. */
	firsts: number[];
	/** Numeric questions: by range, in the document's order. A number in no range is in none. */
	ranges: { id: string; from: number | null; to: number | null; count: number }[];
	/** Numeric questions with answers only. Dates are days since 1970-01-01. */
	numbers: NumberSummary | null;
	/** Numeric questions: what the newest version permits. */
	limits: NumberLimits | null;
}
export interface NumberLimits {
	min: number;
	max: number;
}
export interface NumberSummary {
	min: number;
	median: number;
	mean: number;
	max: number;
	/**
	 * Equal steps from min to max of the answers; the last includes its upper end. Of a rating or scale one for each point,
	 * from and to being the same.
	 */
	bins: { from: number; to: number; count: number }[];
}

export interface ProductResults {
	completed: number;
	products: (NamedProduct & { shown: number; clicked: number; relaxed: number })[];
}

/** All over completed responses; see lib/analytics/matrix.ts. Questions are those with choices that somebody answered. */
export interface MatrixReply {
	questions: NamedQuestion[];
	products: NamedProduct[];
	/** How many products were recommended at all; `products` are the most frequent. */
	allProducts: number;
	answered: { question: string; completed: number }[];
	chosen: { question: string; choice: string; completed: number }[];
	shown: { question: string; product: string; completed: number }[];
	cells: { choice: string; product: string; completed: number; credited: number }[];
}

/** `refused` never reached a response, so only the date range filters it. */
export interface Integrity {
	batches: number;
	/** Events in stored batches, counted where they lie. */
	received: number;
	/** First copies of events that were not rejected; the late ones are among them. */
	events: number;
	duplicateBatches: number;
	duplicateEvents: number;
	late: number;
	waiting: number;
	rejected: { reason: string; count: number }[];
	refused: { reason: string; count: number }[];
	testRuns: number;
	/** Stored, but not yet turned into rows. */
	unprojected: number;
}

export interface ConsentResults {
	purposes: { id: string; name: LocalText; shown: number; granted: number; withdrawn: number }[];
	/** Completed that were offered a sign-up; of these, those who signed up. */
	offered: number;
	signedUp: number;
	/** Completed that were not offered one. */
	notOffered: number;
}

export interface LinkResults {
	/** "link:ID", "utm:SOURCE" or "direct": can be used as the filter `source`. */
	source: string;
	/** Of a campaign link; else null. */
	name: string | null;
	views: number;
	started: number;
	completed: number;
	shownProducts: number;
	clicked: number;
	/** Completed that were offered a sign-up; of these, those who signed up. */
	offered: number;
	signedUp: number;
}

export type Standing = "viewed" | "open" | "completed" | "elsewhere" | "abandoned";

export interface ResponseRow {
	id: string;
	createdAt: string;
	standing: Standing;
	version: number;
	source: string;
	sourceName: string;
	locale: string;
	device: string;
	answers: number;
	products: string[];
	clicked: boolean;
	test: boolean;
}
export interface ResponsePage {
	total: number;
	rows: ResponseRow[];
	/** Pass as `before` for the next page; null at the end. */
	next: string | null;
}

export interface AnswerDetail {
	question: string;
	text: LocalText;
	kind: QuestionKind;
	status: AnswerStatus;
	/** Of a ranking in its order. */
	choices: LocalText[];
	/** Of a date days since 1970-01-01. */
	number: number | null;
	unit: LocalText | null;
	/** Of a rating or scale: its most. */
	most: number | null;
	/** Consent questions: the box's state. */
	granted: boolean | null;
	/** The personal value; null when erased, hidden from viewers, or not personal. */
	value: string | null;
	/** Contact forms: the value's fields. */
	contact: { field: ContactField; value: string }[];
	erased: boolean;
	/** What the interviewer noted beside it. */
	note: { value: string | null; erased: boolean } | null;
	/** Answered, then left behind by Back: no effect. */
	offPath: boolean;
	/** Told before, and not asked again. */
	known: boolean;
}
/** A reason: "points" from an answer, or a relaxation or pin. Texts are labels, not ids. */
export interface ReasonDetail {
	question: LocalText;
	choice: LocalText | null;
	points: number;
}
export interface ItemDetail {
	product: NamedProduct;
	/** Which one ("Blue / L"), where there were several variants to choose among. */
	variant: string | null;
	/** The product whose place it took. */
	insteadOf: NamedProduct | null;
	score: number;
	match: number | null;
	by: ResultItem["by"];
	reasons: ReasonDetail[];
	/** Unmet wishes, named by the answers that made them. */
	unmet: LocalText[];
	/** What the person reads of it, in the result's locale: reasons, then the note. */
	sentences: string[];
	clicked: boolean;
}
export interface SlotDetail {
	id: string;
	name: LocalText;
	items: ItemDetail[];
	runnersUp: { product: NamedProduct; score: number; match: number | null }[];
	relaxed: { kind: Relaxation["kind"]; wishes: LocalText[] }[];
	/** Filled together with others, by rules on what goes together; `best`: no filling is better. */
	together: { others: LocalText[]; best: boolean } | null;
}
export interface VetoDetail {
	kind: "unavailable" | "exclude" | "require";
	/** The answer it comes from; null for unavailable. */
	answer: LocalText | null;
	reason: LocalText | null;
	count: number;
}
/** A fact that an answer said of the person, and that answer in words. */
export interface TraitDetail {
	attribute: string;
	value: AttributeScalar;
	answer: LocalText;
}
/** How a response was taken down that didn't come from the person's own browser. */
export interface CollectedDetail {
	way: "kiosk" | "interview" | "paper";
	/** The device's name. */
	device: string | null;
	/** Who asked, or "". */
	staff: string;
	/** What a paper form is filed under, or "". */
	reference: string;
	/** Ids of the scans of a paper form, for those who may see them. */
	scans: string[];
	receivedAt: string;
	/** The products that the device showed, where they were others than those of the stored result. */
	shownOther: string[] | null;
}
export interface ResponseDetail {
	row: ResponseRow;
	startedAt: string | null;
	completedAt: string | null;
	lastEventAt: string;
	utm: Record<string, string>;
	referrerHost: string;
	/** Screens on the final path, by the author's name, or else by what stands on them, with whether they were seen. */
	path: { id: string; name: string; text: LocalText; seen: boolean }[];
	answers: AnswerDetail[];
	/** Worked out from the answers on the path; nothing of it is stored. */
	facts: { traits: TraitDetail[]; tags: string[] };
	result: { page: string; locale: Locale; empty: boolean; slots: SlotDetail[]; vetoes: VetoDetail[] } | null;
	consents: {
		purpose: LocalText;
		action: string;
		method: string;
		/** Who attests it, and how; "" where the person ticked the box. */
		attestation: string;
		at: string;
		notice: string;
	}[];
	collected: CollectedDetail | null;
	/** Of the sign-up; null when there is none or the reader may not see it. */
	email: { value: string | null; erased: boolean } | null;
	/** Holds personal values that can be erased. */
	erasable: boolean;
	late: number;
	duplicates: number;
	rejected: Record<string, number>;
}

/** By part of the results page. */
export interface ResultReplies {
	overview: Overview;
	funnel: Funnel;
	answers: QuestionAnswers[];
	products: ProductResults;
	matrix: MatrixReply;
	integrity: Integrity;
	consent: ConsentResults;
	links: LinkResults[];
	options: FilterOptions;
}
