import type { Locale } from "@/lib/quiz/types";

/** The player's own words. A quiz in a locale that has none gets the English ones. */
export interface Texts {
	continue: string;
	back: string;
	skip: string;
	decline: string;
	why: string;
	progress: string;
	language: string;
	/** What to tick, said beforehand and as an error. */
	howMany: (min: number, max: number, choices: number) => string;
	chooseOne: string;
	required: string;
	notANumber: string;
	outOfRange: (min: string, max: string) => string;
	notAnEmail: string;
	tooLong: (max: number) => string;
	keptAnswer: string;
	optional: string;
	finding: string;
	offline: string;
	/** Above a result that the browser worked out. */
	local: string;
	refused: string;
	retry: string;
	unsaved: string;
	match: (percent: number) => string;
	reasons: string;
	open: (title: string) => string;
	see: string;
	newTab: string;
	again: string;
	email: string;
	signUp: string;
	tickOne: string;
	signedUp: string;
	signUpFailed: string;
	yourResult: string;
	/** The quiz ends here, and the person is led to an address elsewhere. */
	leaving: string;
	goTo: (host: string) => string;
}

export function textsFor(locale: Locale): Texts {
	return locale.toLowerCase().split("-")[0] === "da" ? danish : english;
}

const english: Texts = {
	continue: "Continue",
	back: "Back",
	skip: "Skip",
	decline: "Prefer not to say",
	why: "Why we ask",
	progress: "Progress",
	language: "Language",
	howMany: (min, max, choices) => {
		if (max >= choices) return min <= 1 ? "Choose all that apply" : `Choose at least ${min}`;
		if (min === max) return `Choose ${max}`;
		return min <= 1 ? `Choose up to ${max}` : `Choose ${min} to ${max}`;
	},
	chooseOne: "Choose one to continue.",
	required: "Please answer this to continue.",
	notANumber: "Write a number, such as 250.",
	outOfRange: (min, max) => `Write a number from ${min} to ${max}.`,
	notAnEmail: "Write an e-mail address, such as name@example.com.",
	tooLong: (max) => `Keep it to ${max} characters.`,
	keptAnswer: "You have answered this. Write again to change it.",
	optional: "Optional",
	finding: "Finding what suits you …",
	offline: "We can't reach the shop right now. Your answers are kept, and we keep trying.",
	local:
		"You are offline, so your device worked this out. Prices may have changed. Your answers are sent when you are back.",
	refused: "This quiz is no longer open, so we can't show a result.",
	retry: "Try now",
	unsaved: "Not saved yet. Trying again …",
	match: (percent) => `${percent}% match`,
	reasons: "Why this one",
	open: (title) => `See product: ${title}`,
	see: "See product",
	newTab: "opens in a new tab",
	again: "Start again",
	email: "E-mail",
	signUp: "Sign up",
	tickOne: "Tick at least one box, so we know what you would like.",
	signedUp: "Thank you. You are signed up.",
	signUpFailed: "That didn't go through. Please try again.",
	yourResult: "Your result",
	leaving: "You go on elsewhere from here",
	goTo: (host) => `Go to ${host}`,
};

const danish: Texts = {
	continue: "Fortsæt",
	back: "Tilbage",
	skip: "Spring over",
	decline: "Vil helst ikke svare",
	why: "Derfor spørger vi",
	progress: "Så langt er du",
	language: "Sprog",
	howMany: (min, max, choices) => {
		if (max >= choices) return min <= 1 ? "Vælg alt, hvad der passer" : `Vælg mindst ${min}`;
		if (min === max) return `Vælg ${max}`;
		return min <= 1 ? `Vælg højst ${max}` : `Vælg ${min} til ${max}`;
	},
	chooseOne: "Vælg ét svar for at fortsætte.",
	required: "Svar på dette for at fortsætte.",
	notANumber: "Skriv et tal, for eksempel 250.",
	outOfRange: (min, max) => `Skriv et tal fra ${min} til ${max}.`,
	notAnEmail: "Skriv en e-mailadresse, for eksempel navn@eksempel.dk.",
	tooLong: (max) => `Skriv højst ${max} tegn.`,
	keptAnswer: "Du har svaret. Skriv igen, hvis du vil ændre det.",
	optional: "Valgfrit",
	finding: "Vi finder det, der passer til dig …",
	offline: "Vi kan ikke få forbindelse lige nu. Dine svar er gemt, og vi prøver igen.",
	local:
		"Du er offline, så vi har fundet det her på din enhed. Priser kan have ændret sig. Dine svar sendes, når der er forbindelse igen.",
	refused: "Quizzen er ikke længere åben, så vi kan ikke vise et resultat.",
	retry: "Prøv nu",
	unsaved: "Ikke gemt endnu. Vi prøver igen …",
	match: (percent) => `${percent} % match`,
	reasons: "Derfor denne",
	open: (title) => `Se produktet: ${title}`,
	see: "Se produktet",
	newTab: "åbner i en ny fane",
	again: "Begynd forfra",
	email: "E-mail",
	signUp: "Tilmeld mig",
	tickOne: "Sæt mindst ét kryds, så vi ved, hvad du gerne vil have.",
	signedUp: "Tak. Du er tilmeldt.",
	signUpFailed: "Det gik ikke igennem. Prøv igen.",
	yourResult: "Dit resultat",
	leaving: "Herfra går du videre et andet sted",
	goTo: (host) => `Gå til ${host}`,
};
