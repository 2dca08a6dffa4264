import "server-only";
import type { AnswerValue, NodeId } from "@/lib/quiz/types";
import type { Device } from "@/lib/quiz/wire";
import type { Random } from "./random";

export type SourceKey = "instagram" | "newsletter" | "store" | "google" | "direct";

export interface Person {
	source: SourceKey;
	locale: "da" | "en";
	device: Device;
	/** 1 is usual; more stays longer. */
	patience: number;
	/** What they would answer, by question; a personal answer is made when it is given. */
	answers: Record<NodeId, AnswerValue>;
	favourite: string | null;
	firstName: string;
}

type Skin = "c-dry" | "c-combination" | "c-oily" | "c-normal" | "c-unsure";
type Goal = "moisture" | "blemishes" | "redness" | "lines" | "glow" | "spots";

const names = ["ida", "freja", "alma", "karla", "clara", "ella", "nora", "mads", "oscar", "emil", "liv", "asta"];
const favourites = [
	"Min gamle zinkcreme fra apoteket",
	"Hav Fugtserum, har købt den tre gange",
	"La crème de ma mère",
	"The green clay one from Skov",
	"Kokosolie, til alt",
	"Solcreme uden hvid hinde, tak",
	"Den med lyng i",
];

/** A plausible visitor: skin, wishes and means hang together, and so do where they come from and how long they stay. */
export function makePerson(random: Random, source: SourceKey): Person {
	const skin = random.pick<Skin>({
		...{ "c-dry": 0.27, "c-combination": 0.3, "c-oily": 0.17, "c-normal": 0.18, "c-unsure": 0.08 },
	});
	const sensitive = random.chance(skin === "c-dry" ? 0.46 : 0.2);
	return {
		source,
		locale: random.chance(source === "google" ? 0.5 : 0.84) ? "da" : "en",
		device: random.pick<Device>(devices[source]),
		patience: patience[source] * Math.exp(random.around(0, 0.35)),
		answers: { ...skinAnswers(random, skin, sensitive), ...habitAnswers(random, skin, sensitive) },
		favourite: random.chance(0.2) ? (favourites[random.between(0, favourites.length - 1)] ?? null) : null,
		firstName: names[random.between(0, names.length - 1)] ?? "ida",
	};
}

const patience: Record<SourceKey, number> = { instagram: 0.65, newsletter: 1.6, store: 1.1, google: 0.9, direct: 1.2 };
const devices: Record<SourceKey, Partial<Record<Device, number>>> = {
	instagram: { phone: 0.95, tablet: 0.03, desktop: 0.02 },
	newsletter: { phone: 0.6, tablet: 0.1, desktop: 0.3 },
	store: { phone: 1 },
	google: { phone: 0.55, tablet: 0.05, desktop: 0.4 },
	direct: { phone: 0.65, tablet: 0.08, desktop: 0.27 },
};

const choices = (...ids: string[]): AnswerValue => ({ kind: "choices", ids });
const skipped: AnswerValue = { kind: "skipped" };
const declined: AnswerValue = { kind: "declined" };

function skinAnswers(random: Random, skin: Skin, sensitive: boolean): Person["answers"] {
	const oily = skin === "c-oily" || skin === "c-combination";
	const goals = random.some<Goal>({
		moisture: skin === "c-dry" ? 0.8 : 0.3,
		blemishes: oily ? 0.5 : 0.12,
		redness: sensitive ? 0.55 : 0.1,
		lines: 0.3,
		glow: 0.34,
		spots: 0.22,
	});
	const wanted = goals.length > 0 ? goals : [random.pick<Goal>({ moisture: 2, glow: 1 })];
	const reactions = random.some({
		...{ "c-react-perfume": 0.52, "c-react-acid": 0.34, "c-react-weather": 0.42, "c-react-unknown": 0.12 },
	});
	return {
		"q-skin": choices(skin),
		"q-sensitive": random.chance(0.03) ? declined : choices(sensitive ? "c-sensitive-yes" : "c-sensitive-no"),
		"q-reaction": choices(...(reactions.length > 0 ? reactions : ["c-react-unknown"])),
		"q-goals": choices(...wanted.slice(0, 3).map((goal) => `c-goal-${goal}`)),
		"q-blemishes": choices(
			random.pick({ "c-blemish-always": oily ? 3 : 1, "c-blemish-monthly": 4, "c-blemish-rarely": 3 }),
		),
	};
}

function habitAnswers(random: Random, skin: Skin, sensitive: boolean): Person["answers"] {
	const rich = skin === "c-dry" ? 3 : 1;
	const light = skin === "c-oily" || skin === "c-combination" ? 3 : 1;
	const texture = random.pick({
		...{ "c-texture-gel": light, "c-texture-fluid": 1.5, "c-texture-cream": rich, "c-texture-oil": rich / 3 },
	});
	const wishes = random.some({
		...{ "c-wish-vegan": 0.22, "c-wish-unscented": sensitive ? 0.6 : 0.25, "c-wish-proven": 0.3 },
	});
	const budget = Math.min(1000, Math.max(60, Math.round(Math.exp(random.around(5.35, 0.4)) / 10) * 10));
	const money: AnswerValue = random.chance(0.12)
		? skipped
		: random.chance(0.08)
			? declined
			: { kind: "number", value: budget };
	return {
		"q-texture": random.chance(0.1) ? skipped : choices(texture),
		"q-sun": choices(random.pick({ "c-sun-little": 0.45, "c-sun-some": 0.4, "c-sun-much": 0.15 })),
		"q-wishes": wishes.length > 0 ? choices(...wishes) : skipped,
		"q-budget": money,
	};
}
