import { type Recorded, toEvent, toPersonal } from "@/components/player/events";
import type { Shown } from "@/components/player/live/port";
import { type Move, startSession, step } from "@/components/player/session";
import { resultFromPack } from "@/lib/quiz/candidate-pack";
import type { NodeId } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { append, type KeptBatch } from "../kept-batch";
import { newId } from "../new-id";
import type { Offer } from "./offer";
import type { Taken } from "./taken";

interface PersonPorts {
	offer: Offer;
	/** What its responses are marked with. */
	marks: { source: string; medium: string; campaign: string };
	/** Who asks, and the words with which they attest; "" in a kiosk. */
	staff: string;
	attested: string;
	/** By the device's steady clock. */
	now: () => number;
	/** Called with everything that the person gave so far. */
	keep: (taken: Taken) => void;
	draw: () => void;
}

/** One person at the device, from the first screen until it is wiped. All of it lies in this object and in the queue. */
export interface Person {
	response: string;
	shown: () => Shown;
	move: (move: Move) => void;
	open: (product: string, slot: NodeId) => void;
	signUp: (email: string, purposes: NodeId[]) => void;
	/** What staff noted beside a question; "" takes it back. */
	note: (question: NodeId, text: string) => void;
	noteOf: (question: NodeId) => string;
}

export function beginPerson({ offer, marks, staff, attested, now, keep, draw }: PersonPorts): Person {
	const { flow, quiz, version, entry, pack } = offer;
	const response = newId(now());
	const began = startSession(flow);
	let shown: Shown = {
		session: began.session,
		...{ result: { status: "loading", result: null }, signedUp: false, unsaved: false },
	};
	let seq = 0;
	let taken: Taken = { response, batches: [], signUps: [], staff, attested, notes: [], shown: null };
	const search = `?${new URLSearchParams(Object.entries(marks).map(([name, value]) => [`utm_${name}`, value]))}`;
	const came: KeptBatch["came"] = { locale: flow.locale, began: flow.locale, search, referrer: "" };

	const take = (change: Partial<Taken>) => {
		taken = { ...taken, ...change };
		keep(taken);
	};

	const record = (happened: Recorded[], change: Partial<Taken> = {}) => {
		let { batches } = taken;
		for (const one of happened) {
			const event = toEvent(one, { id: newId(now()), seq: seq++, at: now() });
			const fresh = { id: newId(now()), response, quiz, version, came, events: [], personal: [] };
			batches = append(batches, true, fresh, event, toPersonal(flow, one));
		}
		take({ ...change, batches });
	};

	const move = (next: Move) => {
		const { session, happened } = step(flow, shown.session, next);
		const completed = happened.some(({ type }) => type === "complete");
		if (!completed) {
			shown = { ...shown, session };
			if (happened.length > 0) record(happened);
			return draw();
		}
		const result = withoutLinks(resultFromPack(pack, session.answers, flow.locale, entry));
		shown = { ...shown, session, result: { status: "ready", result } };
		const slots = result?.slots.map(({ id, items }) => ({ slot: id, products: items.map(({ product }) => product) }));
		record(happened, { shown: slots ?? null });
		draw();
	};

	record(began.happened);
	return {
		response,
		shown: () => shown,
		move,
		open: (product, slot) => record([{ type: "click", product, slot }]),
		signUp: (email, purposes) => {
			const consents = purposes.map((purpose) => ({ id: newId(now()), purpose }));
			const signUp = { id: newId(now()), quiz, version, locale: flow.locale, email, consents, at: now() };
			shown = { ...shown, signedUp: true };
			take({ signUps: [...taken.signUps, signUp] });
			draw();
		},
		note: (question, text) => {
			const others = taken.notes.filter((note) => note.question !== question);
			const value = text.trim();
			take({ notes: value ? [...others, { id: newId(now()), question, value }] : others });
		},
		noteOf: (question) => taken.notes.find((note) => note.question === question)?.value ?? "",
	};
}

/** Nothing leads away from the device. */
const withoutLinks = (result: ShopperResult | null): ShopperResult | null =>
	result && {
		...result,
		slots: result.slots.map((slot) => ({ ...slot, items: slot.items.map((item) => ({ ...item, url: null })) })),
	};
