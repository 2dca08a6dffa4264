/**
 * What an embedded quiz tells the page around it: `message` events from the quiz's own origin for a plain iframe, and
 * events `candor:TYPE` of the element `<candor-quiz>`, whose `detail` is the same record. No text that was typed is
 * in it, nor anything that names the person or the response.
 */
export type EmbedMessage = EmbedEvent & {
	/** Version of this format. A later one may add types and keys; what is there keeps its meaning. */
	candor: 1;
	/** The quiz's slug. */
	quiz: string;
};

export type EmbedEvent =
	/** The first screen is there. Colours as CSS has them; `close`: what a button that closes it is called, in the quiz's language. */
	| { type: "ready"; title: string; locale: string; paper: string; text: string; close: string }
	/** The first answer of a run was given. */
	| { type: "start" }
	/** `question` and ids stay the same from version to version; texts are in the person's language. */
	| { type: "answer"; question: string; text: string; answer: EmbedAnswer }
	/** Another screen stands there; null: the result. */
	| { type: "screen"; screen: string | null }
	/** The result was asked for. */
	| { type: "complete" }
	/** What is recommended, as it is shown. Comes again if it changes. */
	| { type: "recommend"; heading: string; slots: EmbedSlot[] }
	/** A product was opened. */
	| ({ type: "click"; slot: string } & EmbedProduct)
	/** Pixels that the page needs. For quizzes embedded with `embed=inline`. */
	| { type: "height"; height: number }
	/** Esc was pressed: a dialog around it may close. The element tells that its own dialog was closed, by whatever means. */
	| { type: "close" };

export type EmbedAnswer =
	| { kind: "choices"; choices: { id: string; label: string }[] }
	/** Of a date: days since 1970-01-01. */
	| { kind: "number"; value: number }
	| { kind: "consent"; granted: boolean }
	/** Something personal was typed. It is not told what. */
	| { kind: "personal" }
	| { kind: "skipped" }
	| { kind: "declined" };

export interface EmbedSlot {
	id: string;
	name: string;
	products: EmbedProduct[];
}

export interface EmbedProduct {
	/** The product's id in Candor, or an outcome's. */
	product: string;
	title: string;
	/** Ready to show, e.g. "149,00 kr."; null when unknown. */
	price: string | null;
	/** The address of its page; null when it has none. */
	url: string | null;
}

/** Sent to the frame by the page around it, so that it learns whom it may talk to. */
export interface EmbedHello {
	candor: 1;
	type: "hello";
}
