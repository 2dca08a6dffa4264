import { toDom } from "@/components/player/to-dom";
import { directionOf } from "@/lib/quiz/languages";
import { localText } from "@/lib/quiz/text";
import { appVersion, type Device, openDevice } from "./device";
import { type Idle, watchIdle } from "./idle";
import { type Offer, offerOf } from "./offer";
import { Bar, IdleDialog, SayPage, SignInPage, StartPage } from "./pages";
import { beginPerson, type Person } from "./person";
import { showQuiz } from "./quiz-view";
import { checkPin, openStaffDialog } from "./staff";
import { staffWords } from "./staff-words";
import { adoptStyle } from "./style";
import { hold, registerWorker, reloadIfOlder } from "./tab";
import { wordsFor } from "./words";

const cycleMs = 15_000;
const cyclesPerHour = 240;
/** Seconds in which nobody touches anything, then those of the countdown. Staff talk in between. */
const patience = { kiosk: { quiet: 60, warning: 20 }, interview: { quiet: 300, warning: 30 } };

/** The device: pairs, shows the quiz to one person after another, and hands in what they gave. */
export async function startApp(): Promise<void> {
	const staffSays = staffWords(navigator.language);
	document.documentElement.classList.add("js");
	adoptStyle(null);
	const stage = document.createElement("div");
	document.body.append(stage);
	const show = (node: Parameters<typeof toDom>[0]) => stage.replaceChildren(toDom(node, document));
	const sayOnly = (title: string, text = "") => show(<SayPage title={title} text={text} />);
	if (!isSecureContext || !navigator.locks) return sayOnly(staffSays.pairTitle, staffSays.insecure);
	await hold(() => sayOnly(staffSays.elsewhereTitle, staffSays.elsewhere));

	let person: Person | null = null;
	let draw = () => {};
	let idle: Idle | null = null;
	let interviewer = "";
	let chosen: string | null = null;
	let pairing: "no" | "trying" | "failed" = "no";
	/** What stands on the stage, so that it is not drawn again under somebody's fingers. */
	let standing = "";

	const keepPictures = registerWorker();
	const device: Device = await openDevice({
		keepPictures,
		current: () => person?.response ?? null,
		onChange: () => render(),
	});

	const offer = (): Offer | null => {
		const [kept, state] = [device.pack(), device.state()];
		if (!kept || !state) return null;
		const { locales } = kept.pack.document;
		const wanted = [chosen, state.locale].find((one) => one && locales.includes(one));
		return offerOf(kept, wanted ?? locales[0] ?? "en", state.source);
	};

	const layBar = (finish: string | null) => {
		document.querySelector(".k-bar")?.remove();
		if (device.state()) document.body.append(toDom(<Bar finish={finish} staff={staffSays.staff} />, document));
	};

	/** What stands there between two people. */
	const pageNow = (): { key: string; lay: () => void } => {
		const state = device.state();
		const say = (title: string, text = "") => ({ key: `${title} ${text}`, lay: () => sayOnly(title, text) });
		const { counts, full } = device.queue;
		if (device.wiped()) return say(staffSays.revoked, staffSays.revokedText);
		if (pairing === "trying") return say(staffSays.pairing);
		if (pairing === "failed") return say(staffSays.pairTitle, staffSays.pairFailed);
		if (device.unpaired()) return say(staffSays.pairTitle, staffSays.pairAgain);
		if (!state) return say(staffSays.pairTitle, staffSays.pairText);
		if (state.revoked) return say(staffSays.revoked, `${staffSays.held}: ${counts().held}`);
		if (device.tooLarge()) return say(staffSays.noPack);
		const open = offer();
		if (!open) return say(navigator.onLine ? staffSays.loading : staffSays.noNetwork);
		if (state.version === null) return say(staffSays.closed);
		if (full()) return say(staffSays.full, staffSays.fullText);
		if (state.mode === "interview" && !interviewer) {
			return { key: "sign in", lay: () => show(<SignInPage words={staffSays} />) };
		}
		return { key: `start ${open.version} ${open.flow.locale} ${interviewer}`, lay: () => layStart(open) };
	};

	const layStart = ({ document: quiz, pack, flow, texts }: Offer) => {
		const { locales, title } = pack.document;
		const name = (locale: string) => new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
		show(
			<StartPage
				title={localText(title, flow.locale, pack.document)}
				brand={quiz.theme.brand}
				logo={quiz.theme.logoUrl}
				locales={locales.map((locale) => ({ locale, name: name(locale), on: locale === flow.locale }))}
				words={wordsFor(flow.locale)}
				staff={interviewer ? { words: staffSays, name: interviewer } : null}
				languageLabel={texts.language}
			/>,
		);
	};

	const render = (anew = false) => {
		if (person) return;
		const open = offer();
		const { key, lay } = pageNow();
		if (key === standing && !anew) return;
		const moved = standing !== "" && key.split(" ")[0] !== standing.split(" ")[0];
		standing = key;
		setLanguage(open && key.startsWith("start") ? open.flow.locale : navigator.language);
		adoptStyle(open?.document.theme ?? null);
		lay();
		layBar(null);
		if (moved) stage.querySelector("h1")?.focus({ preventScroll: true });
	};

	/** Nothing of the person stays in the page: what they gave lies in the queue, sealed. */
	const finish = () => {
		idle?.stop();
		for (const over of document.querySelectorAll("[role=alertdialog]")) over.remove();
		[person, idle, chosen, draw] = [null, null, null, () => {}];
		stage.replaceChildren();
		getSelection()?.removeAllRanges();
		if (device.state()?.mode === "kiosk") interviewer = "";
		render(true);
		scrollTo(0, 0);
		void device.sync.cycle();
	};

	const begin = () => {
		const [open, state] = [offer(), device.state()];
		if (!open || !state || device.queue.full() || state.revoked) return render(true);
		standing = "";
		const marks = { source: state.source, medium: state.mode, campaign: state.campaign };
		const attested = interviewer ? staffSays.attested : "";
		const { now } = device.clock;
		person = beginPerson({
			...{ offer: open, marks, staff: interviewer, attested, now },
			keep: (taken) => void device.queue.keep(taken),
			draw: () => draw(),
		});
		setLanguage(open.flow.locale);
		const words = wordsFor(open.flow.locale);
		const here = person;
		draw = showQuiz({
			stage,
			offer: open,
			person: () => here,
			now,
			onAgain: again,
			staff: interviewer ? staffSays : null,
		});
		layBar(words.finish);
		idle = watchIdle({
			...patience[state.mode],
			onWarn: (left) => warn(words, left),
			onOver: () => {
				interviewer = "";
				finish();
			},
		});
		stage.querySelector<HTMLElement>(".q-screen:not([hidden]) h1")?.focus({ preventScroll: true });
		void navigator.wakeLock?.request("screen").catch(() => {});
	};

	/** The same person once more: a response of its own. */
	const again = () => {
		const language = chosen;
		finish();
		chosen = language;
		begin();
	};

	const warn = (words: ReturnType<typeof wordsFor>, left: number | null) => {
		const standingWarning = document.querySelector("[role=alertdialog]");
		if (left !== null && standingWarning) {
			const text = standingWarning.querySelector("#k-soon");
			if (text) text.textContent = words.soon.replace("{0}", String(left));
			return;
		}
		standingWarning?.remove();
		if (left === null) return;
		document.body.append(toDom(<IdleDialog words={words} left={left} />, document));
		document.querySelector<HTMLElement>("[role=alertdialog] button")?.focus();
	};

	const acts: Record<string, (control: HTMLElement) => void> = {
		start: begin,
		finish,
		"go-on": () => idle?.touch(),
		"sign-out": () => {
			interviewer = "";
			render();
		},
		language: ({ dataset }) => {
			chosen = dataset.locale ?? null;
			render();
		},
		staff: () => openStaffDialog(device, staffSays),
	};
	ignoreSecondTap();
	document.addEventListener("click", (event) => {
		const control = (event.target as HTMLElement).closest<HTMLElement>("button[data-do]");
		if (control) acts[control.dataset.do ?? ""]?.(control);
	});
	stage.addEventListener("submit", async (event) => {
		const form = event.target as HTMLFormElement;
		event.preventDefault();
		if (form.dataset.do !== "sign-in") return;
		const given = new FormData(form);
		const name = String(given.get("name")).trim();
		const error = await checkPin(device, String(given.get("pin")), staffSays);
		const line = form.querySelector("[role=alert]");
		if (line) line.textContent = error;
		if (error !== "" || !name) return;
		interviewer = name;
		render();
	});
	for (const type of ["pointerdown", "keydown", "input"]) document.addEventListener(type, () => idle?.touch(), true);
	addEventListener("online", () => void device.sync.cycle(true));
	addEventListener("hashchange", () => location.hash && location.reload());

	const secret = /^#pair=([\w-]+)$/.exec(location.hash)?.[1];
	if (secret) {
		history.replaceState(null, "", location.pathname);
		pairing = "trying";
		render();
		pairing = (await device.pair(secret)) ? "no" : "failed";
	}
	render();
	void device.sync.cycle(true);
	let cycles = 0;
	setInterval(() => {
		cycles++;
		// Between two people a newer app takes this one's place.
		if (!person && cycles % cyclesPerHour === 0) void reloadIfOlder(appVersion);
		if (device.state()) void device.storage.set("clock", device.clock.mark()).catch(() => {});
		void device.sync.cycle();
		render();
	}, cycleMs);
}

function setLanguage(locale: string): void {
	document.documentElement.lang = locale;
	document.documentElement.dir = directionOf(locale);
}

/** Of a double tap on "Start" the second falls on the first question, which nobody has read yet: it answers nothing. */
function ignoreSecondTap(): void {
	let starting = false;
	const look = (event: MouseEvent) => {
		if (event.detail > 1 && starting) {
			event.preventDefault();
			event.stopPropagation();
			return;
		}
		starting = (event.target as HTMLElement).closest("[data-do=start]") !== null;
	};
	document.addEventListener("click", look, true);
}
