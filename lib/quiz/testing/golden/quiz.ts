import type { QuizDocument, ResultPage, Rule } from "../../types";
import { newsletter, samples } from "./purposes";
import { screens } from "./screens";
import { attr, collection, node, rule, text, ticked, where } from "./write";

const rules: Rule[] = [
	rule("r-oily", ticked("q-skin", "c-oily"), { kind: "jump", from: "s-skin", to: "s-shine" }),
	rule("r-sensitive", ticked("q-skin", "c-sensitive"), { kind: "jump", from: "s-skin", to: "s-note" }),
	rule("r-not-dry", { kind: "not", of: ticked("q-skin", "c-dry") }, { kind: "jump", from: "s-skin", to: "s-goals" }),
	rule(
		"r-private",
		{
			kind: "all",
			of: [
				{ kind: "status", question: "q-skin", is: "declined" },
				{ kind: "status", question: "q-scent", is: "declined" },
			],
		},
		{ kind: "jump", from: "s-scent", to: "end" },
	),
	rule(
		"r-no-shine",
		{ kind: "choice", question: "q-skin", op: "hasNone", choices: ["c-oily"] },
		{ kind: "skip", screen: "s-shine" },
	),
	rule(
		"r-no-note",
		{ kind: "choice", question: "q-skin", op: "hasNone", choices: ["c-sensitive"] },
		{ kind: "skip", screen: "s-note" },
	),
	rule(
		"r-no-texture",
		{
			kind: "any",
			of: [
				{ kind: "number", question: "q-budget", op: "<", value: 100, to: null },
				{ kind: "choice", question: "q-goals", op: "hasAll", choices: ["c-simple", "c-vegan"] },
			],
		},
		{ kind: "skip", screen: "s-texture" },
	),
];

const calm: ResultPage = {
	...node("page-calm"),
	name: "Sensitive skin",
	when: ticked("q-skin", "c-sensitive"),
	heading: text("Calm and kind", "Roligt og mildt"),
	body: text("Nothing here is scented.", "Intet af det er tilsat parfume."),
	empty: text("We have nothing that meets all your wishes.", "Vi har intet, der opfylder alle dine ønsker."),
	constraints: [],
	slots: [
		{
			...node("slot-calm"),
			name: text("For sensitive skin", "Til sart hud"),
			candidates: where(attr("skin", "hasAny", "sensitive"), attr("spf", "isNot", 30)),
			min: 1,
			max: 2,
			minMatch: null,
			minScore: null,
			when: null,
			decision: null,
			unique: true,
			fallback: [],
		},
		{
			...node("slot-star"),
			name: text("Everyone's favourite", "Alles favorit"),
			candidates: collection("bestsellers"),
			min: 0,
			max: 1,
			minMatch: null,
			minScore: null,
			when: null,
			decision: null,
			unique: false,
			fallback: [],
		},
	],
	fallback: [],
	signUp: null,
};

const routine: ResultPage = {
	...node("page-routine"),
	name: "Routine",
	when: null,
	heading: text("Your routine", "Din rutine"),
	body: text("Three steps, morning and evening.", "Tre trin, morgen og aften."),
	empty: text("We found nothing for you.", "Vi fandt ikke noget til dig."),
	constraints: [],
	slots: [
		{
			...node("slot-cleanse"),
			name: text("Cleanse", "Rens"),
			candidates: where(attr("type", "is", "cleanser")),
			min: 1,
			max: 1,
			minMatch: null,
			minScore: null,
			when: null,
			decision: null,
			unique: true,
			fallback: ["p01"],
		},
		{
			...node("slot-serum"),
			name: text("Treat", "Plej"),
			candidates: where(attr("type", "in", "serum", "ampoule")),
			min: 1,
			max: 2,
			minMatch: 40,
			minScore: null,
			when: null,
			decision: null,
			unique: true,
			fallback: ["p04"],
		},
		{
			...node("slot-cream"),
			name: text("Moisturise and protect", "Fugt og beskyt"),
			candidates: collection("moisture"),
			min: 2,
			max: 3,
			minMatch: null,
			minScore: null,
			when: null,
			decision: null,
			unique: true,
			fallback: ["p12", "p11"],
		},
	],
	fallback: ["p06", "p02", "p03"],
	signUp: {
		heading: text("Keep in touch", "Hold kontakten"),
		body: text("Only what you tick.", "Kun det, du sætter kryds ved."),
		purposes: [newsletter, samples],
	},
};

/** The golden quiz: nine screens, three branches, two result pages. README.md works it out by hand. */
export const quiz: QuizDocument = {
	format: 5,
	title: text("Find your skincare routine", "Find din hudplejerutine"),
	description: text("Eight questions, one routine.", "Otte spørgsmål, én rutine."),
	trust: {},
	sharing: { title: {}, description: {}, imageUrl: null, imageAlt: {}, index: true },
	locales: ["en", "da"],
	currency: "DKK",
	theme: {
		accent: "#1f6f4f",
		background: "#ffffff",
		text: "#1c1b19",
		radius: 8,
		brand: "Fjord",
		logoUrl: null,
		css: "",
	},
	screens,
	rules,
	variables: [],
	outcomes: [],
	stock: { soldOut: "hide", least: 1 },
	substitutes: [],
	wording: { because: {}, unmet: {}, fallback: {}, substitute: {} },
	resultPages: [calm, routine],
};
