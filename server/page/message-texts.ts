import type { Language } from "@/lib/quiz/languages";

/** Why there is no quiz to see; `tooLong`: of what was sent. */
export type Reason = "paused" | "closed" | "unknown" | "away" | "tooLong";

/** Ready to show. */
export interface Said {
	title: string;
	text: string;
}

export const messageTexts: Record<Language, Record<Reason, Said>> = {
	en: {
		paused: { title: "Back soon", text: "This quiz is taking a break. Please come back another time." },
		closed: { title: "This quiz has closed", text: "Thank you for stopping by. The shop may have a new one for you." },
		unknown: { title: "There is no quiz here", text: "The link may be old or mistyped. Ask the shop for a new one." },
		away: { title: "One moment", text: "This page can't be shown right now. Please try again in a moment." },
		tooLong: { title: "Too long", text: "What you wrote is too long to send. Please go back and make it shorter." },
	},
	da: {
		paused: { title: "Vi er snart tilbage", text: "Quizzen holder pause. Kom gerne igen en anden gang." },
		closed: { title: "Quizzen er lukket", text: "Tak, fordi du kiggede forbi. Måske har butikken en ny til dig." },
		unknown: {
			title: "Her er ingen quiz",
			text: "Linket er måske gammelt eller skrevet forkert. Bed butikken om et nyt.",
		},
		away: { title: "Et øjeblik", text: "Siden kan ikke vises lige nu. Prøv igen om lidt." },
		tooLong: {
			title: "For langt",
			text: "Det, du skrev, er for langt til at blive sendt. Gå tilbage, og gør det kortere.",
		},
	},
	sv: {
		paused: { title: "Snart tillbaka", text: "Quizet tar en paus. Kom gärna tillbaka en annan gång." },
		closed: { title: "Quizet har stängt", text: "Tack för att du tittade in. Butiken kanske har ett nytt till dig." },
		unknown: { title: "Här finns inget quiz", text: "Länken kan vara gammal eller felskriven. Be butiken om en ny." },
		away: { title: "Ett ögonblick", text: "Sidan kan inte visas just nu. Försök igen om en stund." },
		tooLong: { title: "För långt", text: "Det du skrev är för långt för att skickas. Gå tillbaka och korta ner det." },
	},
	nb: {
		paused: { title: "Snart tilbake", text: "Quizen tar en pause. Kom gjerne igjen en annen gang." },
		closed: { title: "Quizen er stengt", text: "Takk for at du kikket innom. Kanskje butikken har en ny til deg." },
		unknown: {
			title: "Her er det ingen quiz",
			text: "Lenken kan være gammel eller feilskrevet. Be butikken om en ny.",
		},
		away: { title: "Et øyeblikk", text: "Siden kan ikke vises akkurat nå. Prøv igjen om litt." },
		tooLong: { title: "For langt", text: "Det du skrev, er for langt til å sendes. Gå tilbake og gjør det kortere." },
	},
	de: {
		paused: { title: "Bald wieder da", text: "Dieses Quiz macht eine Pause. Komm gern ein andermal wieder." },
		closed: {
			title: "Dieses Quiz ist geschlossen",
			text: "Danke für deinen Besuch. Vielleicht hat der Shop ein neues für dich.",
		},
		unknown: {
			title: "Hier ist kein Quiz",
			text: "Der Link ist vielleicht alt oder falsch geschrieben. Bitte den Shop um einen neuen.",
		},
		away: {
			title: "Einen Moment",
			text: "Diese Seite kann gerade nicht gezeigt werden. Bitte versuche es gleich noch einmal.",
		},
		tooLong: {
			title: "Zu lang",
			text: "Was du geschrieben hast, ist zu lang zum Absenden. Geh bitte zurück und kürze es.",
		},
	},
	nl: {
		paused: { title: "Zo weer terug", text: "Deze quiz neemt pauze. Kom een andere keer terug." },
		closed: {
			title: "Deze quiz is gesloten",
			text: "Bedankt voor je bezoek. Misschien heeft de winkel een nieuwe voor je.",
		},
		unknown: {
			title: "Hier is geen quiz",
			text: "De link is misschien oud of verkeerd getypt. Vraag de winkel om een nieuwe.",
		},
		away: { title: "Een ogenblik", text: "Deze pagina kan nu niet worden getoond. Probeer het zo nog eens." },
		tooLong: {
			title: "Te lang",
			text: "Wat je hebt geschreven, is te lang om te versturen. Ga terug en maak het korter.",
		},
	},
	fr: {
		paused: { title: "Bientôt de retour", text: "Ce quiz fait une pause. Revenez une autre fois." },
		closed: {
			title: "Ce quiz est fermé",
			text: "Merci de votre visite. La boutique en a peut-être un nouveau pour vous.",
		},
		unknown: {
			title: "Il n’y a pas de quiz ici",
			text: "Le lien est peut-être ancien ou mal écrit. Demandez-en un nouveau à la boutique.",
		},
		away: { title: "Un instant", text: "Cette page ne peut pas s’afficher pour le moment. Réessayez dans un instant." },
		tooLong: {
			title: "Trop long",
			text: "Ce que vous avez écrit est trop long pour être envoyé. Revenez en arrière et raccourcissez-le.",
		},
	},
	es: {
		paused: { title: "Volvemos pronto", text: "Este cuestionario está en pausa. Vuelve en otro momento." },
		closed: {
			title: "Este cuestionario ha cerrado",
			text: "Gracias por tu visita. Puede que la tienda tenga uno nuevo para ti.",
		},
		unknown: {
			title: "Aquí no hay ningún cuestionario",
			text: "El enlace puede ser antiguo o estar mal escrito. Pide uno nuevo a la tienda.",
		},
		away: { title: "Un momento", text: "Esta página no se puede mostrar ahora. Inténtalo de nuevo en un momento." },
		tooLong: {
			title: "Demasiado largo",
			text: "Lo que has escrito es demasiado largo para enviarlo. Vuelve atrás y acórtalo.",
		},
	},
	it: {
		paused: { title: "Torniamo presto", text: "Questo quiz è in pausa. Torna un’altra volta." },
		closed: { title: "Questo quiz è chiuso", text: "Grazie della visita. Forse il negozio ne ha uno nuovo per te." },
		unknown: {
			title: "Qui non c’è nessun quiz",
			text: "Il link può essere vecchio o scritto male. Chiedine uno nuovo al negozio.",
		},
		away: { title: "Un momento", text: "Questa pagina non si può mostrare adesso. Riprova tra un momento." },
		tooLong: {
			title: "Troppo lungo",
			text: "Quello che hai scritto è troppo lungo da inviare. Torna indietro e accorcialo.",
		},
	},
	pl: {
		paused: { title: "Wkrótce wracamy", text: "Ten quiz ma przerwę. Zajrzyj innym razem." },
		closed: { title: "Ten quiz jest zamknięty", text: "Dziękujemy za odwiedziny. Może sklep ma dla Ciebie nowy." },
		unknown: { title: "Tu nie ma quizu", text: "Link może być stary lub błędny. Poproś sklep o nowy." },
		away: { title: "Chwileczkę", text: "Nie można teraz pokazać tej strony. Spróbuj ponownie za chwilę." },
		tooLong: { title: "Za długie", text: "To, co piszesz, jest za długie, aby je wysłać. Wróć i skróć tekst." },
	},
	fi: {
		paused: { title: "Palaamme pian", text: "Kysely on tauolla. Tule uudelleen toisella kertaa." },
		closed: { title: "Kysely on suljettu", text: "Kiitos käynnistä. Kaupalla voi olla sinulle uusi kysely." },
		unknown: {
			title: "Täällä ei ole kyselyä",
			text: "Linkki voi olla vanha tai väärin kirjoitettu. Pyydä kaupalta uusi.",
		},
		away: { title: "Hetkinen", text: "Sivua ei voi juuri nyt näyttää. Yritä hetken kuluttua uudelleen." },
		tooLong: {
			title: "Liian pitkä",
			text: "Kirjoittamasi teksti on liian pitkä lähetettäväksi. Palaa takaisin ja lyhennä sitä.",
		},
	},
	ar: {
		paused: { title: "نعود قريبًا", text: "هذا الاختبار متوقف مؤقتًا. يُرجى العودة في وقت آخر." },
		closed: { title: "أُغلق هذا الاختبار", text: "شكرًا لزيارتك. قد يكون لدى المتجر اختبار جديد لك." },
		unknown: {
			title: "لا يوجد اختبار هنا",
			text: "قد يكون الرابط قديمًا أو مكتوبًا بشكل خاطئ. اطلب من المتجر رابطًا جديدًا.",
		},
		away: { title: "لحظة من فضلك", text: "لا يمكن عرض هذه الصفحة الآن. حاول مرة أخرى بعد قليل." },
		tooLong: { title: "النص طويل جدًا", text: "ما كتبته أطول من أن يُرسل. يُرجى الرجوع واختصاره." },
	},
	he: {
		paused: { title: "נחזור בקרוב", text: "השאלון בהפסקה. אפשר לחזור בפעם אחרת." },
		closed: { title: "השאלון נסגר", text: "תודה על הביקור. אולי לחנות יש שאלון חדש בשבילך." },
		unknown: { title: "אין כאן שאלון", text: "ייתכן שהקישור ישן או שגוי. אפשר לבקש מהחנות קישור חדש." },
		away: { title: "רק רגע", text: "אי אפשר להציג את הדף כרגע. כדאי לנסות שוב בעוד רגע." },
		tooLong: { title: "ארוך מדי", text: "מה שכתבת ארוך מכדי להישלח. אפשר לחזור ולקצר." },
	},
};
