import { type Language, languageOf } from "./languages";
import type { Locale, Wording } from "./types";

/** Sentences about a result, with the placeholders of `wording.ts`. */
export interface ExplainTexts extends Record<keyof Wording, string> {
	/** Between a rating or a point on a scale and the most it could be. */
	outOf: string;
}

/** In the language of the locale, or in English. */
export const explainTexts = (locale: Locale): ExplainTexts => texts[languageOf(locale)];

const texts: Record<Language, ExplainTexts> = {
	en: {
		because: "Because you said “{answer}”",
		unmet: "Doesn’t meet your wish: “{answer}”",
		fallback: "A safe choice: nothing matched your answers better",
		substitute: "In place of {instead}, which is sold out",
		outOf: "of",
	},
	da: {
		because: "Fordi du svarede »{answer}«",
		unmet: "Opfylder ikke dit ønske: »{answer}«",
		fallback: "Et sikkert valg: intet passede bedre til dine svar",
		substitute: "I stedet for {instead}, som er udsolgt",
		outOf: "af",
	},
	sv: {
		because: "För att du svarade ”{answer}”",
		unmet: "Uppfyller inte din önskan: ”{answer}”",
		fallback: "Ett säkert val: inget passade dina svar bättre",
		substitute: "I stället för {instead}, som är slutsåld",
		outOf: "av",
	},
	nb: {
		because: "Fordi du svarte «{answer}»",
		unmet: "Oppfyller ikke ønsket ditt: «{answer}»",
		fallback: "Et trygt valg: ingenting passet bedre til svarene dine",
		substitute: "I stedet for {instead}, som er utsolgt",
		outOf: "av",
	},
	de: {
		because: "Weil du „{answer}“ gesagt hast",
		unmet: "Erfüllt deinen Wunsch nicht: „{answer}“",
		fallback: "Eine sichere Wahl: Nichts passte besser zu deinen Antworten",
		substitute: "Anstelle von {instead}, das ausverkauft ist",
		outOf: "von",
	},
	nl: {
		because: "Omdat je “{answer}” zei",
		unmet: "Voldoet niet aan je wens: “{answer}”",
		fallback: "Een veilige keuze: niets paste beter bij je antwoorden",
		substitute: "In plaats van {instead}, dat uitverkocht is",
		outOf: "van",
	},
	fr: {
		because: "Parce que vous avez dit « {answer} »",
		unmet: "Ne répond pas à votre souhait : « {answer} »",
		fallback: "Un choix sûr : rien ne correspondait mieux à vos réponses",
		substitute: "À la place de {instead}, qui est épuisé",
		outOf: "sur",
	},
	es: {
		because: "Porque dijiste «{answer}»",
		unmet: "No cumple tu deseo: «{answer}»",
		fallback: "Una opción segura: nada encajaba mejor con tus respuestas",
		substitute: "En lugar de {instead}, que está agotado",
		outOf: "de",
	},
	it: {
		because: "Perché hai detto «{answer}»",
		unmet: "Non soddisfa il tuo desiderio: «{answer}»",
		fallback: "Una scelta sicura: nulla corrispondeva meglio alle tue risposte",
		substitute: "Al posto di {instead}, che è esaurito",
		outOf: "di",
	},
	pl: {
		because: "Bo w odpowiedzi padło „{answer}”",
		unmet: "Nie spełnia Twojego życzenia: „{answer}”",
		fallback: "Bezpieczny wybór: nic nie pasowało lepiej do Twoich odpowiedzi",
		substitute: "Zamiast {instead} (wyprzedane)",
		outOf: "z",
	},
	fi: {
		because: "Koska vastasit ”{answer}”",
		unmet: "Ei täytä toivettasi: ”{answer}”",
		fallback: "Varma valinta: mikään ei sopinut vastauksiisi paremmin",
		substitute: "Loppuunmyydyn tuotteen tilalla: {instead}",
		outOf: "/",
	},
	ar: {
		because: "لأنك قلت «{answer}»",
		unmet: "لا يلبّي رغبتك: «{answer}»",
		fallback: "خيار آمن: لا شيء يناسب إجاباتك أكثر",
		substitute: "بدلًا من {instead} الذي نفدت كميته",
		outOf: "من",
	},
	he: {
		because: "כי ענית ”{answer}“",
		unmet: "לא עונה על הבקשה שלך: ”{answer}“",
		fallback: "בחירה בטוחה: שום דבר לא התאים יותר לתשובות שלך",
		substitute: "במקום {instead}, שאזל מהמלאי",
		outOf: "מתוך",
	},
};
