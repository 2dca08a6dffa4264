import * as hiding from "@/components/player/live/hiding";
import { pressKey } from "@/components/player/live/keys";
import * as later from "@/components/player/live/later";
import * as ranking from "@/components/player/live/ranking";
import * as search from "@/components/player/live/search";
import * as signUp from "@/components/player/live/sign-up";
import { createView } from "@/components/player/live/view";
import { PlayerView } from "@/components/player/player-view";
import { toDom } from "@/components/player/to-dom";
import type { NodeId } from "@/lib/quiz/types";
import { newId } from "../new-id";
import type { Offer } from "./offer";
import { Note } from "./pages";
import type { Person } from "./person";
import type { StaffWords } from "./staff-words";

interface QuizViewProps {
	stage: HTMLElement;
	offer: Offer;
	/** The person who is to be shown; asked for once there is one. */
	person: () => Person;
	now: () => number;
	/** The person wants to take it once more. */
	onAgain: () => void;
	/** Where staff fill in: what they read; null in a kiosk. */
	staff: StaffWords | null;
}

const parts = {
	hiding: () => hiding,
	later: () => later,
	ranking: () => ranking,
	search: () => search,
	signUp: () => signUp,
};

/** The same markup and the same script as the hosted page, drawn on the device. Gives what draws it anew. */
export function showQuiz({ stage, offer, person, now, onAgain, staff }: QuizViewProps): () => void {
	const { document: quiz, flow, texts, notices } = offer;
	const { session } = person().shown();
	const markup = { quiz, texts, session, notices, languages: [], scripted: true, errors: {}, posted: null };
	stage.replaceChildren(toDom(<PlayerView {...markup} carried={{}} about={null} />, document));
	const player = stage.firstElementChild as HTMLElement;
	const onKey = (event: KeyboardEvent) => {
		if (!player.isConnected) return document.removeEventListener("keydown", onKey);
		if (!document.querySelector(".k-over")) pressKey(event, player.querySelector(".q-screen:not([hidden])"));
	};
	document.addEventListener("keydown", onKey);
	// Pictures and products stay where they are.
	player.addEventListener("click", (event) => {
		if ((event.target as HTMLElement).closest("a")) event.preventDefault();
	});
	const view = createView(player, {
		...{ flow, texts, parts, wholePage: false, newId: () => newId(now()) },
		shown: () => person().shown(),
		onMove: (move) => person().move(move),
		onRetry: () => {},
		onRestart: onAgain,
		onOpen: (product, slot) => person().open(product, slot),
		onSignUp: async (email, purposes) => {
			person().signUp(email, purposes);
			return true;
		},
	});

	let noted: NodeId | null = null;
	const draw = () => {
		const before = person().shown().session.screen;
		view.draw();
		forbidRemembering(player);
		writeOut(player);
		if (staff) {
			readAloud(player, staff);
			noted = showNote(stage, noted, questionOn(offer, before), person(), staff);
		}
		if (before !== null) scrollTo(0, 0);
	};
	draw();
	return draw;
}

/** A browser that keeps what is typed would offer it to the next person. */
function forbidRemembering(player: HTMLElement): void {
	for (const field of player.querySelectorAll("form, input, textarea")) field.setAttribute("autocomplete", "off");
}

/** A quiz that ends elsewhere says where: a link would lead nowhere here. */
function writeOut(player: HTMLElement): void {
	for (const link of player.querySelectorAll<HTMLAnchorElement>("a.q-primary")) {
		link.replaceWith(toDom(<p dir="ltr">{link.href}</p>, document));
	}
}

/** Beside each box the words by which staff attest what was agreed to: the text is read aloud, and they tick for the person. */
function readAloud(player: HTMLElement, { aloud, attested }: StaffWords): void {
	for (const label of player.querySelectorAll(".q-consent, .q-signup .q-box")) {
		if (label.querySelector(".k-attest")) continue;
		label.before(toDom(<span className="k-aloud">{aloud}</span>, document));
		(label.querySelector(":scope > span > span, :scope > span") ?? label).append(
			toDom(<span className="k-attest">{attested}</span>, document),
		);
	}
}

/** What a note on this screen belongs to: its first question. */
const questionOn = ({ flow }: Offer, screen: NodeId | null): NodeId | null =>
	flow.screens.find(({ id }) => id === screen)?.blocks.find(({ kind }) => kind !== "text")?.id ?? null;

function showNote(
	stage: HTMLElement,
	before: NodeId | null,
	question: NodeId | null,
	person: Person,
	{ note }: StaffWords,
): NodeId | null {
	if (question === before) return question;
	stage.querySelector(".k-note")?.remove();
	if (question === null) return null;
	stage.append(toDom(<Note label={note} text={person.noteOf(question)} />, document));
	stage
		.querySelector<HTMLTextAreaElement>(".k-note textarea")
		?.addEventListener("input", ({ target }) => person.note(question, (target as HTMLTextAreaElement).value));
	return question;
}
