import { type Language, languageOf } from "@/lib/quiz/languages";
import type { Locale } from "@/lib/quiz/types";

/** What people at a kiosk read beside the quiz, in its language. {0}: seconds. */
export interface Words {
	start: string;
	finish: string;
	still: string;
	soon: string;
	goOn: string;
	over: string;
}

export const wordsFor = (locale: Locale): Words => {
	const [start, finish, still, soon, goOn, over] = words[languageOf(locale)];
	return { start, finish, still, soon, goOn, over };
};

type Row = [start: string, finish: string, still: string, soon: string, goOn: string, over: string];

const words: Record<Language, Row> = {
	en: [
		"Start",
		"Finish and clear the screen",
		"Are you still there?",
		"In {0} seconds we clear the screen, so that nobody sees your answers.",
		"Go on",
		"Start over",
	],
	da: [
		"Start",
		"Afslut og ryd skærmen",
		"Er du der stadig?",
		"Om {0} sekunder rydder vi skærmen, så ingen ser dine svar.",
		"Fortsæt",
		"Begynd forfra",
	],
	sv: [
		"Starta",
		"Avsluta och rensa skärmen",
		"Är du kvar?",
		"Om {0} sekunder rensar vi skärmen, så att ingen ser dina svar.",
		"Fortsätt",
		"Börja om",
	],
	nb: [
		"Start",
		"Avslutt og tøm skjermen",
		"Er du der fortsatt?",
		"Om {0} sekunder tømmer vi skjermen, så ingen ser svarene dine.",
		"Fortsett",
		"Begynn på nytt",
	],
	de: [
		"Start",
		"Beenden und Bildschirm leeren",
		"Sind Sie noch da?",
		"In {0} Sekunden leeren wir den Bildschirm, damit niemand Ihre Antworten sieht.",
		"Weiter",
		"Von vorn beginnen",
	],
	nl: [
		"Start",
		"Afronden en scherm wissen",
		"Ben je er nog?",
		"Over {0} seconden wissen we het scherm, zodat niemand je antwoorden ziet.",
		"Doorgaan",
		"Opnieuw beginnen",
	],
	fr: [
		"Commencer",
		"Terminer et effacer l’écran",
		"Êtes-vous toujours là ?",
		"Dans {0} secondes, nous effaçons l’écran pour que personne ne voie vos réponses.",
		"Continuer",
		"Recommencer",
	],
	es: [
		"Empezar",
		"Terminar y borrar la pantalla",
		"¿Sigues ahí?",
		"En {0} segundos borramos la pantalla para que nadie vea tus respuestas.",
		"Seguir",
		"Empezar de nuevo",
	],
	it: [
		"Inizia",
		"Termina e svuota lo schermo",
		"Ci sei ancora?",
		"Tra {0} secondi svuotiamo lo schermo, così nessuno vede le tue risposte.",
		"Continua",
		"Ricomincia",
	],
	pl: [
		"Start",
		"Zakończ i wyczyść ekran",
		"Czy nadal tu jesteś?",
		"Za {0} s wyczyścimy ekran, aby nikt nie zobaczył Twoich odpowiedzi.",
		"Dalej",
		"Zacznij od nowa",
	],
	fi: [
		"Aloita",
		"Lopeta ja tyhjennä näyttö",
		"Oletko vielä siinä?",
		"Tyhjennämme näytön {0} sekunnin kuluttua, jotta kukaan ei näe vastauksiasi.",
		"Jatka",
		"Aloita alusta",
	],
	ar: [
		"ابدأ",
		"إنهاء ومسح الشاشة",
		"هل ما زلت هنا؟",
		"بعد {0} ثانية نمسح الشاشة كي لا يرى أحد إجاباتك.",
		"متابعة",
		"البدء من جديد",
	],
	he: [
		"התחלה",
		"סיום וניקוי המסך",
		"עדיין כאן?",
		"בעוד {0} שניות ננקה את המסך, כדי שאיש לא יראה את התשובות שלך.",
		"המשך",
		"להתחיל מחדש",
	],
};
