import { PLAIN_SETTINGS } from "@/lib/quiz/new-document";
import type { QuizDocument, ResultPage } from "@/lib/quiz/types";
import type { Binding } from "./concepts";
import { skinRoutineScreens } from "./skin-routine-screens";
import { node, slot, text } from "./write";

/** "Skin type → routine": five screens, two branches, two result pages. Title, currency and ids are the new quiz's. */
export function skinRoutine(bind: Binding, currency: string): QuizDocument {
	return {
		format: 5,
		title: text("Find your skincare routine", "Find din hudplejerutine"),
		description: text("Five short questions, one routine.", "Fem korte spørgsmål, én rutine."),
		locales: ["en", "da"],
		currency,
		theme: {
			accent: "#1f6f4f",
			background: "#fbfaf7",
			text: "#1c1b19",
			radius: 12,
			brand: "",
			logoUrl: null,
			css: "",
		},
		screens: skinRoutineScreens(bind),
		rules: [
			{
				...node("rule-known"),
				when: { kind: "choice", question: "q-skin", op: "hasAny", choices: ["c-sensitive"] },
				then: { kind: "skip", screen: "s-react" },
			},
			{
				...node("rule-short"),
				when: { kind: "choice", question: "q-steps", op: "hasAny", choices: ["c-short"] },
				then: { kind: "skip", screen: "s-goals" },
			},
		],
		variables: [],
		...PLAIN_SETTINGS,
		trust: text(
			"Your answers choose your routine. What else becomes of them, you decide.",
			"Dine svar vælger din rutine. Hvad der ellers sker med dem, bestemmer du.",
		),
		resultPages: [shortPage(bind), fullPage(bind)],
	};
}

const empty = text(
	"Nothing in the shop meets your wishes right now. Try a higher budget.",
	"Intet i butikken opfylder dine ønsker lige nu. Prøv et højere budget.",
);

const shortPage = ({ kind }: Binding): ResultPage => ({
	...node("page-short"),
	name: "Short routine",
	when: { kind: "choice", question: "q-steps", op: "hasAny", choices: ["c-short"] },
	heading: text("Your short routine", "Din korte rutine"),
	body: text("Two steps, morning and evening.", "To trin, morgen og aften."),
	empty,
	slots: [
		slot("slot-short-cleanse", text("Cleanse", "Rens"), kind("cleanser")),
		slot("slot-short-cream", text("Moisturise", "Fugt"), kind("cream")),
	],
	constraints: [],
	fallback: [],
	signUp: null,
});

const fullPage = ({ kind }: Binding): ResultPage => ({
	...node("page-full"),
	name: "Full routine",
	when: null,
	heading: text("Your routine", "Din rutine"),
	body: text("In this order, from the first step to the last.", "I denne rækkefølge, fra første trin til sidste."),
	empty,
	slots: [
		slot("slot-cleanse", text("Cleanse", "Rens"), kind("cleanser")),
		slot("slot-serum", text("Treat", "Plej"), kind("serum")),
		slot("slot-cream", text("Moisturise", "Fugt"), kind("cream")),
		slot("slot-sun", text("Protect from the sun", "Beskyt mod solen"), kind("sun")),
	],
	constraints: [],
	fallback: [],
	signUp: null,
});
