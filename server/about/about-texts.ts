import type { Language } from "@/lib/quiz/languages";

/** The page on what becomes of the answers. {0} and {1} are filled in. */
export interface AboutTexts {
	title: string;
	/** {0}: the shop, {1}: the quiz. */
	intro: string;
	decides: string;
	onlyStored: string;
	personal: string;
	consent: string;
	sensitive: string;
	/** {0}: names of traits, {1}: names of purposes. */
	kept: string;
	/** {0}: a number of days, ready to read. */
	counts: string;
	/** {0}: names of purposes. */
	signUp: string;
	/** Where an address may be given, in a question or below the result. */
	found: string;
	back: string;
}

export const aboutTexts: Record<Language, AboutTexts> = {
	en: {
		title: "What becomes of your answers",
		intro:
			"{0} asks the questions of “{1}”. Your answers are stored under a random number, without your name and without your network address.",
		decides: "Helps to choose what is asked and recommended.",
		onlyStored: "Is stored with your answers and changes nothing else.",
		personal: "Is stored encrypted, apart from your other answers.",
		consent: "A box that you may tick or leave. Your result is the same either way.",
		sensitive: "Is asked only if you agreed to it before.",
		kept: "Is kept as “{0}” together with your address, only if you agree to: {1}.",
		counts: "Counts for {0}.",
		signUp:
			"Below the result you may leave an e-mail address. It is stored encrypted, and used only for what you tick: {0}.",
		found: "If you give an address, your answers are found by it, so that you can see them and have them erased.",
		back: "To the quiz",
	},
	da: {
		title: "Det sker der med dine svar",
		intro:
			"{0} stiller spørgsmålene i “{1}”. Dine svar gemmes under et tilfældigt nummer, uden dit navn og uden din netværksadresse.",
		decides: "Er med til at vælge, hvad du bliver spurgt om og anbefalet.",
		onlyStored: "Gemmes sammen med dine svar og ændrer ikke andet.",
		personal: "Gemmes krypteret, adskilt fra dine andre svar.",
		consent: "Et felt, du kan sætte kryds i eller lade være. Dit resultat er det samme.",
		sensitive: "Stilles kun, hvis du har sagt ja til det først.",
		kept: "Gemmes som “{0}” sammen med din adresse, kun hvis du siger ja til: {1}.",
		counts: "Gælder i {0}.",
		signUp:
			"Under resultatet kan du efterlade en e-mailadresse. Den gemmes krypteret og bruges kun til det, du sætter kryds ved: {0}.",
		found: "Hvis du giver en adresse, findes dine svar ved den, så du kan se dem og få dem slettet.",
		back: "Til quizzen",
	},
	sv: {
		title: "Vad som händer med dina svar",
		intro:
			"{0} ställer frågorna i ”{1}”. Dina svar sparas under ett slumpmässigt nummer, utan ditt namn och utan din nätverksadress.",
		decides: "Hjälper till att välja vad du får för frågor och rekommendationer.",
		onlyStored: "Sparas med dina svar och ändrar inget annat.",
		personal: "Sparas krypterat, skilt från dina andra svar.",
		consent: "En ruta som du kan kryssa i eller låta vara. Resultatet blir detsamma.",
		sensitive: "Ställs bara om du har sagt ja till det först.",
		kept: "Sparas som ”{0}” tillsammans med din adress, bara om du säger ja till: {1}.",
		counts: "Gäller i {0}.",
		signUp:
			"Under resultatet kan du lämna en e-postadress. Den sparas krypterat och används bara till det du kryssar för: {0}.",
		found: "Om du lämnar en adress hittas dina svar med den, så att du kan se dem och få dem raderade.",
		back: "Till quizet",
	},
	nb: {
		title: "Dette skjer med svarene dine",
		intro:
			"{0} stiller spørsmålene i «{1}». Svarene dine lagres under et tilfeldig nummer, uten navnet ditt og uten nettverksadressen din.",
		decides: "Er med på å velge hva du blir spurt om og anbefalt.",
		onlyStored: "Lagres sammen med svarene dine og endrer ikke noe annet.",
		personal: "Lagres kryptert, atskilt fra de andre svarene dine.",
		consent: "En boks du kan krysse av eller la være. Resultatet er det samme.",
		sensitive: "Stilles bare hvis du har sagt ja til det først.",
		kept: "Lagres som «{0}» sammen med adressen din, bare hvis du sier ja til: {1}.",
		counts: "Gjelder i {0}.",
		signUp:
			"Under resultatet kan du legge igjen en e-postadresse. Den lagres kryptert og brukes bare til det du krysser av for: {0}.",
		found: "Hvis du gir en adresse, finnes svarene dine ved den, så du kan se dem og få dem slettet.",
		back: "Til quizen",
	},
	de: {
		title: "Was mit deinen Antworten geschieht",
		intro:
			"{0} stellt die Fragen von „{1}“. Deine Antworten werden unter einer zufälligen Nummer gespeichert, ohne deinen Namen und ohne deine Netzwerkadresse.",
		decides: "Hilft auszuwählen, was gefragt und empfohlen wird.",
		onlyStored: "Wird mit deinen Antworten gespeichert und ändert sonst nichts.",
		personal: "Wird verschlüsselt gespeichert, getrennt von deinen anderen Antworten.",
		consent: "Ein Kästchen, das du ankreuzen oder frei lassen kannst. Dein Ergebnis bleibt gleich.",
		sensitive: "Wird nur gefragt, wenn du vorher zugestimmt hast.",
		kept: "Wird als „{0}“ zusammen mit deiner Adresse aufbewahrt, nur wenn du zustimmst: {1}.",
		counts: "Gilt {0} lang.",
		signUp:
			"Unter dem Ergebnis kannst du eine E-Mail-Adresse angeben. Sie wird verschlüsselt gespeichert und nur für das verwendet, was du ankreuzt: {0}.",
		found:
			"Wenn du eine Adresse angibst, sind deine Antworten darüber zu finden, damit du sie sehen und löschen lassen kannst.",
		back: "Zum Quiz",
	},
	nl: {
		title: "Wat er met je antwoorden gebeurt",
		intro:
			"{0} stelt de vragen van ‘{1}’. Je antwoorden worden bewaard onder een willekeurig nummer, zonder je naam en zonder je netwerkadres.",
		decides: "Helpt kiezen wat er gevraagd en aanbevolen wordt.",
		onlyStored: "Wordt bij je antwoorden bewaard en verandert verder niets.",
		personal: "Wordt versleuteld bewaard, los van je andere antwoorden.",
		consent: "Een vakje dat je kunt aankruisen of leeg laten. Je resultaat blijft hetzelfde.",
		sensitive: "Wordt alleen gevraagd als je er eerst mee hebt ingestemd.",
		kept: "Wordt als ‘{0}’ samen met je adres bewaard, alleen als je instemt met: {1}.",
		counts: "Geldt {0}.",
		signUp:
			"Onder het resultaat kun je een e-mailadres achterlaten. Het wordt versleuteld bewaard en alleen gebruikt voor wat je aankruist: {0}.",
		found: "Als je een adres geeft, zijn je antwoorden daarmee te vinden, zodat je ze kunt zien en laten wissen.",
		back: "Naar de quiz",
	},
	fr: {
		title: "Ce que deviennent vos réponses",
		intro:
			"{0} pose les questions de « {1} ». Vos réponses sont conservées sous un numéro aléatoire, sans votre nom ni votre adresse réseau.",
		decides: "Aide à choisir ce qui est demandé et recommandé.",
		onlyStored: "Est conservé avec vos réponses et ne change rien d’autre.",
		personal: "Est conservé chiffré, à part de vos autres réponses.",
		consent: "Une case que vous pouvez cocher ou non. Votre résultat reste le même.",
		sensitive: "N’est demandé que si vous l’avez accepté auparavant.",
		kept: "Est conservé comme « {0} » avec votre adresse, seulement si vous acceptez : {1}.",
		counts: "Vaut pendant {0}.",
		signUp:
			"Sous le résultat, vous pouvez laisser une adresse e-mail. Elle est conservée chiffrée et ne sert qu’à ce que vous cochez : {0}.",
		found:
			"Si vous donnez une adresse, vos réponses peuvent être retrouvées par elle, afin que vous puissiez les voir et les faire effacer.",
		back: "Vers le quiz",
	},
	es: {
		title: "Qué pasa con tus respuestas",
		intro:
			"{0} hace las preguntas de «{1}». Tus respuestas se guardan con un número aleatorio, sin tu nombre y sin tu dirección de red.",
		decides: "Ayuda a elegir qué se pregunta y qué se recomienda.",
		onlyStored: "Se guarda con tus respuestas y no cambia nada más.",
		personal: "Se guarda cifrado, aparte de tus otras respuestas.",
		consent: "Una casilla que puedes marcar o dejar. Tu resultado es el mismo.",
		sensitive: "Solo se pregunta si antes lo aceptaste.",
		kept: "Se guarda como «{0}» junto con tu dirección, solo si aceptas: {1}.",
		counts: "Vale durante {0}.",
		signUp:
			"Bajo el resultado puedes dejar un correo electrónico. Se guarda cifrado y solo se usa para lo que marques: {0}.",
		found: "Si das una dirección, tus respuestas se encuentran por ella, para que puedas verlas y hacer que se borren.",
		back: "Al quiz",
	},
	it: {
		title: "Che fine fanno le tue risposte",
		intro:
			"{0} pone le domande di «{1}». Le tue risposte sono conservate sotto un numero casuale, senza il tuo nome e senza il tuo indirizzo di rete.",
		decides: "Aiuta a scegliere che cosa si chiede e si consiglia.",
		onlyStored: "È conservato con le tue risposte e non cambia altro.",
		personal: "È conservato cifrato, separato dalle altre risposte.",
		consent: "Una casella che puoi spuntare o lasciare vuota. Il risultato è lo stesso.",
		sensitive: "Si chiede solo se prima hai accettato.",
		kept: "È conservato come «{0}» insieme al tuo indirizzo, solo se accetti: {1}.",
		counts: "Vale per {0}.",
		signUp:
			"Sotto il risultato puoi lasciare un indirizzo e-mail. È conservato cifrato e usato solo per ciò che spunti: {0}.",
		found: "Se lasci un indirizzo, le tue risposte si trovano tramite esso, così puoi vederle e farle cancellare.",
		back: "Al quiz",
	},
	pl: {
		title: "Co się dzieje z Twoimi odpowiedziami",
		intro:
			"{0} zadaje pytania z „{1}”. Twoje odpowiedzi są przechowywane pod losowym numerem, bez imienia i bez adresu sieciowego.",
		decides: "Pomaga wybrać, o co pytamy i co polecamy.",
		onlyStored: "Jest przechowywane z odpowiedziami i nic więcej nie zmienia.",
		personal: "Jest przechowywane w postaci zaszyfrowanej, osobno od innych odpowiedzi.",
		consent: "Pole, które można zaznaczyć lub zostawić. Wynik jest taki sam.",
		sensitive: "Pytamy o to tylko za wcześniejszą zgodą.",
		kept: "Jest przechowywane jako „{0}” razem z Twoim adresem, tylko jeśli zgodzisz się na: {1}.",
		counts: "Liczy się przez {0}.",
		signUp:
			"Pod wynikiem można zostawić adres e-mail. Jest przechowywany w postaci zaszyfrowanej i używany tylko do tego, co zaznaczysz: {0}.",
		found: "Jeśli podasz adres, Twoje odpowiedzi można po nim odnaleźć, abyś mógł je zobaczyć i usunąć.",
		back: "Do quizu",
	},
	fi: {
		title: "Mitä vastauksillesi tapahtuu",
		intro:
			"{0} esittää kyselyn ”{1}” kysymykset. Vastauksesi tallennetaan satunnaisella numerolla, ilman nimeäsi ja ilman verkko-osoitettasi.",
		decides: "Auttaa valitsemaan, mitä kysytään ja suositellaan.",
		onlyStored: "Tallennetaan vastaustesi mukana eikä muuta mitään muuta.",
		personal: "Tallennetaan salattuna, erillään muista vastauksistasi.",
		consent: "Ruutu, jonka voit rastittaa tai jättää tyhjäksi. Tulos on sama.",
		sensitive: "Kysytään vain, jos olet suostunut siihen ensin.",
		kept: "Säilytetään nimellä ”{0}” osoitteesi kanssa, vain jos suostut: {1}.",
		counts: "Voimassa {0}.",
		signUp:
			"Tuloksen alle voit jättää sähköpostiosoitteen. Se tallennetaan salattuna, ja sitä käytetään vain siihen, minkä rastitat: {0}.",
		found: "Jos annat osoitteen, vastauksesi löytyvät sillä, jotta voit nähdä ne ja poistattaa ne.",
		back: "Kyselyyn",
	},
	ar: {
		title: "ماذا يحدث لإجاباتك",
		intro: "تطرح {0} أسئلة «{1}». تُحفظ إجاباتك تحت رقم عشوائي، من دون اسمك ومن دون عنوان شبكتك.",
		decides: "يساعد في اختيار ما يُسأل عنه وما يوصى به.",
		onlyStored: "يُحفظ مع إجاباتك ولا يغيّر شيئًا آخر.",
		personal: "يُحفظ مشفّرًا، منفصلًا عن إجاباتك الأخرى.",
		consent: "مربع يمكنك تحديده أو تركه. نتيجتك هي نفسها في الحالتين.",
		sensitive: "لا يُسأل عنه إلا إذا وافقت عليه من قبل.",
		kept: "يُحفظ باسم «{0}» مع عنوانك، فقط إذا وافقت على: {1}.",
		counts: "يسري لمدة {0}.",
		signUp: "أسفل النتيجة يمكنك ترك عنوان بريد إلكتروني. يُحفظ مشفّرًا ولا يُستخدم إلا لما تحدده: {0}.",
		found: "إذا أعطيت عنوانًا، يمكن العثور على إجاباتك به، كي تتمكن من رؤيتها وطلب محوها.",
		back: "إلى الاختبار",
	},
	he: {
		title: "מה נעשה בתשובות שלך",
		intro: "{0} שואלת את השאלות של „{1}”. התשובות שלך נשמרות תחת מספר אקראי, בלי שמך ובלי כתובת הרשת שלך.",
		decides: "עוזר לבחור מה נשאל ומה מומלץ.",
		onlyStored: "נשמר עם התשובות שלך ואינו משנה דבר אחר.",
		personal: "נשמר מוצפן, בנפרד משאר התשובות שלך.",
		consent: "תיבה שאפשר לסמן או להשאיר ריקה. התוצאה זהה.",
		sensitive: "נשאל רק אם הסכמת לכך קודם.",
		kept: "נשמר בתור „{0}” יחד עם הכתובת שלך, רק אם הסכמת: {1}.",
		counts: "תקף למשך {0}.",
		signUp: "מתחת לתוצאה אפשר להשאיר כתובת דוא״ל. היא נשמרת מוצפנת ומשמשת רק למה שסימנת: {0}.",
		found: "אם מסרת כתובת, התשובות שלך נמצאות לפיה, כדי שאפשר יהיה לראות אותן ולמחוק אותן.",
		back: "אל השאלון",
	},
};
