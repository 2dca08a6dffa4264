import type { Screen } from "@/lib/quiz/types";
import type { Binding } from "./concepts";
import { asked, choice, score, screen, text, wish } from "./write";

export function skinRoutineScreens({ skin, kind }: Binding): Screen[] {
	return [
		screen("s-skin", "Skin type", {
			...asked(
				"q-skin",
				text("How does your skin feel on most days?", "Hvordan føles din hud de fleste dage?"),
				{},
				text(
					"The formula matters most: what suits oily skin can tighten dry skin.",
					"Formlen betyder mest: Det, der passer til fedtet hud, kan stramme på tør hud.",
				),
			),
			kind: "single",
			importance: 2,
			min: 1,
			max: 1,
			aggregate: { kind: "mean" },
			choices: [
				choice("c-dry", text("Tight or flaky", "Stram eller skællende"), [score("e-dry", skin("dry"), 4)]),
				choice("c-oily", text("Shiny by noon", "Blank ved middagstid"), [score("e-oily", skin("oily"), 4)]),
				choice("c-combination", text("Shiny in places, dry in others", "Blank nogle steder, tør andre"), [
					score("e-combination", skin("combination"), 4),
				]),
				choice("c-sensitive", text("Easily red or stinging", "Bliver let rød eller svier"), [
					score("e-sensitive", skin("sensitive"), 4),
					wish("e-sensitive-only", skin("sensitive"), 5),
				]),
				choice("c-normal", text("Mostly comfortable", "For det meste behagelig"), [
					score("e-normal", skin("normal"), 4),
				]),
			],
		}),
		screen("s-react", "Reacts easily", {
			...asked(
				"q-react",
				text("Has a new product ever made your skin sting?", "Har et nyt produkt nogensinde fået din hud til at svie?"),
				{},
				text(
					"Then we look for products made for sensitive skin first.",
					"Så leder vi først efter produkter til sart hud.",
				),
			),
			kind: "yesno",
			declinable: true,
			min: 1,
			max: 1,
			aggregate: { kind: "mean" },
			choices: [
				choice("c-react", text("Yes", "Ja"), [
					score("e-react", skin("sensitive"), 3),
					wish("e-react-only", skin("sensitive"), 4),
				]),
				choice("c-calm", text("No", "Nej")),
			],
		}),
		screen("s-steps", "Steps", {
			...asked("q-steps", text("How much time do you want to spend?", "Hvor lang tid vil du bruge?"), {}, {}),
			kind: "single",
			min: 1,
			max: 1,
			aggregate: { kind: "mean" },
			choices: [
				choice("c-short", text("Two steps, two minutes", "To trin, to minutter")),
				choice("c-full", text("A full routine", "En hel rutine")),
			],
		}),
		screen("s-goals", "Goals", {
			...asked(
				"q-goals",
				text("What would you like help with?", "Hvad vil du gerne have hjælp til?"),
				text("Choose up to two.", "Vælg op til to."),
				{},
			),
			kind: "multiple",
			required: false,
			min: 1,
			max: 2,
			aggregate: { kind: "mean" },
			choices: [
				choice("c-moisture", text("More moisture", "Mere fugt"), [score("e-moisture", skin("dry"), 3)]),
				choice("c-shine", text("Less shine", "Mindre glans"), [score("e-shine", skin("oily"), 3)]),
				choice("c-soothe", text("Calmer skin", "Roligere hud"), [score("e-soothe", skin("sensitive"), 3)]),
				choice("c-sun", text("Protection from the sun", "Beskyttelse mod solen"), [score("e-sun", kind("sun"), 3)]),
			],
		}),
		screen("s-budget", "Budget", {
			...asked(
				"q-budget",
				text("What may one product cost at most?", "Hvad må ét produkt højst koste?"),
				{},
				text(
					"We only go above it when nothing else fits, and we tell you.",
					"Vi går kun over, når intet andet passer, og så siger vi det.",
				),
			),
			kind: "number",
			required: false,
			min: 5,
			max: 5000,
			step: 5,
			unit: {},
			effects: [
				wish(
					"e-budget",
					{ kind: "where", all: [{ attribute: "$price", op: "≤", operand: { kind: "answer", question: "q-budget" } }] },
					2,
				),
			],
			ranges: [],
		}),
	];
}
