import type { PlayerProps } from "@/components/player/player";
import type { ResultState } from "@/components/player/result-status";
import { type Given, type Happening, type Move, type Session, startSession, step } from "@/components/player/session";
import { walk } from "@/lib/quiz/advance";
import type { NodeId } from "@/lib/quiz/types";
import type { BatchReply, PersonalInput, SignUpRequest } from "@/lib/quiz/wire";
import { claim } from "./claim";
import { type LocalEngine, loadEngine } from "./local-engine";
import { newId } from "./new-id";
import { readOrigin } from "./origin";
import { createOutbox, emptyOutbox, type Outbox } from "./outbox";
import type { PageData } from "./page-data";
import { readRun, restoreSession, type StoredRun, storeRun } from "./stored-run";
import { post } from "./transport";

/** Some time to go on answering before the events go, so that several travel together. */
const gatherMs = 1_000;

/** One person's way through the quiz on this page: where they stand, what was recorded, what came back. */
export interface Run {
	response: string;
	session: () => Session;
	/** What the player shows. */
	view: () => Pick<PlayerProps, "session" | "result" | "unsaved" | "signedUp">;
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

/** Goes on with the run that this tab holds, or begins one. `draw` is called when there is something new to show. */
export async function openRun(data: PageData, draw: () => void): Promise<{ run: Run; restored: boolean }> {
	const stored = readRun(data.slug);
	const own = stored !== null && (await claim(stored.response));
	const same = stored?.version === data.version && sameEntry(stored.entry, data.entry);
	if (own && same) return { run: createRun(data, stored, draw), restored: true };
	if (own) finishSending(data, stored);
	return { run: beginRun(data, draw), restored: false };
}

export function beginRun(data: PageData, draw: () => void): Run {
	const { session } = startSession(data.quiz);
	const response = newId();
	void claim(response);
	const { version, quiz, entry } = data;
	const nothing = { outbox: emptyOutbox, result: null, signedUp: false };
	return createRun(data, { response, version, entry, locale: quiz.locale, session, ...nothing }, draw);
}

function createRun(data: PageData, stored: StoredRun, draw: () => void): Run {
	const { response } = stored;
	const { locale } = data.quiz;
	let session = restoreSession(data.quiz, stored);
	let { signedUp } = stored;
	let view: ResultState = { status: "loading", result: stored.locale === locale ? stored.result : null };
	let unsaved = false;
	let engine: LocalEngine | null = null;
	let preparing = false;
	const prepareEngine = async () => {
		if (preparing) return;
		preparing = true;
		try {
			engine = await loadEngine(data);
		} catch {
			preparing = false;
		}
	};
	/** Where to lead the person once all they said has arrived. */
	let ahead: string | null = null;
	let completeSeq = stored.outbox.log.findLast(({ type }) => type === "complete")?.seq ?? 0;
	let outboxState = stored.outbox;
	// Sent again, a sign-up is the same sign-up.
	const signUpIds = new Map<string, string>();
	const signUpIdOf = (what: string) => {
		const id = signUpIds.get(what) ?? newId();
		signUpIds.set(what, id);
		return id;
	};

	const save = () => {
		const { typed, ...kept } = session;
		const result = view.status === "local" ? null : view.result;
		const { slug, version, entry } = data;
		storeRun(slug, { response, version, entry, locale, session: kept, outbox: outboxState, result, signedUp });
	};
	const show = (next: ResultState) => {
		view = next;
		save();
		draw();
	};

	/** While the server can't be reached: its last result, else one of our own, else the news that we keep trying. */
	const showMeanwhile = () => {
		const own = session.complete && !view.result ? (engine?.(session.answers) ?? null) : null;
		show(own ? { status: "local", result: own } : { ...view, status: view.status === "local" ? "local" : "offline" });
	};

	const leadOn = () => {
		if (ahead === null || outboxState.pending.length > 0 || outboxState.batches.length > 0) return;
		location.assign(ahead);
		ahead = null;
	};

	const outbox: Outbox = createOutbox(stored.outbox, {
		envelope: { response, quiz: data.slug, version: data.version, origin: readOrigin(data) },
		post: (batch) => post<BatchReply>("/api/q/batches", batch),
		newId,
		now: Date.now,
		onChange: (state) => {
			outboxState = state;
			save();
		},
		onReply: ({ result, missing }, events) => {
			const answers = events.some(({ seq }) => seq >= completeSeq) && missing.every((seq) => seq > completeSeq);
			if (result && answers && session.complete) show({ status: "ready", result });
			leadOn();
		},
		onRefused: () => {
			show({ status: "refused", result: view.result });
			leadOn();
		},
		onTrouble: (failing) => {
			if (unsaved === failing) return;
			unsaved = failing;
			if (view.status === "refused") return;
			if (failing) showMeanwhile();
			// A result that stands there stays until the server's own takes its place.
			else show(view.status === "local" ? view : { ...view, status: "loading" });
		},
	});

	const record = (happened: Happening[]) => {
		if (happened.length === 0) return;
		const first = outboxState.log.every(({ type }) => type !== "answer");
		outbox.record(happened, happened.flatMap(personalOf(data)));
		if (happened.some(({ type }) => type === "complete")) {
			completeSeq = outboxState.seq - 1;
			view = { status: "loading", result: null };
			if (unsaved || !navigator.onLine) showMeanwhile();
		}
		const urgent = happened.some((one) => one.type === "complete" || (one.type === "answer" && (first || one.typed)));
		outbox.flush(urgent ? 0 : gatherMs);
	};

	const move = (move: Move) => {
		const next = step(data.quiz, session, move);
		session = next.session;
		record(next.happened);
		save();
		draw();
		ahead = move.type === "leave" && session.screen === null ? walk(data.quiz, session.answers).url : null;
		if (ahead !== null) outbox.flush(0);
		leadOn();
		// Once the person has begun, and out of the way of what they are waiting for.
		if (move.type === "leave") whenIdle(prepareEngine);
	};

	return {
		response,
		session: () => session,
		view: () => ({ session, result: view, unsaved, signedUp }),
		move,
		resume: () => {
			if (stored.session.screen === null && session.screen !== null) move({ type: "leave", given: [] });
		},
		open: (product, slot) => {
			outbox.record([{ type: "click", product, slot }], []);
			outbox.flush(0);
		},
		signUp: async (email, purposes) => {
			const consents = purposes.map((purpose) => ({ id: signUpIdOf(purpose), purpose }));
			const { slug, version, quiz } = data;
			const who = { id: signUpIdOf(email), response, email, locale: quiz.locale };
			const request: SignUpRequest = { ...who, quiz: slug, version, consents };
			const { ok } = await post<unknown>("/api/q/sign-up", request);
			if (ok) {
				signedUp = true;
				save();
				draw();
			}
			return ok;
		},
		seen: () => {
			if (outboxState.seq === 0) record(startSession(data.quiz).happened);
			else outbox.flush(0);
		},
		retry: () => outbox.flush(0),
		leavePage: () => outbox.flushAll(),
	};
}

function whenIdle(then: () => void): void {
	if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 3_000 });
	else setTimeout(then, 500);
}

