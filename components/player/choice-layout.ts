import type { ShopperChoiceQuestion } from "@/lib/quiz/shopper-document";

/** Pictures and yes/no stand side by side, all else below each other. */
export function choiceLayout({ kind, choices }: ShopperChoiceQuestion): string {
	if (kind === "picture" || choices.some(({ image }) => image)) return "q-choices q-pictures";
	return kind === "yesno" ? "q-choices q-pair" : "q-choices";
}
