import { PLAIN_SETTINGS } from "@/lib/quiz/new-document";
import type { Effect, LocalText, Question, QuizDocument, ResultPage, Screen } from "@/lib/quiz/types";
import { asked, choice, node, screen, text } from "./write";

/** Ways to ask that recommend nothing: the same document, without slots. */
export const conversationKinds = ["survey", "newsletter", "preferences", "feedback", "plan"] as const;
export type ConversationKind = (typeof conversationKinds)[number];

/** What a template says of people: an entry for the workspace's dictionary, without purposes. */
export interface TemplateTrait {
	key: string;
	name: LocalText;
	type: "choice" | "set" | "date";
	options: { value: string; name: LocalText }[];
	shelfLifeDays: number;
}

export interface Conversation {
	document: QuizDocument;
	traits: TemplateTrait[];
}

interface Begin {
	currency: string;
	/** Ids of the purposes that a sign-up asks for; none: there is no sign-up. */
	purposes: string[];
}

export function conversation(kind: ConversationKind, begin: Begin): Conversation {
	const { title, description, screens, page, traits, signUp } = conversations[kind];
	const offer = signUp && begin.purposes.length > 0 ? { ...signUp, purposes: begin.purposes } : null;
	return {
		document: {
			format: 5,
			title,
			description,
			locales: ["en", "da"],
			currency: begin.currency,
			theme: { ...look, logoUrl: null },
			rules: [],
			variables: [],
			...PLAIN_SETTINGS,
			trust: text(
				"You decide what you tell us, and what we may use it for.",
				"Du bestemmer, hvad du fortæller os, og hvad vi må bruge det til.",
			),
			screens,
			resultPages: [{ ...page, signUp: offer }],
		},
		traits,
	};
}

const look = { accent: "#1f6f4f", background: "#fbfaf7", text: "#1c1b19", radius: 12, brand: "", css: "" };

interface Written {
	title: LocalText;
	description: LocalText;
	screens: Screen[];
	page: ResultPage;
	traits: TemplateTrait[];
	signUp: { heading: LocalText; body: LocalText } | null;
}

const option = (value: string, name: LocalText) => ({ value, name });
const interests: TemplateTrait = {
	key: "interests",
	name: text("Interests", "Interesser"),
	type: "set",
	options: [
		option("new", text("New products", "Nye produkter")),
		option("offers", text("Offers", "Tilbud")),
		option("advice", text("Advice and guides", "Råd og guider")),
		option("events", text("Events", "Arrangementer")),
	],
	shelfLifeDays: 365,
};
const frequency: TemplateTrait = {
	key: "mail-frequency",
	name: text("How often to write", "Hvor ofte vi må skrive"),
	type: "choice",
	options: [
		option("weekly", text("Every week", "Hver uge")),
		option("monthly", text("Once a month", "En gang om måneden")),
		option("rarely", text("Only when it matters", "Kun når det er vigtigt")),
	],
	shelfLifeDays: 730,
};
const plans: TemplateTrait = {
	key: "plans-to-buy",
	name: text("Plans to buy", "Vil købe"),
	type: "date",
	options: [],
	shelfLifeDays: 61,
};

const buyAgain: TemplateTrait = {
	key: "buy-again",
	name: text("Would buy again", "Ville købe igen"),
	type: "choice",
	options: [option("yes", text("Yes", "Ja")), option("no", text("No", "Nej"))],
	shelfLifeDays: 365,
};

const says = (id: string, attribute: string, value: string | null): Effect => ({ id, kind: "trait", attribute, value });

/** A question whose choices are a trait's options. */
const ofTrait = ({ key, options }: TemplateTrait) =>
	options.map(({ value, name }) => choice(`c-${key}-${value}`, name, [says(`e-${key}-${value}`, key, value)]));

const stars = (id: string, question: LocalText): Question => ({
	...asked(id, question, {}, {}),
	...{ kind: "rating", min: 1, max: 5, step: 1, unit: {}, effects: [], ranges: [] },
});

const words = (id: string, question: LocalText, why: LocalText): Question => ({
	...asked(id, question, {}, why),
	...{ required: false, kind: "longText", maxLength: 1000 },
});

const several = (id: string, question: LocalText, why: LocalText, trait: TemplateTrait): Question => ({
	...asked(id, question, {}, why),
	...{ kind: "multiple", min: 1, max: trait.options.length, aggregate: { kind: "mean" }, choices: ofTrait(trait) },
});

const thanks = (heading: LocalText, body: LocalText): ResultPage => ({
	...node("page-thanks"),
	...{ name: "Thank you", when: null, heading, body, empty: body },
	...{ slots: [], constraints: [], fallback: [], signUp: null },
});

const better = text(
	"We read every answer, and use it to get better.",
	"Vi læser hvert svar og bruger det til at blive bedre.",
);
const byMail = text("Your e-mail address, and what we may write about", "Din e-mailadresse, og hvad vi må skrive om");

