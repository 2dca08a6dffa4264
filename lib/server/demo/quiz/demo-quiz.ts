import "server-only";
import { PLAIN_SETTINGS } from "@/lib/quiz/new-document";
import type { QuizDocument, Rule } from "@/lib/quiz/types";
import { habitScreens } from "./habit-screens";
import { type DemoTargets, resultPages } from "./result-pages";
import { skinScreens } from "./skin-screens";
import { node, text, ticked } from "./write";

/** The demo shop's routine quiz: ten screens, two of them only for some, two result pages of four slots. */
export function demoQuiz(targets: DemoTargets): QuizDocument {
	const strand = targets.products["sol-strand"] ?? "";
	return {
		format: 5,
		title: text("Find your routine", "Find din rutine"),
		description: text("Ten questions, four products.", "Ti spørgsmål, fire produkter."),
		locales: ["da", "en"],
		currency: "DKK",
		theme: {
			...{ accent: "#21474d", background: "#fbfaf7", text: "#24272a" },
			...{ radius: 10, brand: "Nordlys Hud", logoUrl: null, css: "" },
		},
		screens: [...skinScreens(targets.collections), ...habitScreens(targets.collections, strand)],
		rules,
		variables: [],
		...PLAIN_SETTINGS,
		trust: text(
			"Your answers choose your routine. What else becomes of them, you decide.",
			"Dine svar vælger din rutine. Hvad der ellers sker med dem, bestemmer du.",
		),
		resultPages: resultPages(targets),
	};
}

/** The version before: without the question about pictures, as it was for the first weeks. */
export function earlierDemoQuiz(targets: DemoTargets): QuizDocument {
	const document = demoQuiz(targets);
	return { ...document, screens: document.screens.filter(({ id }) => id !== "s-texture") };
}

const rules: Rule[] = [
	{
		...node("r-reaction"),
		when: { kind: "not", of: ticked("q-sensitive", "c-sensitive-yes") },
		then: { kind: "skip", screen: "s-reaction" },
	},
	{
		...node("r-blemishes"),
		when: { kind: "not", of: ticked("q-goals", "c-goal-blemishes") },
		then: { kind: "skip", screen: "s-blemishes" },
	},
];
