import type { Locale } from "@/lib/quiz/types";

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
	progress: string;
	language: string;
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
	unsaved: string;
	match: string;
	reasons: string;
	open: string;
	see: string;
	newTab: string;
	soldOut: string;
	again: string;
	name: string;
	email: string;
	phone: string;
	signUp: string;
	tickOne: string;
	signedUp: string;
	signUpFailed: string;
	yourResult: string;
	/** The quiz ends here, and the person is led to an address elsewhere. */
	leaving: string;
	goTo: string;
}

/** Words that stand in the markup only. */
const written = {
	...{ continue: true, back: true, skip: true, decline: true, why: true, progress: true, language: true, choose: true },
	...{ outOf: true, keptAnswer: true, optional: true, name: true, phone: true, moveUp: true, moveDown: true },
	...{ search: true, noneFound: true, notSet: true },
} as const;

/** The words that a script says by itself. */
export type ScriptTexts = Omit<Texts, keyof typeof written>;

export function scriptTexts(texts: Texts): ScriptTexts {
	return Object.fromEntries(Object.entries(texts).filter(([key]) => !Object.hasOwn(written, key))) as ScriptTexts;
}

export interface HowMany {
	all: string;
	exactly: string;
	atLeast: string;
	upTo: string;
	between: string;
}

/** A quiz in a language that has none gets the English ones. */
export function textsFor(locale: Locale): Texts {
	return locale.toLowerCase().split("-")[0] === "da" ? danish : english;
}

/** The text with {0} and {1} replaced. */
export function fill(text: string, ...values: (string | number)[]): string {
	return text.replace(/\{(\d)\}/g, (_, at) => String(values[at]));
}

const english: Texts = {
	continue: "Continue",
	back: "Back",
	skip: "Skip",
	decline: "Prefer not to say",
	why: "Why we ask",
	progress: "Progress",
	language: "Language",
	tick: {
		all: "Choose all that apply",
		atLeast: "Choose at least {0}",
		exactly: "Choose {1}",
		upTo: "Choose up to {1}",
		between: "Choose {0} to {1}",
	},
	rank: {
		all: "Tap those that matter, in your order",
		atLeast: "Tap at least {0}, in your order",
		exactly: "Tap {1}, in your order",
		upTo: "Tap up to {1}, in your order",
		between: "Tap {0} to {1}, in your order",
	},
	moveUp: "Move up: {0}",
	moveDown: "Move down: {0}",
	choose: "Choose …",
	search: "Search the list",
	noneFound: "Nothing found. Try another word.",
	outOf: "{0} of {1}",
	notSet: "Move the slider to answer",
	chooseOne: "Choose one to continue.",
	required: "Please answer this to continue.",
	notANumber: "Write a number, such as 250.",
	outOfRange: "Write a number from {0} to {1}.",
	notInTime: "Choose a date from {0} to {1}.",
	notAPhone: "Write a phone number, such as +45 12 34 56 78.",
	notAnEmail: "Write an e-mail address, such as name@example.com.",
	tooLong: "Keep it to {0} characters.",
	keptAnswer: "You have answered this. Write again to change it.",
	optional: "Optional",
	finding: "Finding what suits you …",
	offline: "We can't reach the shop right now. Your answers are kept, and we keep trying.",
	local:
		"You are offline, so your device worked this out. Prices may have changed. Your answers are sent when you are back.",
	refused: "This quiz is no longer open, so we can't show a result.",
	retry: "Try now",
	unsaved: "Not saved yet. Trying again …",
	match: "{0}% match",
	reasons: "Why this one",
	open: "See product: {0}",
	see: "See product",
	newTab: "opens in a new tab",
	soldOut: "Sold out",
	again: "Start again",
	name: "Name",
	email: "E-mail",
	phone: "Phone",
	signUp: "Sign up",
	tickOne: "Tick at least one box, so we know what you would like.",
	signedUp: "Thank you. You are signed up.",
	signUpFailed: "That didn't go through. Please try again.",
	yourResult: "Your result",
	leaving: "You go on elsewhere from here",
	goTo: "Go to {0}",
};

const danish: Texts = {
	continue: "Fortsæt",
	back: "Tilbage",
	skip: "Spring over",
	decline: "Vil helst ikke svare",
	why: "Derfor spørger vi",
	progress: "Så langt er du",
	language: "Sprog",
	tick: {
		all: "Vælg alt, hvad der passer",
		atLeast: "Vælg mindst {0}",
		exactly: "Vælg {1}",
		upTo: "Vælg højst {1}",
		between: "Vælg {0} til {1}",
	},
	rank: {
		all: "Tryk på dem, der betyder noget, i din rækkefølge",
		atLeast: "Tryk på mindst {0} i din rækkefølge",
		exactly: "Tryk på {1} i din rækkefølge",
		upTo: "Tryk på højst {1} i din rækkefølge",
		between: "Tryk på {0} til {1} i din rækkefølge",
	},
	moveUp: "Flyt op: {0}",
	moveDown: "Flyt ned: {0}",
	choose: "Vælg …",
	search: "Søg på listen",
	noneFound: "Intet fundet. Prøv et andet ord.",
	outOf: "{0} af {1}",
	notSet: "Flyt skyderen for at svare",
	chooseOne: "Vælg ét svar for at fortsætte.",
	required: "Svar på dette for at fortsætte.",
	notANumber: "Skriv et tal, for eksempel 250.",
	outOfRange: "Skriv et tal fra {0} til {1}.",
	notInTime: "Vælg en dato fra {0} til {1}.",
	notAPhone: "Skriv et telefonnummer, for eksempel +45 12 34 56 78.",
	notAnEmail: "Skriv en e-mailadresse, for eksempel navn@eksempel.dk.",
	tooLong: "Skriv højst {0} tegn.",
	keptAnswer: "Du har svaret. Skriv igen, hvis du vil ændre det.",
	optional: "Valgfrit",
	finding: "Vi finder det, der passer til dig …",
	offline: "Vi kan ikke få forbindelse lige nu. Dine svar er gemt, og vi prøver igen.",
	local:
		"Du er offline, så vi har fundet det her på din enhed. Priser kan have ændret sig. Dine svar sendes, når der er forbindelse igen.",
	refused: "Quizzen er ikke længere åben, så vi kan ikke vise et resultat.",
	retry: "Prøv nu",
	unsaved: "Ikke gemt endnu. Vi prøver igen …",
	match: "{0} % match",
	reasons: "Derfor denne",
	open: "Se produktet: {0}",
	see: "Se produktet",
	newTab: "åbner i en ny fane",
	soldOut: "Udsolgt",
	again: "Begynd forfra",
	name: "Navn",
	email: "E-mail",
	phone: "Telefon",
	signUp: "Tilmeld mig",
	tickOne: "Sæt mindst ét kryds, så vi ved, hvad du gerne vil have.",
	signedUp: "Tak. Du er tilmeldt.",
	signUpFailed: "Det gik ikke igennem. Prøv igen.",
	yourResult: "Dit resultat",
	leaving: "Herfra går du videre et andet sted",
	goTo: "Gå til {0}",
};
