import type { ResultState } from "@/components/player/ending/result-state";
import type { NodeId } from "@/lib/quiz/types";
import type { BatchReply, SignUpRequest } from "@/lib/quiz/wire";
import { type LocalEngine, loadEngine } from "./local-engine";
import { readOrigin } from "./origin";
import { createOutbox, type OutboxPorts } from "./outbox";
import type { PageData } from "./page-data";
import type { Keeper } from "./run-state";
import type { StoredRun } from "./stored-run";
import { post } from "./transport";

/** Brings what is recorded to the server, and what it says to the view. */
export interface Sender {
	flush: (ms: number) => void;
	flushAll: () => void;
	/** The result was asked for. */
	completed: () => void;
	/** Leads the person elsewhere, if that is where they go and all they said has arrived. */
	leadOn: () => void;
	/** False when it didn't go through. */
	signUp: (email: string, purposes: NodeId[]) => Promise<boolean>;
}

export function startSending({ data, state, set, newId }: Keeper): Sender {
	let engine: LocalEngine | null = null;
	let preparing = false;
	// Sent again, a sign-up is the same sign-up.
	const signUpIds = new Map<string, string>();
	const signUpIdOf = (what: string) => {
		const id = signUpIds.get(what) ?? newId();
		signUpIds.set(what, id);
		return id;
	};
	const show = (result: ResultState) => set({ result });

	const prepareEngine = async () => {
		if (preparing) return;
		preparing = true;
		try {
			engine = await loadEngine(data);
			if (state().unsaved) showMeanwhile();
		} catch {
			preparing = false;
		}
	};

	/** While the server can't be reached: its last result, else one of our own, else the news that we keep trying. */
	const showMeanwhile = () => {
		const { session, result } = state();
		const own = session.complete && !result.result ? (engine?.(session.answers) ?? null) : null;
		if (own) show({ status: "local", result: own });
		else show({ ...result, status: result.status === "local" ? "local" : "offline" });
	};

	const leadOn = () => {
		const { ahead, outbox } = state();
		if (ahead === null || outbox.pending.length > 0 || outbox.batches.length > 0) return;
		// In a frame as well it is the whole page that goes there.
		open(ahead, "_top");
		set({ ahead: null });
	};

	const outbox = createOutbox({
		...portsOf(data, state().response, newId),
		state: () => state().outbox,
		set: (next) => set({ outbox: next }),
		typed: (id) => state().typed.get(id),
		onReply: ({ result, missing }, events) => {
			const asked = state().outbox.log.findLast(({ type }) => type === "complete")?.seq ?? 0;
			const answers = events.some(({ seq }) => seq >= asked) && missing.every((seq) => seq > asked);
			if (result && answers && state().session.complete) show({ status: "ready", result });
			leadOn();
		},
		onRefused: () => {
			show({ status: "refused", result: state().result.result });
			leadOn();
		},
		onTrouble: (failing) => {
			// A network that fails now may be gone at the end: only then is the engine worth its bytes.
			if (failing) void prepareEngine();
			const { unsaved, result } = state();
			if (unsaved === failing) return;
			set({ unsaved: failing });
			if (result.status === "refused") return;
			if (failing) showMeanwhile();
			// A result that stands there stays until the server's own takes its place.
			else if (result.status !== "local") show({ ...result, status: "loading" });
		},
	});

	return {
		...outbox,
		completed: () => {
			if (state().unsaved || !navigator.onLine) showMeanwhile();
		},
		leadOn,
		signUp: async (email, purposes) => {
			const consents = purposes.map((purpose) => ({ id: signUpIdOf(purpose), purpose }));
			const { slug, version, flow } = data;
			const who = { id: signUpIdOf(email), response: state().response, email, locale: flow.locale };
			const request: SignUpRequest = { ...who, quiz: slug, version, consents };
			const { ok } = await post<unknown>("/api/q/sign-up", request);
			if (ok) set({ signedUp: true });
			return ok;
		},
	};
}

/** A run on an older version, or one that came in elsewhere, can't go on here, but what it recorded still arrives. */
export function finishSending(
	data: PageData,
	{ response, version, entry, outbox }: StoredRun,
	newId: () => string,
): void {
	let state = outbox;
	const nothing = () => {};
	createOutbox({
		...portsOf({ ...data, version, entry }, response, newId),
		state: () => state,
		set: (next) => {
			state = next;
		},
		typed: nothing as () => undefined,
		...{ onReply: nothing, onRefused: nothing, onTrouble: nothing },
	}).flush(0);
}

function portsOf(
	data: PageData,
	response: string,
	newId: () => string,
): Pick<OutboxPorts, "envelope" | "post" | "newId" | "now"> {
	return {
		envelope: { response, quiz: data.slug, version: data.version, origin: readOrigin(data) },
		post: (batch) => post<BatchReply>("/api/q/batches", batch),
		newId,
		now: Date.now,
	};
}
