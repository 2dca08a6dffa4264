import { type Recorded, toEvent, toPersonal } from "@/components/player/events";
import type { Shown } from "@/components/player/live/port";
import { type Move, startSession, step } from "@/components/player/session";
import { walk } from "@/lib/quiz/advance";
import type { NodeId } from "@/lib/quiz/types";
import { append, type KeptBatch } from "./kept-batch";
import type * as Later from "./later";
import { newId } from "./new-id";
import type { PageData } from "./page-data";
import { createMirror, inQueue } from "./queue";
import type { Keeper, RunState } from "./run-state";
import { readRun, storeRun } from "./stored-run";

/** Some time to go on answering before the events go, so that several travel together. */
const gatherMs = 1_000;
/** Until what sends is asked for again, where it couldn't be had. */
const againMs = 5_000;

/** One person's way through the quiz on this page: where they stand, what was recorded, what came back. */
export interface Run {
	state: () => Shown;
	move: (move: Move) => void;
	open: (product: string, slot: NodeId) => void;
	signUp: (email: string, purposes: NodeId[]) => Promise<boolean>;
	/** The first screen is visible now. */
	seen: () => void;
	retry: () => void;
	leavePage: () => void;
	/** Another run takes this one's place; what it recorded is still sent. */
	end: () => void;
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

interface Opened {
	run: Run;
	restored: boolean;
	/** The person stood at the end, and the result can't be shown as it was: ask for it again. */
	again: boolean;
}

/** Goes on with the run that this tab holds, or begins one. */
export async function openRun(page: RunPage): Promise<Opened> {
	const { data, later } = page;
	const stored = readRun(data.slug);
	const part = stored && (await later().catch(nothing));
	const state = part && (await part.takeUp(data, stored));
	if (!state) return { run: beginRun(page, stored?.state.batches), restored: false, again: false };
	const { screen } = state.session;
	const { session } = step(data.flow, state.session, { type: "show", screen });
	const again = screen === null && session.screen !== null;
	return { run: createRun(page, { ...state, session }, null), restored: true, again };
}

export function beginRun(page: RunPage, left: KeptBatch[] = []): Run {
	const { session } = startSession(page.data.flow);
	const empty = { log: [], batches: [], signedUp: false, failing: false, ahead: null };
	return createRun(page, { response: newId(), session, result: { status: "loading", result: null }, ...empty }, left);
}

function createRun({ data, draw, later }: RunPage, state: RunState, left: Keeper["left"]): Run {
	const { flow, slug, version, entry } = data;
	const { response } = state;
	const came = {
		locale: flow.locale,
		began: entry?.locale ?? null,
		visit: entry?.visit,
		search: location.search,
		referrer: document.referrer,
	};
	const mirror = createMirror(state.batches);
	let kept = false;
	let growing = false;
	let ended = false;
	let sender: Later.Sender | null = null;

	const set = (change: Partial<RunState>) => {
		state = { ...state, ...change };
		if (!ended) storeRun(data, state);
		if (!change.batches) return draw();
		mirror(change.batches).then((done) => {
			kept = done;
			if (state.failing) draw();
		});
	};

	const keeper: Keeper = {
		data,
		state: () => state,
		set,
		append: (batches, event, typed) => {
			const fresh = { id: newId(), response, quiz: slug, version, came, events: [], personal: [] };
			const grown = append(batches, growing, fresh, event, typed);
			growing = true;
			return grown;
		},
		close: () => {
			growing = false;
		},
		...{ left, queue: inQueue, newId },
	};

	/** Now, or as soon as what sends is here; until then everything is kept. */
	const withSender = (then: (sender: Later.Sender) => void) => {
		if (sender) return then(sender);
		later().then(({ startSending }) => {
			sender ??= startSending(keeper);
			then(sender);
		}, nothing);
	};

	const record = (happened: Recorded[], urgent: boolean) => {
		let { log, batches } = state;
		for (const one of happened) {
			const event = toEvent(one, { id: newId(), seq: log.length, at: Date.now() });
			log = [...log, event];
			batches = keeper.append(batches, event, toPersonal(flow, one));
		}
		set({ log, batches });
		withSender(({ flush }) => flush(urgent ? 0 : gatherMs));
	};

	const move = (move: Move) => {
		const { session, happened } = step(flow, state.session, move);
		const completed = happened.some(({ type }) => type === "complete");
		const ahead = move.type === "leave" && session.screen === null ? walk(flow, session.answers).url : null;
		const atEnd = completed || ahead !== null;
		// The first answer may be one too many for the quiz; who gives it is told at once.
		const urgent = atEnd || state.log.every(({ type }) => type !== "answer");
		set({ session, ahead, ...(completed && { result: { status: "loading", result: null } }) });
		if (happened.length > 0) record(happened, urgent);
		if (atEnd) withSender((sender) => sender.atEnd());
	};

	const retry = () => withSender(({ flush }) => flush(0));
	setInterval(() => sender ?? retry(), againMs);

	return {
		state: () => ({ ...state, unsaved: state.failing && !kept }),
		move,
		open: (product, slot) => record([{ type: "click", product, slot }], true),
		signUp: (email, purposes) => new Promise((done) => withSender((sender) => done(sender.signUp(email, purposes)))),
		seen: () => {
			if (state.log.length > 0) retry();
			else record(startSession(flow).happened, false);
		},
		retry,
		leavePage: () => sender?.flushAll(),
		end: () => {
			ended = true;
			state = { ...state, ahead: null };
			sender?.flushAll();
		},
	};
}
