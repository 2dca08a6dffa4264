import "server-only";
import type { TraitBody } from "@/lib/contracts/traits";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { saveTrait } from "@/lib/server/people/traits/save-trait";
import { text } from "./quiz/write";

const option = (value: string, en: string, da: string) => ({ value, name: text(en, da) });
const trait = (key: string, en: string, da: string, type: TraitBody["type"], more: Partial<TraitBody>) => ({
	...{ key, name: text(en, da), type, unit: "", options: [], sensitive: false, shelfLifeDays: 365, archived: false },
	...more,
});

const traits: Omit<TraitBody, "purposes">[] = [
	trait("skin-type", "Skin type", "Hudtype", "choice", {
		options: [
			option("dry", "Dry", "Tør"),
			option("combination", "Combination", "Kombineret"),
			option("oily", "Oily", "Fedtet"),
			option("normal", "Normal", "Normal"),
		],
	}),
	trait("goals", "Wants to change", "Vil gerne ændre", "set", {
		shelfLifeDays: 45,
		options: [
			option("moisture", "More moisture", "Mere fugt"),
			option("blemishes", "Fewer blemishes", "Færre urenheder"),
			option("redness", "Less redness", "Mindre rødme"),
			option("lines", "Softer lines", "Blødere linjer"),
			option("glow", "More glow", "Mere glød"),
			option("spots", "Even tone", "Ensartet tone"),
		],
	}),
	trait("outdoors", "Time outdoors", "Tid ude", "choice", {
		options: [
			option("little", "Mostly indoors", "Mest inde"),
			option("some", "An hour or two", "En time eller to"),
			option("much", "Most of the day", "Det meste af dagen"),
		],
	}),
	trait("fragrance-free", "Wants no perfume", "Vil undgå parfume", "bool", {}),
	trait("vegan", "Wants vegan products", "Vil have veganske produkter", "bool", {}),
	trait("budget", "Budget for a product", "Budget til et produkt", "number", { unit: "kr.", shelfLifeDays: 183 }),
	trait("plans-to-buy", "Plans to buy", "Vil købe", "date", { shelfLifeDays: 61 }),
];

/** What the demo's quiz asks about, kept of those who agree to recommendations. */
export async function createDemoTraits(scope: Scope): Promise<void> {
	const { workspaceId } = scope;
	const key = "personal-recommendations";
	const purpose = await db().purpose.findUniqueOrThrow({ where: { workspaceId_key: { workspaceId, key } } });
	for (const one of traits) await saveTrait(scope, null, { ...one, purposes: [purpose.id] });
}
