import "server-only";
import type { ResultPage, Slot } from "@/lib/quiz/types";
import { attr, node, text, ticked, where } from "./write";

export interface DemoTargets {
	/** By key of content/demo/products.json. */
	products: Record<string, string>;
	collections: Record<string, string>;
	purposes: string[];
}

/** A calm page for sensitive skin, and the routine for all others: cleanser, serum, cream, sun protection. */
export function resultPages({ products, purposes }: DemoTargets): ResultPage[] {
	const ids = (...keys: string[]) => keys.flatMap((key) => products[key] ?? []);
	const slots = (page: string): Slot[] => [
		slot(`${page}cleanser`, "Cleanse", "Rens", "cleanser", 1, null, ids("hav-rensemaelk", "hav-micellar")),
		slot(`${page}serum`, "Treat", "Plej", "serum", 2, 25, ids("hav-fugtserum")),
		slot(`${page}cream`, "Moisturise", "Giv fugt", "cream", 1, null, ids("hav-dagcreme", "hav-barrierecreme")),
		slot(`${page}sun`, "Protect", "Beskyt", "sun", 1, null, ids("sol-mineral", "sol-dagfluid")),
	];
	const signUp = {
		heading: text("Keep your routine", "Gem din rutine"),
		body: text(
			"Leave your e-mail if you like. You have your result either way.",
			"Skriv din e-mail, hvis du har lyst. Resultatet har du under alle omstændigheder.",
		),
		purposes,
	};
	return [
		{
			...node("page-calm"),
			name: "Sensitive skin",
			when: ticked("q-sensitive", "c-sensitive-yes"),
			heading: text("A calm routine", "En rolig rutine"),
			body: text(
				"Few things, gently made. Introduce one at a time, three days apart.",
				"Få ting, lavet skånsomt. Indfør én ad gangen med tre dages mellemrum.",
			),
			empty: text("Nothing of ours is mild enough for your wishes.", "Intet af vores er mildt nok til dine ønsker."),
			slots: slots("slot-calm-"),
			constraints: [],
			fallback: [],
			signUp,
		},
		{
			...node("page-routine"),
			name: "Routine",
			when: null,
			heading: text("Your routine", "Din rutine"),
			body: text(
				"Cleanse morning and evening, protect every morning, and give it four weeks.",
				"Rens morgen og aften, beskyt hver morgen, og giv det fire uger.",
			),
			empty: text("We found nothing that meets your wishes.", "Vi fandt ikke noget, der opfylder dine ønsker."),
			slots: slots("slot-"),
			constraints: [],
			fallback: ids("hav-dagcreme"),
			signUp,
		},
	];
}

function slot(
	id: string,
	en: string,
	da: string,
	type: string,
	max: number,
	minMatch: number | null,
	fallback: string[],
): Slot {
	return {
		...node(id),
		name: text(en, da),
		candidates: where(attr("type", "is", type)),
		...{ min: 1, max, minMatch, minScore: null, unique: true, when: null, decision: null, fallback },
	};
}
