import type { Choice, ChoiceQuestion, Effect, LocalText, QuestionBase, Screen } from "../../types";
import { adviceByEmail } from "./purposes";
import { attr, collection, node, noText, products, text, where } from "./write";

const question = (id: string, words: LocalText, rest: Partial<QuestionBase> = {}): QuestionBase => ({
	...node(id),
	text: words,
	help: noText,
	why: noText,
	required: true,
	declinable: false,
	sensitive: false,
	importance: 1,
	...rest,
});

const choice = (id: string, words: LocalText, ...effects: Effect[]): Choice => ({
	...node(id),
	text: words,
	imageUrl: null,
	imageAlt: noText,
	exclusive: false,
	reason: {},
	effects,
});

const picture = (id: string, words: LocalText, ...effects: Effect[]): Choice => ({
	...choice(id, words, ...effects),
	imageUrl: `/golden/${id}.svg`,
	imageAlt: words,
});

const skin: ChoiceQuestion = {
	...question("q-skin", text("What is your skin like?", "Hvordan er din hud?"), {
		help: text("Think of an ordinary day.", "Tænk på en helt almindelig dag."),
		why: text("It decides most of your routine.", "Det afgør det meste af din rutine."),
		declinable: true,
		importance: 2,
	}),
	kind: "single",
	min: 1,
	max: 1,
	aggregate: { kind: "mean" },
	choices: [
		choice("c-dry", text("Dry", "Tør"), {
			id: "e-dry",
			kind: "score",
			target: where(attr("skin", "hasAny", "dry")),
			points: 3,
		}),
		choice(
			"c-oily",
			text("Oily", "Fedtet"),
			{ id: "e-oily", kind: "score", target: where(attr("skin", "is", "oily")), points: 3 },
			{ id: "e-oily-heavy", kind: "score", target: where(attr("texture", "is", "cream")), points: -2 },
		),
		choice(
			"c-sensitive",
			text("Sensitive", "Sart"),
			{ id: "e-sensitive", kind: "score", target: where(attr("skin", "hasAny", "sensitive")), points: 3 },
			{
				id: "e-no-retinol",
				kind: "exclude",
				target: products("p07"),
				reason: text("Retinol can sting sensitive skin.", "Retinol kan svie på sart hud."),
			},
			{
				id: "e-unscented",
				kind: "require",
				target: where(attr("unscented", "is", true)),
				priority: 9,
				hard: true,
			},
		),
		choice("c-unsure", text("I don't know", "Det ved jeg ikke")),
	],
};

const tight: ChoiceQuestion = {
	...question("q-tight", text("Does it feel tight after washing?", "Strammer den, når du har vasket ansigt?")),
	kind: "yesno",
	min: 1,
	max: 1,
	aggregate: { kind: "mean" },
	choices: [
		choice(
			"c-tight-yes",
			text("Yes", "Ja"),
			{ id: "e-tight-rich", kind: "score", target: products("p08", "p12"), points: 2 },
			{ id: "e-tight-night", kind: "score", target: products("p04", "p12"), points: 1 },
		),
		choice("c-tight-no", text("No", "Nej"), {
			id: "e-tight-gel",
			kind: "score",
			target: where(attr("texture", "is", "gel")),
			points: 1,
		}),
	],
};

const shine: ChoiceQuestion = {
	...question("q-shine", text("Where does it shine?", "Hvor skinner den?")),
	kind: "picture",
	min: 1,
	max: 1,
	aggregate: { kind: "mean" },
	choices: [
		picture(
			"c-tzone",
			text("Forehead and nose", "Pande og næse"),
			{ id: "e-tzone-serum", kind: "score", target: products("p06"), points: 2 },
			{ id: "e-tzone-gel", kind: "score", target: products("p02"), points: 1 },
		),
		picture(
			"c-allover",
			text("All over", "Over det hele"),
			{ id: "e-allover", kind: "score", target: products("p03", "p06"), points: 2 },
			{ id: "e-allover-clay", kind: "pin", target: products("p03"), slot: null },
		),
		picture("c-little", text("Hardly at all", "Næsten ikke")),
	],
};

const goals: ChoiceQuestion = {
	...question("q-goals", text("What matters most to you?", "Hvad betyder mest for dig?"), {
		help: text("Up to three.", "Op til tre."),
	}),
	kind: "multiple",
	min: 1,
	max: 3,
	aggregate: { kind: "mean" },
	choices: [
		choice("c-hydrate", text("More moisture", "Mere fugt"), {
			id: "e-hydrate",
			kind: "score",
			target: collection("moisture"),
			points: 3,
		}),
		choice(
			"c-glow",
			text("More glow", "Mere glød"),
			{ id: "e-glow-serum", kind: "score", target: products("p05"), points: 6 },
			{ id: "e-glow-all", kind: "score", target: where(attr("skin", "hasAll", "dry", "oily")), points: 3 },
		),
		choice(
			"c-sun",
			text("Sun protection", "Beskyttelse mod solen"),
			{ id: "e-sun", kind: "score", target: where(attr("spf", "≥", 30)), points: 6 },
			{ id: "e-sun-fluid", kind: "pin", target: products("p11"), slot: "slot-cream" },
		),
		choice(
			"c-simple",
			text("Keep it simple", "Hold det enkelt"),
			{ id: "e-simple-costly", kind: "score", target: products("p05", "p07", "p08"), points: -3 },
			{ id: "e-simple-known", kind: "require", target: collection("bestsellers"), priority: 1, hard: false },
		),
		choice("c-vegan", text("Only vegan products", "Kun veganske produkter"), {
			id: "e-vegan",
			kind: "require",
			target: collection("vegan"),
			priority: 9,
			hard: true,
		}),
	],
};

