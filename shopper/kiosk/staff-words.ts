/** What the staff read, in their own language: the device's, whatever the quiz is shown in. */
export interface StaffWords {
	pairTitle: string;
	pairText: string;
	pairing: string;
	pairFailed: string;
	pairAgain: string;
	loading: string;
	noNetwork: string;
	noPack: string;
	insecure: string;
	elsewhereTitle: string;
	elsewhere: string;
	closed: string;
	full: string;
	fullText: string;
	revoked: string;
	revokedText: string;
	staff: string;
	pin: string;
	wrongPin: string;
	wait: string;
	enter: string;
	cancel: string;
	yourName: string;
	interviewer: string;
	signIn: string;
	signOut: string;
	begin: string;
	ledBy: string;
	note: string;
	aloud: string;
	attested: string;
	held: string;
	refused: string;
	refusedText: string;
	dropRefused: string;
	reallyDrop: string;
	unstored: string;
	lastSync: string;
	never: string;
	clock: string;
	clockRight: string;
	clockAhead: string;
	clockBehind: string;
	pictures: string;
	version: string;
	syncNow: string;
	syncing: string;
	fullScreen: string;
	leaveFullScreen: string;
	back: string;
	use: string;
	kiosk: string;
	interview: string;
	ready: string;
	notReady: string;
}

const english: StaffWords = {
	pairTitle: "Pair this device",
	pairText:
		"In Candor, open the quiz’s Share tab, add a device, and scan its code with this one, or open its link here.",
	pairing: "Pairing …",
	pairFailed: "That link has been used, or is too old. Make a new one in Candor.",
	pairAgain: "This device is paired no longer. It keeps what it holds; make a new link in Candor and open it here.",
	loading: "Fetching the quiz …",
	noNetwork: "There is no network, and the quiz isn’t on this device yet. It is fetched as soon as there is one.",
	noPack: "This quiz can’t be taken offline: it may show more products than a device carries.",
	insecure: "Open this page by https: without it the browser keeps nothing safely.",
	elsewhereTitle: "Open in another tab",
	elsewhere: "Candor is open in another tab of this device. Close that one, and it goes on here.",
	closed: "The quiz isn’t open just now.",
	full: "This device is full",
	fullText: "Please tell the staff. What was answered is safe; it is handed in as soon as there is a network.",
	revoked: "This device was revoked",
	revokedText: "What it held has been handed in, and everything on it was deleted.",
	staff: "Staff",
	pin: "PIN",
	wrongPin: "That isn’t the PIN.",
	wait: "Too many wrong PINs. Wait a minute.",
	enter: "Open",
	cancel: "Cancel",
	yourName: "Your name",
	interviewer: "Who asks?",
	signIn: "Begin",
	signOut: "Sign out",
	begin: "Next person",
	ledBy: "Asked by {0}",
	note: "Note on this question (for staff, kept with the answers)",
	aloud: "Read this aloud:",
	attested: "Read aloud and agreed",
	held: "Not handed in yet",
	refused: "Refused by the server",
	refusedText: "They stay here and are offered again after the next start.",
	dropRefused: "Delete what was refused",
	reallyDrop: "Delete for good: yes",
	unstored: "In memory only",
	lastSync: "Last reached Candor",
	never: "Never",
	clock: "Clock",
	clockRight: "right",
	clockAhead: "{0} min ahead; times are corrected",
	clockBehind: "{0} min behind; times are corrected",
	pictures: "Pictures kept",
	version: "App",
	syncNow: "Hand in now",
	syncing: "Handing in …",
	fullScreen: "Full screen",
	leaveFullScreen: "Leave full screen",
	back: "Back to the quiz",
	use: "Used for",
	kiosk: "Kiosk",
	interview: "Interviews",
	ready: "Works without a network",
	notReady: "Not ready to go without a network yet",
};

const danish: StaffWords = {
	pairTitle: "Forbind denne enhed",
	pairText: "Åbn quizzens fane Del i Candor, tilføj en enhed, og scan koden med den her enhed, eller åbn linket her.",
	pairing: "Forbinder …",
	pairFailed: "Linket er brugt eller for gammelt. Lav et nyt i Candor.",
	pairAgain: "Enheden er ikke forbundet længere. Den beholder det, den har; lav et nyt link i Candor, og åbn det her.",
	loading: "Henter quizzen …",
	noNetwork: "Der er intet netværk, og quizzen ligger ikke på enheden endnu. Den hentes, så snart der er et.",
	noPack: "Quizzen kan ikke tages offline: den kan vise flere produkter, end en enhed rummer.",
	insecure: "Åbn siden med https: ellers gemmer browseren intet sikkert.",
	elsewhereTitle: "Åben i en anden fane",
	elsewhere: "Candor er åben i en anden fane på enheden. Luk den, så fortsætter den her.",
	closed: "Quizzen er ikke åben lige nu.",
	full: "Enheden er fuld",
	fullText: "Sig det til personalet. Det, der er svaret, er i sikkerhed; det afleveres, så snart der er netværk.",
	revoked: "Enheden er spærret",
	revokedText: "Det, den havde, er afleveret, og alt på den er slettet.",
	staff: "Personale",
	pin: "PIN-kode",
	wrongPin: "Det er ikke PIN-koden.",
	wait: "For mange forkerte PIN-koder. Vent et minut.",
	enter: "Åbn",
	cancel: "Annuller",
	yourName: "Dit navn",
	interviewer: "Hvem spørger?",
	signIn: "Begynd",
	signOut: "Log af",
	begin: "Næste person",
	ledBy: "Spurgt af {0}",
	note: "Note til spørgsmålet (til personalet, gemmes med svarene)",
	aloud: "Læs dette højt:",
	attested: "Læst højt og accepteret",
	held: "Ikke afleveret endnu",
	refused: "Afvist af serveren",
	refusedText: "De bliver her og tilbydes igen efter næste start.",
	dropRefused: "Slet det afviste",
	reallyDrop: "Slet for altid: ja",
	unstored: "Kun i hukommelsen",
	lastSync: "Nåede sidst Candor",
	never: "Aldrig",
	clock: "Ur",
	clockRight: "rigtigt",
	clockAhead: "{0} min foran; tider rettes",
	clockBehind: "{0} min bagud; tider rettes",
	pictures: "Gemte billeder",
	version: "App",
	syncNow: "Aflever nu",
	syncing: "Afleverer …",
	fullScreen: "Fuld skærm",
	leaveFullScreen: "Forlad fuld skærm",
	back: "Tilbage til quizzen",
	use: "Bruges til",
	kiosk: "Kiosk",
	interview: "Interview",
	ready: "Virker uden netværk",
	notReady: "Ikke klar til at undvære netværk endnu",
};

export const staffWords = (locale: string): StaffWords => (/^da\b/i.test(locale) ? danish : english);

export const say = (text: string, value: string | number): string => text.replace("{0}", String(value));