const personalOf =
	({ quiz }: PageData) =>
	(happened: Happening): PersonalInput[] => {
		if (happened.type !== "answer" || happened.typed === null || happened.value.kind !== "personal") return [];
		const kind = kindOf(quiz, happened);
		return kind ? [{ id: happened.value.id, question: happened.question, kind, value: happened.typed }] : [];
	};

function kindOf(quiz: PageData["quiz"], { question }: Given): PersonalInput["kind"] | null {
	const block = quiz.screens.flatMap(({ blocks }) => blocks).find(({ id }) => id === question);
	return block && ("maxLength" in block || "fields" in block) ? block.kind : null;
}

const sameEntry = (one: PageData["entry"], other: PageData["entry"]) => JSON.stringify(one) === JSON.stringify(other);

/** A run on an older version, or one that came in elsewhere, can't go on here, but what it recorded still arrives. */
function finishSending(data: PageData, { response, version, entry, outbox }: StoredRun): void {
	const nothing = () => {};
	createOutbox(outbox, {
		envelope: { response, quiz: data.slug, version, origin: readOrigin({ ...data, entry }) },
		post: (batch) => post<BatchReply>("/api/q/batches", batch),
		newId,
		now: Date.now,
		...{ onChange: nothing, onReply: nothing, onRefused: nothing, onTrouble: nothing },
	}).flush(0);
}