const scent: ChoiceQuestion = {
	...question("q-scent", text("Do you like a scent?", "Må der være duft i?"), { declinable: true }),
	kind: "yesno",
	min: 1,
	max: 1,
	aggregate: { kind: "mean" },
	choices: [
		choice("c-scent-yes", text("Yes", "Ja"), {
			id: "e-scented",
			kind: "score",
			target: where(attr("unscented", "is", false)),
			points: 1,
		}),
		choice("c-scent-no", text("No", "Nej"), {
			id: "e-no-scent",
			kind: "exclude",
			target: where(attr("unscented", "is", false)),
			reason: text("You asked for no scent.", "Du vil ikke have duft."),
		}),
	],
};

const texture: ChoiceQuestion = {
	...question("q-texture", text("Which textures do you like?", "Hvilke teksturer kan du lide?"), {
		help: text("Two or three.", "To eller tre."),
		required: false,
	}),
	kind: "picture",
	min: 2,
	max: 3,
	aggregate: { kind: "mean" },
	choices: [
		picture("c-gel", text("Gel", "Gel"), {
			id: "e-gel",
			kind: "score",
			target: where(attr("texture", "is", "gel")),
			points: 2,
		}),
		picture("c-cream", text("Cream", "Creme"), {
			id: "e-cream",
			kind: "score",
			target: where(attr("texture", "is", "cream")),
			points: 2,
		}),
		picture("c-oil", text("Oil", "Olie"), {
			id: "e-oil",
			kind: "score",
			target: where(attr("texture", "is", "oil")),
			points: 4,
		}),
	],
};

export const screens: Screen[] = [
	{
		...node("s-skin"),
		name: "Skin",
		blocks: [
			{
				...node("b-welcome"),
				kind: "text",
				heading: text("Find your routine", "Find din rutine"),
				body: text("Eight short questions.", "Otte korte spørgsmål."),
				imageUrl: null,
			},
			skin,
		],
	},
	{ ...node("s-tight"), name: "Tightness (dry)", blocks: [tight] },
	{ ...node("s-shine"), name: "Shine (oily)", blocks: [shine] },
	{
		...node("s-note"),
		name: "A word on sensitive skin",
		blocks: [
			{
				...node("b-note"),
				kind: "text",
				heading: text("We leave out perfume", "Vi udelader parfume"),
				body: text("And retinol, for your skin's sake.", "Og retinol, for din huds skyld."),
				imageUrl: null,
			},
		],
	},
	{ ...node("s-goals"), name: "Goals", blocks: [goals] },
	{ ...node("s-scent"), name: "Scent", blocks: [scent] },
	{
		...node("s-budget"),
		name: "Budget",
		blocks: [
			{
				...question("q-budget", text("Most you will pay for one product?", "Hvad må ét produkt højst koste?"), {
					why: text("So that we don't suggest too much.", "Så vi ikke foreslår noget, der er for dyrt."),
					required: false,
				}),
				kind: "number",
				min: 50,
				max: 1000,
				step: 10,
				unit: text("kr", "kr."),
				effects: [
					{
						id: "e-budget",
						kind: "require",
						target: where({ attribute: "$price", op: "≤", operand: { kind: "answer", question: "q-budget" } }),
						priority: 2,
						hard: false,
					},
					{ id: "e-value", kind: "score", target: collection("bestsellers"), points: 1 },
				],
				ranges: [
					{
						...node("n-low"),
						from: null,
						to: 150,
						reason: {},
						effects: [{ id: "e-low", kind: "score", target: where(attr("$price", "<", 100)), points: 2 }],
					},
					{
						...node("n-high"),
						from: 400,
						to: null,
						reason: {},
						effects: [{ id: "e-high", kind: "score", target: products("p05", "p07", "p08"), points: 2 }],
					},
				],
			},
		],
	},
	{ ...node("s-texture"), name: "Texture", blocks: [texture] },
	{
		...node("s-contact"),
		name: "About you",
		blocks: [
			{
				...question("q-name", text("What may we call you?", "Hvad må vi kalde dig?"), { required: false }),
				kind: "shortText",
				maxLength: 80,
			},
			{
				...question("q-email", text("Your e-mail", "Din e-mail"), {
					why: text("Only if you want advice later.", "Kun hvis du vil have råd senere."),
					required: false,
				}),
				kind: "email",
				maxLength: 254,
			},
			{
				...question("q-consent", text("Send me advice by e-mail", "Send mig gode råd på e-mail"), {
					required: false,
				}),
				kind: "consent",
				purpose: adviceByEmail,
			},
		],
	},
];
