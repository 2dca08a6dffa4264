import "server-only";
import type { Screen } from "@/lib/quiz/types";
import {
	attr,
	base,
	choice,
	mean,
	multiple,
	says,
	score,
	scoreIn,
	screen,
	single,
	text,
	veto,
	type Wish,
} from "./write";

const suits = (kind: string): Wish => score(3, attr("skin", "hasAny", kind));
const helps = (concern: string): Wish => score(5, attr("concerns", "hasAny", concern));

/** The first half: what the skin is like and what it needs. Collection ids come from the workspace. */
export function skinScreens(collections: Record<string, string>): Screen[] {
	return [skin, sensitive, reaction(collections.winter ?? ""), goals, blemishes];
}

const skin = screen(
	"s-skin",
	"Skin type",
	single(
		base("q-skin", text("How does your skin feel around noon?", "Hvordan føles din hud ved middagstid?"), {
			help: text("Think of an ordinary day without make-up.", "Tænk på en almindelig dag uden makeup."),
			why: text(
				"Skin type decides which textures and cleansers suit you.",
				"Hudtypen afgør, hvilke konsistenser og renseprodukter der passer til dig.",
			),
			importance: 2,
		}),
		choice("c-dry", "Tight or flaky", "Stram eller skællende", suits("dry"), says("skin-type", "dry")),
		choice(
			"c-combination",
			"Shiny on forehead and nose only",
			"Blank kun på pande og næse",
			suits("combination"),
			says("skin-type", "combination"),
		),
		choice("c-oily", "Shiny all over", "Blank over det hele", suits("oily"), says("skin-type", "oily")),
		choice("c-normal", "Just fine", "Helt fint", suits("normal"), says("skin-type", "normal")),
		choice("c-unsure", "I have never noticed", "Det har jeg aldrig lagt mærke til"),
	),
);

const sensitive = screen("s-sensitive", "Sensitive?", {
	...base("q-sensitive", text("Does your skin sting or redden easily?", "Svier eller rødmer din hud let?"), {
		why: text("If it does, we leave out what often irritates.", "Hvis den gør, udelader vi det, der ofte irriterer."),
		declinable: true,
	}),
	...{ kind: "yesno", min: 1, max: 1, aggregate: mean },
	choices: [
		choice("c-sensitive-yes", "Yes", "Ja", score(4, attr("skin", "hasAny", "sensitive"))),
		choice("c-sensitive-no", "No", "Nej"),
	],
});

const reaction = (winter: string) =>
	screen(
		"s-reaction",
		"What it reacts to",
		multiple(
			base("q-reaction", text("What does it react to?", "Hvad reagerer den på?"), {
				why: text("What you tick here is never recommended.", "Det, du sætter kryds ved her, anbefaler vi ikke."),
			}),
			4,
			choice(
				"c-react-perfume",
				"Perfume",
				"Parfume",
				veto(text("You react to perfume.", "Du reagerer på parfume."), attr("fragrance-free", "is", false)),
			),
			choice(
				"c-react-acid",
				"Acids and retinol",
				"Syrer og retinol",
				veto(
					text("You react to acids and retinol.", "Du reagerer på syrer og retinol."),
					attr("actives", "hasAny", "aha", "bha", "retinol"),
				),
			),
			choice("c-react-weather", "Wind and cold", "Blæst og kulde", scoreIn(3, winter)),
			choice("c-react-unknown", "I don't know", "Det ved jeg ikke", score(1, attr("fragrance-free", "is", true))),
		),
	);

const goals = screen(
	"s-goals",
	"Goals",
	multiple(
		base("q-goals", text("What would you like to change?", "Hvad vil du gerne ændre?"), {
			why: text("Your serum is chosen by this.", "Dit serum bliver valgt efter det."),
			importance: 2,
		}),
		3,
		choice("c-goal-moisture", "More moisture", "Mere fugt", helps("dryness"), says("goals", "moisture")),
		choice(
			"c-goal-blemishes",
			"Fewer blemishes",
			"Færre urenheder",
			helps("blemishes"),
			score(2, attr("concerns", "hasAny", "pores")),
			says("goals", "blemishes"),
		),
		choice("c-goal-redness", "Less redness", "Mindre rødme", helps("redness"), says("goals", "redness")),
		choice("c-goal-lines", "Softer lines", "Blødere linjer", helps("fine-lines"), says("goals", "lines")),
		choice("c-goal-glow", "More glow", "Mere glød", helps("dullness"), says("goals", "glow")),
		choice("c-goal-spots", "Even tone", "Ensartet tone", helps("dark-spots"), says("goals", "spots")),
	),
);

const blemishes = screen(
	"s-blemishes",
	"Blemishes",
	single(
		base("q-blemishes", text("How often do blemishes come?", "Hvor tit kommer urenhederne?")),
		choice(
			"c-blemish-always",
			"They rarely leave",
			"De går sjældent væk",
			score(4, attr("actives", "hasAny", "bha")),
			score(1, attr("actives", "hasAny", "zinc", "niacinamide")),
		),
		choice(
			"c-blemish-monthly",
			"A few every month",
			"Et par stykker om måneden",
			score(2, attr("actives", "hasAny", "niacinamide", "zinc")),
		),
		choice("c-blemish-rarely", "Now and then", "En gang imellem", score(1, attr("actives", "hasAny", "niacinamide"))),
	),
);