const conversations: Record<ConversationKind, Written> = {
	survey: {
		title: text("How are we doing?", "Hvordan klarer vi os?"),
		description: text("Three short questions.", "Tre korte spørgsmål."),
		screens: [
			screen(
				"s-overall",
				"Overall",
				stars("q-overall", text("How happy are you with us?", "Hvor tilfreds er du med os?")),
			),
			screen("s-matters", "What matters", {
				...asked("q-matters", text("What matters most to you?", "Hvad betyder mest for dig?"), {}, {}),
				...{ kind: "ranking", min: 1, max: 3, aggregate: { kind: "mean" } },
				choices: [
					choice("c-quality", text("Quality", "Kvalitet")),
					choice("c-price", text("Price", "Pris")),
					choice("c-advice", text("Good advice", "God rådgivning")),
					choice("c-delivery", text("Fast delivery", "Hurtig levering")),
				],
			}),
			screen(
				"s-better",
				"Better",
				words("q-better", text("What could we do better?", "Hvad kan vi gøre bedre?"), better),
			),
		],
		page: thanks(text("Thank you", "Tak"), better),
		traits: [],
		signUp: null,
	},
	newsletter: {
		title: text("News that suits you", "Nyheder, der passer til dig"),
		description: text("Choose what you want to read about.", "Vælg, hvad du vil læse om."),
		screens: [
			screen(
				"s-interests",
				"Interests",
				several(
					"q-interests",
					text("What would you like to hear about?", "Hvad vil du gerne høre om?"),
					text("So that you get only what you want to read.", "Så du kun får det, du har lyst til at læse."),
					interests,
				),
			),
		],
		page: thanks(
			text("One thing left", "Én ting mangler"),
			text(
				"Tell us where to write. Without it, nothing is sent.",
				"Fortæl os, hvor vi skal skrive. Uden det sendes intet.",
			),
		),
		traits: [interests],
		signUp: { heading: byMail, body: {} },
	},
	preferences: {
		title: text("Your preferences", "Dine præferencer"),
		description: text(
			"What you care about, and how often we may write.",
			"Hvad du interesserer dig for, og hvor ofte vi må skrive.",
		),
		screens: [
			screen(
				"s-interests",
				"Interests",
				several(
					"q-interests",
					text("What interests you?", "Hvad interesserer dig?"),
					text("What you leave out, we leave you alone with.", "Det, du ikke vælger, lader vi dig være i fred med."),
					interests,
				),
			),
			screen("s-frequency", "Frequency", {
				...asked("q-frequency", text("How often may we write?", "Hvor ofte må vi skrive?"), {}, {}),
				...{ kind: "single", min: 1, max: 1, aggregate: { kind: "mean" }, choices: ofTrait(frequency) },
			}),
		],
		page: thanks(
			text("Whose preferences are these?", "Hvis præferencer er det?"),
			text(
				"With your address they are kept as yours. Without it, nobody knows whose they are.",
				"Med din adresse bliver de gemt som dine. Uden den ved ingen, hvis de er.",
			),
		),
		traits: [interests, frequency],
		signUp: { heading: byMail, body: {} },
	},
	feedback: {
		title: text("How was it?", "Hvordan var det?"),
		description: text("About something you bought.", "Om noget, du har købt."),
		screens: [
			screen("s-rating", "Rating", stars("q-rating", text("How do you like it?", "Hvad synes du om det?"))),
			screen("s-again", "Again", {
				...asked("q-again", text("Would you buy it again?", "Ville du købe det igen?"), {}, better),
				...{ kind: "yesno", min: 1, max: 1, aggregate: { kind: "mean" } },
				choices: ofTrait(buyAgain),
			}),
			screen("s-words", "Words", words("q-words", text("Anything to add?", "Noget at tilføje?"), better)),
		],
		page: thanks(text("Thank you", "Tak"), better),
		traits: [buyAgain],
		signUp: {
			heading: text("Shall we remember what you like?", "Skal vi huske, hvad du kan lide?"),
			body: text(
				"With your address it is kept as yours. If you came here from a mail of ours, it is already.",
				"Med din adresse bliver det gemt som dit. Kom du hertil fra en mail fra os, er det allerede gemt.",
			),
		},
	},
	plan: {
		title: text("When do you plan to buy?", "Hvornår vil du købe?"),
		description: text("We write when it suits you, and not before.", "Vi skriver, når det passer dig, og ikke før."),
		screens: [
			screen("s-when", "When", {
				...asked(
					"q-when",
					text("When do you plan to buy?", "Hvornår vil du købe?"),
					{},
					text(
						"So that we write at the right time, if you want us to.",
						"Så vi skriver på det rette tidspunkt, hvis du vil have det.",
					),
				),
				...{ kind: "date", min: 20_454, max: 36_524, step: 1, unit: {}, ranges: [] },
				effects: [says("e-when", plans.key, null)],
			}),
			screen("s-what", "What", words("q-what", text("What are you looking for?", "Hvad leder du efter?"), {})),
		],
		page: thanks(
			text("Shall we write to you then?", "Skal vi skrive til dig til den tid?"),
			text("Without an address, nothing is sent.", "Uden en adresse sendes intet."),
		),
		traits: [plans],
		signUp: { heading: byMail, body: {} },
	},
};
