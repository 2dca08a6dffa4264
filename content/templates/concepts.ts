import type { Target } from "@/lib/quiz/types";

/** What a template speaks of, whatever the catalog calls it. The first pattern that a catalog's value meets claims it. */
export const skinConcepts = {
	dry: { pattern: /\b(dry|tør)/i, usual: "Dry" },
	oily: { pattern: /\b(oily|fedtet)/i, usual: "Oily" },
	combination: { pattern: /\b(combination|mixed|kombi|blandet)/i, usual: "Combination" },
	sensitive: { pattern: /\b(sensitive|følsom|sart)/i, usual: "Sensitive" },
	normal: { pattern: /\bnormal/i, usual: "Normal" },
} as const;
export type SkinConcept = keyof typeof skinConcepts;

export const kindConcepts = {
	eye: { pattern: /\b(eye|øjen)/i, usual: "Eye cream" },
	sun: { pattern: /\b(sun|spf|uv|sol)/i, usual: "Sun protect" },
	mask: { pattern: /mask/i, usual: "Face Mask" },
	cleanser: { pattern: /(cleans|\bwash|\brens)/i, usual: "Cleanser" },
	serum: { pattern: /(serum|treatment|essence|ampoule|behandling)/i, usual: "Treatment" },
	cream: { pattern: /(moistur|cream|crème|creme|lotion|fugt)/i, usual: "Moisturizer" },
} as const;
export type KindConcept = keyof typeof kindConcepts;

/** How a template finds products in the catalog at hand. */
export interface Binding {
	skin: (concept: SkinConcept) => Target;
	kind: (concept: KindConcept) => Target;
}
