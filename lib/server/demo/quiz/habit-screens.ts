import "server-only";
import type { Screen } from "@/lib/quiz/types";
import {
	attr,
	base,
	choice,
	effects,
	mean,
	multiple,
	node,
	picture,
	says,
	score,
	scoreIn,
	screen,
	single,
	text,
	wish,
} from "./write";

/** The second half: habits, taste and money. `strand` is the product pinned for those who are outside all day. */
export function habitScreens(collections: Record<string, string>, strand: string): Screen[] {
	return [texture, sun(strand), wishes(collections), budget(collections), favourite];
}

const texture = screen("s-texture", "Texture", {
	...base("q-texture", text("Which one would you rather put on?", "Hvilken vil du helst tage på?"), {
		help: text("Trust your fingers.", "Stol på fingrene."),
		required: false,
	}),
	...{ kind: "picture", min: 1, max: 2, aggregate: mean },
	choices: [
		picture("texture-gel", "c-texture-gel", "Cool gel", "Kølig gel", score(3, attr("texture", "in", "gel", "foam"))),
		picture(
			"texture-fluid",
			"c-texture-fluid",
			"Light milk",
			"Let mælk",
			score(3, attr("texture", "in", "fluid", "milk")),
		),
		picture("texture-cream", "c-texture-cream", "Rich cream", "Fyldig creme", score(3, attr("texture", "is", "cream"))),
		picture(
			"texture-oil",
			"c-texture-oil",
			"Oil or balm",
			"Olie eller balm",
			score(3, attr("texture", "in", "oil", "balm")),
		),
	],
});

const sun = (strand: string) =>
	screen(
		"s-sun",
		"Outdoors",
		single(
			base("q-sun", text("How much of the day are you outside?", "Hvor meget af dagen er du ude?"), {
				why: text("The factor follows from it.", "Faktoren følger af det."),
			}),
			choice(
				"c-sun-little",
				"Mostly indoors",
				"Mest inde",
				score(2, attr("spf", "is", 30)),
				says("outdoors", "little"),
			),
			choice(
				"c-sun-some",
				"An hour or two",
				"En time eller to",
				score(1, attr("spf", "≥", 30)),
				says("outdoors", "some"),
			),
			choice(
				"c-sun-much",
				"Most of it",
				"Det meste",
				wish(4, attr("spf", "isNot", 30)),
				score(3, attr("spf", "≥", 50)),
				{
					...{ kind: "pin", target: { kind: "products", ids: [strand] }, slot: null },
				},
				says("outdoors", "much"),
			),
		),
	);

const wishes = (collections: Record<string, string>) =>
	screen(
		"s-wishes",
		"Wishes",
		multiple(
			base("q-wishes", text("Anything we should stick to?", "Noget, vi skal holde os til?"), {
				help: text("Skip it if nothing matters to you.", "Spring over, hvis intet betyder noget."),
				required: false,
			}),
			3,
			choice("c-wish-vegan", "Vegan", "Vegansk", wish(3, attr("vegan", "is", true)), says("vegan", true)),
			choice(
				"c-wish-unscented",
				"No perfume",
				"Uden parfume",
				wish(5, attr("fragrance-free", "is", true)),
				says("fragrance-free", true),
			),
			choice("c-wish-proven", "What others love", "Det, andre elsker", scoreIn(3, collections.bestsellers ?? "")),
		),
	);

const budget = (collections: Record<string, string>) =>
	screen("s-budget", "Budget", {
		...base("q-budget", text("What may one product cost?", "Hvad må ét produkt koste?"), {
			help: text("Ours cost from 89 to 399 kr.", "Vores koster fra 89 til 399 kr."),
			why: text("So that we don't suggest what you won't buy.", "Så vi ikke foreslår noget, du ikke vil købe."),
			...{ required: false, declinable: true },
		}),
		...{ kind: "number", min: 50, max: 1000, step: 10 },
		unit: text("kr.", "kr."),
		effects: effects("q-budget", [
			{
				...{ kind: "require", priority: 2, hard: false },
				target: {
					kind: "where",
					all: [{ attribute: "$price", op: "≤", operand: { kind: "answer", question: "q-budget" } }],
				},
			},
			says("budget", null),
		]),
		ranges: [
			{
				...node("n-small"),
				from: null,
				to: 160,
				reason: {},
				effects: effects("n-small", [scoreIn(2, collections["under-150"] ?? "")]),
			},
			{ ...node("n-middle"), from: 160, to: 300, reason: {}, effects: [] },
			{
				...node("n-large"),
				from: 300,
				to: null,
				reason: {},
				effects: effects("n-large", [score(1, attr("$price", "≥", 250))]),
			},
		],
	});

const favourite = screen("s-favourite", "A favourite", {
	...base("q-favourite", text("Is there a product you already love?", "Er der et produkt, du allerede elsker?"), {
		help: text("Ours or someone else's.", "Vores eller andres."),
		why: text(
			"We read it ourselves; it changes nothing in your result.",
			"Vi læser det selv; det ændrer ikke dit resultat.",
		),
		required: false,
	}),
	...{ kind: "shortText", maxLength: 120 },
});
