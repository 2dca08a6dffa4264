import { type Language, languageOf } from "@/lib/quiz/languages";
import type { Locale } from "@/lib/quiz/types";

/** What stands on paper beside the quiz's own texts, in its language. {0} and {1} are filled in. */
export interface PaperWords {
	reference: string;
	/** {0}: an address. */
	online: string;
	answers: string;
	/** Where rules can't be said. */
	leaveBlank: string;
	tickOne: string;
	/** {0} to {1}. */
	number: string;
	date: string;
	rank: string;
	must: string;
	/** {0}: tests, as below. */
	leaveOutIf: string;
	notIf: string;
	/** {1}: a question's number. */
	goIf: string;
	go: string;
	endIf: string;
	end: string;
	/** {0}: letters, {1}: a question's number. */
	ticked: string;
	tickedNone: string;
	tickedAll: string;
	first: string;
	/** {0}: a question's number. */
	box: string;
	noBox: string;
	blank: string;
	answered: string;
	declined: string;
	/** {0}: a question's number, {1}: as "≥ 60". */
	compared: string;
	free: string;
	signature: string;
}

export const paperWords = (locale: Locale): PaperWords => words[languageOf(locale)];

const words: Record<Language, PaperWords> = {
	en: {
		...{ reference: "Reference", online: "Or answer on your phone: {0}", answers: "What becomes of your answers: {0}" },
		leaveBlank: "Not every question concerns everybody. Leave blank what doesn’t concern you.",
		...{ tickOne: "Tick one", number: "A number from {0} to {1}", date: "Day, month, year", must: "Please answer" },
		rank: "Write 1, 2, 3 … in the boxes, 1 for what matters most",
		...{ leaveOutIf: "Leave this out if {0}.", notIf: "not if {0}", goIf: "If {0}: go on with question {1}." },
		...{ go: "Go on with question {0}.", endIf: "If {0}: you are done with the questions." },
		end: "You are done with the questions.",
		...{ ticked: "you ticked {0} in question {1}", tickedNone: "you did not tick {0} in question {1}" },
		...{ tickedAll: "you ticked all of {0} in question {1}", first: "you put {0} first in question {1}" },
		...{ box: "you ticked the box in question {0}", noBox: "you did not tick the box in question {0}" },
		...{ blank: "you left question {0} blank", answered: "you answered question {0}" },
		...{ declined: "you preferred not to answer question {0}", compared: "your answer to question {0} is {1}" },
		free: "No box has to be ticked. What we recommend is the same either way.",
		signature: "Date and signature",
	},
	da: {
		...{ reference: "Reference", online: "Eller svar på din telefon: {0}", answers: "Det sker der med dine svar: {0}" },
		leaveBlank: "Ikke alle spørgsmål gælder for alle. Lad det stå tomt, der ikke gælder dig.",
		...{ tickOne: "Sæt ét kryds", number: "Et tal fra {0} til {1}", date: "Dag, måned, år", must: "Svar venligst" },
		rank: "Skriv 1, 2, 3 … i felterne, 1 ved det vigtigste",
		...{ leaveOutIf: "Spring dette over, hvis {0}.", notIf: "ikke hvis {0}" },
		...{ goIf: "Hvis {0}: Fortsæt med spørgsmål {1}.", go: "Fortsæt med spørgsmål {0}." },
		...{ endIf: "Hvis {0}: Du er færdig med spørgsmålene.", end: "Du er færdig med spørgsmålene." },
		...{
			ticked: "du har sat kryds ved {0} i spørgsmål {1}",
			tickedNone: "du ikke har sat kryds ved {0} i spørgsmål {1}",
		},
		...{ tickedAll: "du har sat kryds ved alle {0} i spørgsmål {1}", first: "du har sat {0} først i spørgsmål {1}" },
		...{ box: "du har sat kryds i feltet i spørgsmål {0}", noBox: "du ikke har sat kryds i feltet i spørgsmål {0}" },
		...{ blank: "du ikke har svaret på spørgsmål {0}", answered: "du har svaret på spørgsmål {0}" },
		...{ declined: "du helst ikke ville svare på spørgsmål {0}", compared: "dit svar på spørgsmål {0} er {1}" },
		free: "Du behøver ikke sætte kryds i noget felt. Vores anbefaling er den samme.",
		signature: "Dato og underskrift",
	},
	sv: {
		...{
			reference: "Referens",
			online: "Eller svara på din telefon: {0}",
			answers: "Vad som händer med dina svar: {0}",
		},
		leaveBlank: "Alla frågor gäller inte alla. Lämna det tomt som inte gäller dig.",
		...{ tickOne: "Kryssa för ett", number: "Ett tal från {0} till {1}", date: "Dag, månad, år", must: "Svara gärna" },
		rank: "Skriv 1, 2, 3 … i rutorna, 1 vid det viktigaste",
		...{ leaveOutIf: "Hoppa över detta om {0}.", notIf: "inte om {0}", goIf: "Om {0}: gå vidare till fråga {1}." },
		...{ go: "Gå vidare till fråga {0}.", endIf: "Om {0}: du är klar med frågorna." },
		end: "Du är klar med frågorna.",
		...{ ticked: "du kryssade för {0} i fråga {1}", tickedNone: "du inte kryssade för {0} i fråga {1}" },
		...{ tickedAll: "du kryssade för alla {0} i fråga {1}", first: "du satte {0} först i fråga {1}" },
		...{ box: "du kryssade för rutan i fråga {0}", noBox: "du inte kryssade för rutan i fråga {0}" },
		...{ blank: "du lämnade fråga {0} tom", answered: "du svarade på fråga {0}" },
		...{ declined: "du helst inte ville svara på fråga {0}", compared: "ditt svar på fråga {0} är {1}" },
		free: "Ingen ruta måste kryssas för. Vår rekommendation är densamma.",
		signature: "Datum och underskrift",
	},
	nb: {
		...{ reference: "Referanse", online: "Eller svar på telefonen: {0}", answers: "Dette skjer med svarene dine: {0}" },
		leaveBlank: "Ikke alle spørsmål gjelder alle. La det stå tomt som ikke gjelder deg.",
		...{
			tickOne: "Sett ett kryss",
			number: "Et tall fra {0} til {1}",
			date: "Dag, måned, år",
			must: "Svar, er du snill",
		},
		rank: "Skriv 1, 2, 3 … i rutene, 1 ved det viktigste",
		...{ leaveOutIf: "Hopp over dette hvis {0}.", notIf: "ikke hvis {0}", goIf: "Hvis {0}: gå til spørsmål {1}." },
		...{ go: "Gå til spørsmål {0}.", endIf: "Hvis {0}: du er ferdig med spørsmålene." },
		end: "Du er ferdig med spørsmålene.",
		...{ ticked: "du krysset av for {0} i spørsmål {1}", tickedNone: "du ikke krysset av for {0} i spørsmål {1}" },
		...{ tickedAll: "du krysset av for alle {0} i spørsmål {1}", first: "du satte {0} først i spørsmål {1}" },
		...{ box: "du krysset av i boksen i spørsmål {0}", noBox: "du ikke krysset av i boksen i spørsmål {0}" },
		...{ blank: "du lot spørsmål {0} stå tomt", answered: "du svarte på spørsmål {0}" },
		...{ declined: "du helst ikke ville svare på spørsmål {0}", compared: "svaret ditt på spørsmål {0} er {1}" },
		free: "Du må ikke krysse av i noen boks. Anbefalingen vår er den samme.",
		signature: "Dato og underskrift",
	},
	de: {
		...{ reference: "Nummer", online: "Oder antworten Sie am Telefon: {0}" },
		answers: "Was mit Ihren Antworten geschieht: {0}",
		leaveBlank: "Nicht jede Frage betrifft alle. Lassen Sie frei, was Sie nicht betrifft.",
		...{ tickOne: "Bitte eines ankreuzen", number: "Eine Zahl von {0} bis {1}", date: "Tag, Monat, Jahr" },
		must: "Bitte beantworten",
		rank: "Schreiben Sie 1, 2, 3 … in die Kästchen, 1 für das Wichtigste",
		...{ leaveOutIf: "Überspringen, wenn {0}.", notIf: "nicht, wenn {0}", goIf: "Wenn {0}: weiter mit Frage {1}." },
		...{ go: "Weiter mit Frage {0}.", endIf: "Wenn {0}: Sie sind mit den Fragen fertig." },
		end: "Sie sind mit den Fragen fertig.",
		...{ ticked: "Sie bei Frage {1} {0} angekreuzt haben", tickedNone: "Sie bei Frage {1} {0} nicht angekreuzt haben" },
		tickedAll: "Sie bei Frage {1} alle von {0} angekreuzt haben",
		first: "Sie bei Frage {1} {0} an die erste Stelle gesetzt haben",
		...{ box: "Sie das Kästchen bei Frage {0} angekreuzt haben" },
		noBox: "Sie das Kästchen bei Frage {0} nicht angekreuzt haben",
		...{ blank: "Sie Frage {0} frei gelassen haben", answered: "Sie Frage {0} beantwortet haben" },
		...{ declined: "Sie Frage {0} nicht beantworten möchten", compared: "Ihre Antwort auf Frage {0} {1} ist" },
		free: "Kein Kästchen muss angekreuzt werden. Unsere Empfehlung bleibt gleich.",
		signature: "Datum und Unterschrift",
	},
	nl: {
		...{
			reference: "Nummer",
			online: "Of antwoord op uw telefoon: {0}",
			answers: "Wat er met uw antwoorden gebeurt: {0}",
		},
		leaveBlank: "Niet elke vraag geldt voor iedereen. Laat leeg wat niet voor u geldt.",
		...{
			tickOne: "Kruis er één aan",
			number: "Een getal van {0} tot {1}",
			date: "Dag, maand, jaar",
			must: "Graag invullen",
		},
		rank: "Schrijf 1, 2, 3 … in de vakjes, 1 bij het belangrijkste",
		...{ leaveOutIf: "Sla dit over als {0}.", notIf: "niet als {0}", goIf: "Als {0}: ga door met vraag {1}." },
		...{ go: "Ga door met vraag {0}.", endIf: "Als {0}: u bent klaar met de vragen." },
		end: "U bent klaar met de vragen.",
		...{ ticked: "u {0} hebt aangekruist bij vraag {1}", tickedNone: "u {0} niet hebt aangekruist bij vraag {1}" },
		...{
			tickedAll: "u alle van {0} hebt aangekruist bij vraag {1}",
			first: "u {0} op de eerste plaats zette bij vraag {1}",
		},
		...{ box: "u het vakje bij vraag {0} hebt aangekruist", noBox: "u het vakje bij vraag {0} niet hebt aangekruist" },
		...{ blank: "u vraag {0} hebt leeggelaten", answered: "u vraag {0} hebt beantwoord" },
		...{ declined: "u vraag {0} liever niet beantwoordt", compared: "uw antwoord op vraag {0} {1} is" },
		free: "Geen enkel vakje hoeft aangekruist te worden. Ons advies blijft hetzelfde.",
		signature: "Datum en handtekening",
	},
	fr: {
		...{ reference: "Référence", online: "Ou répondez sur votre téléphone : {0}" },
		answers: "Ce que deviennent vos réponses : {0}",
		leaveBlank: "Toutes les questions ne concernent pas tout le monde. Laissez vide ce qui ne vous concerne pas.",
		...{
			tickOne: "Cochez une case",
			number: "Un nombre de {0} à {1}",
			date: "Jour, mois, année",
			must: "Merci de répondre",
		},
		rank: "Écrivez 1, 2, 3 … dans les cases, 1 pour le plus important",
		...{ leaveOutIf: "À laisser de côté si {0}.", notIf: "pas si {0}", goIf: "Si {0} : passez à la question {1}." },
		...{ go: "Passez à la question {0}.", endIf: "Si {0} : vous avez fini les questions." },
		end: "Vous avez fini les questions.",
		...{ ticked: "vous avez coché {0} à la question {1}", tickedNone: "vous n’avez pas coché {0} à la question {1}" },
		tickedAll: "vous avez coché toutes les cases {0} à la question {1}",
		first: "vous avez mis {0} en premier à la question {1}",
		...{ box: "vous avez coché la case de la question {0}", noBox: "vous n’avez pas coché la case de la question {0}" },
		...{ blank: "vous avez laissé vide la question {0}", answered: "vous avez répondu à la question {0}" },
		declined: "vous avez préféré ne pas répondre à la question {0}",
		compared: "votre réponse à la question {0} est {1}",
		free: "Aucune case n’est obligatoire. Notre recommandation reste la même.",
		signature: "Date et signature",
	},
	es: {
		...{
			reference: "Referencia",
			online: "O responda en su teléfono: {0}",
			answers: "Qué pasa con sus respuestas: {0}",
		},
		leaveBlank: "No todas las preguntas son para todos. Deje en blanco lo que no le afecte.",
		...{ tickOne: "Marque una", number: "Un número de {0} a {1}", date: "Día, mes, año", must: "Responda, por favor" },
		rank: "Escriba 1, 2, 3 … en las casillas, 1 para lo más importante",
		...{ leaveOutIf: "Omita esto si {0}.", notIf: "no si {0}", goIf: "Si {0}: siga con la pregunta {1}." },
		...{ go: "Siga con la pregunta {0}.", endIf: "Si {0}: ha terminado las preguntas." },
		end: "Ha terminado las preguntas.",
		...{ ticked: "marcó {0} en la pregunta {1}", tickedNone: "no marcó {0} en la pregunta {1}" },
		...{ tickedAll: "marcó todas ({0}) en la pregunta {1}", first: "puso {0} en primer lugar en la pregunta {1}" },
		...{ box: "marcó la casilla de la pregunta {0}", noBox: "no marcó la casilla de la pregunta {0}" },
		...{ blank: "dejó en blanco la pregunta {0}", answered: "respondió a la pregunta {0}" },
		...{ declined: "prefirió no responder a la pregunta {0}", compared: "su respuesta a la pregunta {0} es {1}" },
		free: "No hace falta marcar ninguna casilla. Nuestra recomendación es la misma.",
		signature: "Fecha y firma",
	},
	it: {
		...{ reference: "Riferimento", online: "O risponda dal telefono: {0}" },
		answers: "Che fine fanno le Sue risposte: {0}",
		leaveBlank: "Non tutte le domande riguardano tutti. Lasci in bianco ciò che non La riguarda.",
		...{
			tickOne: "Ne spunti una",
			number: "Un numero da {0} a {1}",
			date: "Giorno, mese, anno",
			must: "Risponda, per favore",
		},
		rank: "Scriva 1, 2, 3 … nelle caselle, 1 per ciò che conta di più",
		...{ leaveOutIf: "Salti questo se {0}.", notIf: "non se {0}", goIf: "Se {0}: vada alla domanda {1}." },
		...{ go: "Vada alla domanda {0}.", endIf: "Se {0}: ha finito le domande.", end: "Ha finito le domande." },
		...{ ticked: "ha spuntato {0} nella domanda {1}", tickedNone: "non ha spuntato {0} nella domanda {1}" },
		...{
			tickedAll: "ha spuntato tutte ({0}) nella domanda {1}",
			first: "ha messo {0} al primo posto nella domanda {1}",
		},
		...{ box: "ha spuntato la casella della domanda {0}", noBox: "non ha spuntato la casella della domanda {0}" },
		...{ blank: "ha lasciato in bianco la domanda {0}", answered: "ha risposto alla domanda {0}" },
		...{ declined: "ha preferito non rispondere alla domanda {0}", compared: "la Sua risposta alla domanda {0} è {1}" },
		free: "Nessuna casella è obbligatoria. Il nostro consiglio resta lo stesso.",
		signature: "Data e firma",
	},
	pl: {
		...{
			reference: "Numer",
			online: "Lub odpowiedz w telefonie: {0}",
			answers: "Co się dzieje z Twoimi odpowiedziami: {0}",
		},
		leaveBlank: "Nie każde pytanie dotyczy każdego. Zostaw puste to, co Ciebie nie dotyczy.",
		...{
			tickOne: "Zaznacz jedno",
			number: "Liczba od {0} do {1}",
			date: "Dzień, miesiąc, rok",
			must: "Prosimy o odpowiedź",
		},
		rank: "Wpisz 1, 2, 3 … w pola, 1 przy najważniejszym",
		...{ leaveOutIf: "Pomiń, jeśli {0}.", notIf: "nie, jeśli {0}", goIf: "Jeśli {0}: przejdź do pytania {1}." },
		...{ go: "Przejdź do pytania {0}.", endIf: "Jeśli {0}: to już koniec pytań.", end: "To już koniec pytań." },
		...{ ticked: "w pytaniu {1} zaznaczono {0}", tickedNone: "w pytaniu {1} nie zaznaczono {0}" },
		...{ tickedAll: "w pytaniu {1} zaznaczono wszystkie z {0}", first: "w pytaniu {1} na pierwszym miejscu jest {0}" },
		...{ box: "zaznaczono pole w pytaniu {0}", noBox: "nie zaznaczono pola w pytaniu {0}" },
		...{ blank: "pytanie {0} zostało puste", answered: "jest odpowiedź na pytanie {0}" },
		...{ declined: "w pytaniu {0} wybrano brak odpowiedzi", compared: "odpowiedź na pytanie {0} to {1}" },
		free: "Żadnego pola nie trzeba zaznaczać. Nasza rekomendacja będzie taka sama.",
		signature: "Data i podpis",
	},
	fi: {
		...{ reference: "Viite", online: "Tai vastaa puhelimellasi: {0}", answers: "Mitä vastauksillesi tapahtuu: {0}" },
		leaveBlank: "Kaikki kysymykset eivät koske kaikkia. Jätä tyhjäksi se, mikä ei koske sinua.",
		...{
			tickOne: "Rastita yksi",
			number: "Luku väliltä {0}–{1}",
			date: "Päivä, kuukausi, vuosi",
			must: "Vastaathan tähän",
		},
		rank: "Kirjoita ruutuihin 1, 2, 3 …, 1 tärkeimmän kohdalle",
		...{ leaveOutIf: "Ohita tämä, jos {0}.", notIf: "ei, jos {0}", goIf: "Jos {0}: siirry kysymykseen {1}." },
		...{ go: "Siirry kysymykseen {0}.", endIf: "Jos {0}: kysymykset päättyivät.", end: "Kysymykset päättyivät." },
		...{ ticked: "rastitit {0} kysymyksessä {1}", tickedNone: "et rastittanut {0} kysymyksessä {1}" },
		...{ tickedAll: "rastitit kaikki ({0}) kysymyksessä {1}", first: "asetit ensimmäiseksi {0} kysymyksessä {1}" },
		...{ box: "rastitit ruudun kysymyksessä {0}", noBox: "et rastittanut ruutua kysymyksessä {0}" },
		...{ blank: "jätit kysymyksen {0} tyhjäksi", answered: "vastasit kysymykseen {0}" },
		...{ declined: "et halunnut vastata kysymykseen {0}", compared: "vastauksesi kysymykseen {0} on {1}" },
		free: "Mitään ruutua ei tarvitse rastittaa. Suosituksemme on sama.",
		signature: "Päiväys ja allekirjoitus",
	},
	ar: {
		...{ reference: "المرجع", online: "أو أجب من هاتفك: {0}", answers: "ماذا يحدث لإجاباتك: {0}" },
		leaveBlank: "ليست كل الأسئلة لكل الناس. اترك ما لا يخصك فارغًا.",
		...{ tickOne: "حدّد واحدًا", number: "رقم من {0} إلى {1}", date: "اليوم والشهر والسنة", must: "يرجى الإجابة" },
		rank: "اكتب 1 و2 و3 … في المربعات، 1 للأهم",
		...{ leaveOutIf: "تجاوز هذا إذا {0}.", notIf: "ليس إذا {0}", goIf: "إذا {0}: انتقل إلى السؤال {1}." },
		...{ go: "انتقل إلى السؤال {0}.", endIf: "إذا {0}: انتهت الأسئلة.", end: "انتهت الأسئلة." },
		...{ ticked: "حددت {0} في السؤال {1}", tickedNone: "لم تحدد {0} في السؤال {1}" },
		...{ tickedAll: "حددت كل {0} في السؤال {1}", first: "وضعت {0} أولًا في السؤال {1}" },
		...{ box: "حددت المربع في السؤال {0}", noBox: "لم تحدد المربع في السؤال {0}" },
		...{ blank: "تركت السؤال {0} فارغًا", answered: "أجبت عن السؤال {0}" },
		...{ declined: "فضّلت عدم الإجابة عن السؤال {0}", compared: "إجابتك عن السؤال {0} هي {1}" },
		free: "لا يلزم تحديد أي مربع. توصيتنا هي نفسها في الحالتين.",
		signature: "التاريخ والتوقيع",
	},
	he: {
		...{ reference: "מספר", online: "או לענות בטלפון: {0}", answers: "מה נעשה בתשובות שלך: {0}" },
		leaveBlank: "לא כל שאלה נוגעת לכולם. אפשר להשאיר ריק מה שאינו נוגע לך.",
		...{ tickOne: "לסמן אחת", number: "מספר מ־{0} עד {1}", date: "יום, חודש, שנה", must: "נא לענות" },
		rank: "לכתוב 1, 2, 3 … בתיבות, 1 ליד החשוב ביותר",
		...{ leaveOutIf: "לדלג אם {0}.", notIf: "לא אם {0}", goIf: "אם {0}: לעבור לשאלה {1}." },
		...{ go: "לעבור לשאלה {0}.", endIf: "אם {0}: השאלות הסתיימו.", end: "השאלות הסתיימו." },
		...{ ticked: "סימנת {0} בשאלה {1}", tickedNone: "לא סימנת {0} בשאלה {1}" },
		...{ tickedAll: "סימנת את כל {0} בשאלה {1}", first: "שמת את {0} במקום הראשון בשאלה {1}" },
		...{ box: "סימנת את התיבה בשאלה {0}", noBox: "לא סימנת את התיבה בשאלה {0}" },
		...{ blank: "השארת את שאלה {0} ריקה", answered: "ענית על שאלה {0}" },
		...{ declined: "העדפת לא לענות על שאלה {0}", compared: "התשובה שלך לשאלה {0} היא {1}" },
		free: "אין חובה לסמן תיבה. ההמלצה שלנו זהה בכל מקרה.",
		signature: "תאריך וחתימה",
	},
};
