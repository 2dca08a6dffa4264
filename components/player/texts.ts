/**
 * The player's own words, in one language; {0} and {1} are filled in by `fill`. The page carries those
 * that its script needs as data, so that the script has none of its own.
 */
export interface Texts {
	continue: string;
	back: string;
	skip: string;
	decline: string;
	why: string;
	/** Stands above a sensitive question. */
	sensitive: string;
	/** Leads to the page on what becomes of the answers. */
	about: string;
	/** Above what the person told before, and isn't asked again. */
	told: string;
	change: string;
	/** Leads to the quiz as it is for somebody of whom nothing is known. */
	notYou: string;
	progress: string;
	language: string;
	/** Of a page that stands in a dialog of another. */
	close: string;
	/** What to tick, said beforehand and as an error. */
	tick: HowMany;
	/** How many to put in order. */
	rank: HowMany;
	moveUp: string;
	moveDown: string;
	chooseOne: string;
	/** In a list that nothing is chosen from yet. */
	choose: string;
	search: string;
	noneFound: string;
	/** Of a rating. */
	outOf: string;
	/** A slider that hasn't been moved. */
	notSet: string;
	required: string;
	notANumber: string;
	outOfRange: string;
	notInTime: string;
	notAnEmail: string;
	notAPhone: string;
	tooLong: string;
	keptAnswer: string;
	optional: string;
	finding: string;
	offline: string;
	/** Above a result that the browser worked out. */
	local: string;
	refused: string;
	retry: string;
	/** Neither the shop nor this browser has kept the answers. */
	unsaved: string;
	match: string;
	reasons: string;
	open: string;
	see: string;
	/** Leads to the page of an outcome, which is no product. */
	more: string;
	newTab: string;
	soldOut: string;
	again: string;
	name: string;
	email: string;
	phone: string;
	signUp: string;
	tickOne: string;
	signedUp: string;
	/** In its place where a mail may ask to confirm. */
	signedUpToConfirm: string;
	signUpFailed: string;
	yourResult: string;
	/** The quiz ends here, and the person is led to an address elsewhere. */
	leaving: string;
	goTo: string;
}

/** Words that stand in the markup only. */
const written = {
	...{
		continue: true,
		back: true,
		skip: true,
		decline: true,
		why: true,
		sensitive: true,
		about: true,
		told: true,
		change: true,
		notYou: true,
		progress: true,
		language: true,
		close: true,
		signedUpToConfirm: true,
	},
	...{ outOf: true, keptAnswer: true, optional: true, name: true, phone: true, moveUp: true, moveDown: true },
	...{ choose: true, search: true, noneFound: true, notSet: true },
} as const;

/** The words that a script says by itself. */
export type ScriptTexts = Omit<Texts, keyof typeof written>;

/** Words for what only some quizzes hold: these kinds of questions, a sign-up, or a way elsewhere. */
const onlyFor: Partial<Record<keyof ScriptTexts, readonly string[]>> = {
	...{
		rank: ["ranking"],
		notInTime: ["date"],
		notAPhone: ["phone", "contact"],
		notAnEmail: ["email", "contact", "sign-up"],
		tooLong: ["shortText", "longText", "email", "phone"],
	},
	...{
		email: ["sign-up"],
		signUp: ["sign-up"],
		tickOne: ["sign-up"],
		signedUp: ["sign-up"],
		signUpFailed: ["sign-up"],
	},
	...{ leaving: ["leave"], goTo: ["leave"], more: ["outcome"] },
};

/** What the script of a quiz that holds these kinds can come to say. */
export function scriptTexts(texts: Texts, kinds: readonly string[]): ScriptTexts {
	const said = (key: string) => {
		const needs = onlyFor[key as keyof ScriptTexts];
		return !Object.hasOwn(written, key) && (!needs || needs.some((kind) => kinds.includes(kind)));
	};
	return Object.fromEntries(Object.entries(texts).filter(([key]) => said(key))) as ScriptTexts;
}

export interface HowMany {
	all: string;
	exactly: string;
	atLeast: string;
	upTo: string;
	between: string;
}

/** The text with {0} and {1} replaced. */
export function fill(text: string, ...values: (string | number)[]): string {
	return text.replace(/\{(\d)\}/g, (_, at) => String(values[at]));
}
