import { type Happening, type Move, type Session, startSession, step } from "@/components/player/session";
import { walk } from "@/lib/quiz/advance";
import type { NodeId } from "@/lib/quiz/types";
import { type Recorded, toEvent, toPersonal } from "./events";
import type * as Later from "./later";
import { newId } from "./new-id";
import { emptyOutbox } from "./outbox-state";
import type { PageData } from "./page-data";
import type { RunState } from "./run-state";
import { readRun, type StoredRun, storeRun } from "./stored-run";

/** Some time to go on answering before the events go, so that several travel together. */
const gatherMs = 1_000;

/** One person's way through the quiz on this page: where they stand, what was recorded, what came back. */
export interface Run {
	/** What the view shows. */
	state: () => RunState;
	move: (move: Move) => void;
	/** Asks for the result again if the person stood there and it can't be shown as it was. */
	resume: () => void;
	open: (product: string, slot: NodeId) => void;
	signUp: (email: string, purposes: NodeId[]) => Promise<boolean>;
	/** The first screen is visible now. */
	seen: () => void;
	retry: () => void;
	leavePage: () => void;
}

const nothing = () => {};

/** What a run needs of the page. */
export interface RunPage {
	data: PageData;
	/** Called when there is something new to show. */
	draw: () => void;
	/** What sends: a script of its own, which the first answer doesn't wait for. */
	later: () => Promise<typeof Later>;
}

/** Goes on with the run that this tab holds, or begins one. */
export async function openRun(page: RunPage): Promise<{ run: Run; restored: boolean }> {
	const { data, later } = page;
	const stored = readRun(data.slug);
	const part = stored && (await later().catch(() => null));
	const kept = part && (await part.takeUp(data, stored, newId));
	if (!kept) return { run: beginRun(page), restored: false };
	const { session } = step(data.flow, kept, { type: "show", screen: kept.screen });
	return { run: createRun(page, stored, session), restored: true };
}

export function beginRun(page: RunPage): Run {
	const { data, later } = page;
	const { version, entry, flow } = data;
	const { session } = startSession(flow);
	const response = newId();
	later().then(({ claim }) => claim(response), nothing);
	const empty = { outbox: emptyOutbox, result: null, signedUp: false };
	return createRun(page, { response, version, entry, locale: flow.locale, session, ...empty }, session);
}

function createRun({ data, draw, later }: RunPage, stored: StoredRun, session: Session): Run {
	const { flow } = data;
	let state: RunState = {
		...{ response: stored.response, outbox: stored.outbox, signedUp: stored.signedUp, unsaved: false },
		session,
		result: { status: "loading", result: stored.locale === flow.locale ? stored.result : null },
		...{ typed: new Map(), ahead: null },
	};
	let sender: Later.Sender | null = null;

	const set = (change: Partial<RunState>) => {
		state = { ...state, ...change };
		storeRun(data, state);
		if (change.session || change.result || "unsaved" in change || "signedUp" in change) draw();
	};

	/** Now, or as soon as what sends is here; until then everything is kept. */
	const withSender = (then: (sender: Later.Sender) => void) => {
		if (sender) return then(sender);
		later().then(({ startSending }) => {
			sender ??= startSending({ data, state: () => state, set, newId });
			then(sender);
		}, nothing);
	};

	const record = (happened: Recorded[], urgent: boolean) => {
		const { outbox, typed } = state;
		const { seq } = outbox;
		const events = happened.map((one, index) => toEvent(one, { id: newId(), seq: seq + index, at: Date.now() }));
		const inputs = happened.flatMap((one) => toPersonal(flow, one));
		set({
			outbox: {
				...outbox,
				seq: seq + events.length,
				log: [...outbox.log, ...events],
				pending: [...outbox.pending, ...events],
			},
			typed: new Map([...typed, ...inputs.map((input) => [input.id, input] as const)]),
		});
		withSender(({ flush }) => flush(urgent ? 0 : gatherMs));
	};

	const isUrgent = (happened: Happening[]) => {
		const first = state.outbox.log.every(({ type }) => type !== "answer");
		return happened.some((one) => one.type === "complete" || (one.type === "answer" && (first || one.typed !== null)));
	};

	const move = (move: Move) => {
		const { session, happened } = step(flow, state.session, move);
		const completed = happened.some(({ type }) => type === "complete");
		const ahead = move.type === "leave" && session.screen === null ? walk(flow, session.answers).url : null;
		const urgent = ahead !== null || isUrgent(happened);
		set({ session, ahead, ...(completed && { result: { status: "loading", result: null } }) });
		if (happened.length > 0) record(happened, urgent);
		if (completed) withSender((sender) => sender.completed());
		else if (ahead !== null) withSender((sender) => sender.leadOn());
	};

	return {
		state: () => state,
		move,
		resume: () => {
			if (stored.session.screen === null && state.session.screen !== null) move({ type: "leave", given: [] });
		},
		open: (product, slot) => record([{ type: "click", product, slot }], true),
		signUp: (email, purposes) => new Promise((done) => withSender((sender) => done(sender.signUp(email, purposes)))),
		seen: () => {
			if (state.outbox.seq === 0) record(startSession(flow).happened, false);
			else withSender(({ flush }) => flush(0));
		},
		retry: () => withSender(({ flush }) => flush(0)),
		leavePage: () => sender?.flushAll(),
	};
}
