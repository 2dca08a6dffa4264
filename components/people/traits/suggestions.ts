import type { TraitBody } from "@/lib/contracts/traits";

type Suggestion = Omit<TraitBody, "purposes" | "archived">;

const suggest = (
	key: string,
	[en, da]: [string, string],
	type: Suggestion["type"],
	shelfLifeDays: number | null,
	more: Partial<Suggestion> = {},
): Suggestion => ({ key, name: { en, da }, type, unit: "", options: [], sensitive: false, shelfLifeDays, ...more });

const option = (value: string, en: string, da: string) => ({ value, name: { en, da } });
const forWhom = [option("myself", "Myself", "Sig selv"), option("gift", "A gift", "En gave")];
const experience = [
	option("beginner", "Beginner", "Begynder"),
	option("some", "Some experience", "Lidt øvet"),
	option("expert", "Expert", "Ekspert"),
];

/** What most shops ask of people; a click adds one. */
export const suggestions: readonly Suggestion[] = [
	suggest("budget", ["Budget", "Budget"], "number", 183),
	suggest("shopping-for", ["Shopping for", "Køber til"], "choice", 91, { options: forWhom }),
	suggest("experience", ["Experience", "Erfaring"], "choice", 365, { options: experience }),
	suggest("birthday", ["Birthday", "Fødselsdag"], "date", null),
	suggest("plans-to-buy", ["Plans to buy", "Vil købe"], "date", 61),
	suggest("allergies", ["Allergies", "Allergier"], "text", 365, { sensitive: true }),
];
