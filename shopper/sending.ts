import type { ResultState } from "@/components/player/ending/result-state";
import type { NodeId, ResponseEvent } from "@/lib/quiz/types";
import type { BatchReply, SignUpRequest } from "@/lib/quiz/wire";
import { claim } from "./claim";
import type { KeptBatch } from "./kept-batch";
import { sendLeft } from "./left";
import type { LocalEngine } from "./local";
import { loadEngine } from "./local-engine";
import { createOutbox } from "./outbox";
import type { Keeper } from "./run-state";
import { postBatch, postSignUp } from "./transport";

/** Without a sign of a failing network, a result that takes longer than this is spoken of as one that may. */
const lateMs = 5_000;

/** Brings what is recorded to the server, and what it says to the view. */
export interface Sender {
	flush: (ms: number) => void;
	flushAll: () => void;
	/** The result was asked for, or the way leads elsewhere. */
	atEnd: () => void;
	/** False when it didn't go through. */
	signUp: (email: string, purposes: NodeId[]) => Promise<boolean>;
}

export function startSending(keeper: Keeper): Sender {
	const { data, state, set, append, close, newId } = keeper;
	let engine: LocalEngine | null = null;
	let preparing = false;
	// Sent again, a sign-up is the same sign-up.
	const signUpIds: Record<string, string> = {};
	const signUpIdOf = (what: string) => {
		signUpIds[what] ??= newId();
		return signUpIds[what];
	};
	const show = (result: ResultState) => set({ result });

	const prepareEngine = async () => {
		if (preparing) return;
		preparing = true;
		try {
			engine = await loadEngine(data);
			if (state().failing) showMeanwhile();
		} catch {
			preparing = false;
		}
	};

	/** While the server can't be reached: its last result, else one of our own, else the news that we keep trying. */
	const showMeanwhile = () => {
		const { session, result } = state();
		const own = session.complete && !result.result && engine?.(session.answers);
		if (own) show({ status: "local", result: own });
		else if (result.status !== "local") show({ ...result, status: "offline" });
	};

	/** Leads the person elsewhere, if that is where they go and all they said has arrived. */
	const leadOn = () => {
		const { ahead, batches } = state();
		if (ahead === null || batches.length > 0) return;
		// In a frame as well it is the whole page that goes there.
		open(ahead, "_top");
		set({ ahead: null });
	};

	/** Takes the batch out, and puts in what the server lacks of what it should have. */
	const settle = (settled: KeptBatch, missing: number[]) => {
		const { batches, log } = state();
		const left = batches.filter(({ id }) => id !== settled.id);
		const waiting = left.flatMap(({ events }) => events.map(({ seq }) => seq));
		const again = log.filter(({ seq }) => missing.includes(seq) && !waiting.includes(seq));
		set({ batches: again.reduce((all, event) => append(all, event, []), left) });
	};

	const onReply = ({ result, missing }: BatchReply, events: ResponseEvent[]) => {
		const asked = state().log.findLast(({ type }) => type === "complete")?.seq ?? 0;
		const answers = events.some(({ seq }) => seq >= asked) && missing.every((seq) => seq > asked);
		if (result && answers && state().session.complete) show({ status: "ready", result });
	};

	const outbox = createOutbox({
		batches: () => state().batches,
		post: postBatch,
		onSend: close,
		onSettled: (batch, reply) => {
			settle(batch, reply?.missing ?? []);
			if (reply) onReply(reply, batch.events);
			else show({ status: "refused", result: state().result.result });
			leadOn();
		},
		onTrouble: (now) => {
			// A network that fails now may be gone at the end: only then is the engine worth its bytes.
			if (now) void prepareEngine();
			const { failing, result } = state();
			if (failing === now) return;
			set({ failing: now });
			if (result.status === "refused") return;
			if (now) showMeanwhile();
			// A result that stands there stays until the server's own takes its place.
			else if (result.status !== "local") show({ ...result, status: "loading" });
		},
	});

	const { response } = state();
	// A run that was taken up is held already.
	if (keeper.left) void claim(response);
	void sendLeft(keeper);
	// What was let go when the page was left is held again when the browser brings it back as it was.
	addEventListener("pageshow", ({ persisted }) => persisted && void claim(response));

	return {
		...outbox,
		atEnd: () => {
			if (state().ahead !== null) leadOn();
			else if (state().failing || !navigator.onLine) showMeanwhile();
			else setTimeout(() => state().result.status === "loading" && showMeanwhile(), lateMs);
		},
		signUp: async (email, purposes) => {
			const consents = purposes.map((purpose) => ({ id: signUpIdOf(purpose), purpose }));
			const { slug, version, flow } = data;
			const who = { id: signUpIdOf(email), response: state().response, email, locale: flow.locale };
			const request: SignUpRequest = { ...who, quiz: slug, version, consents };
			const ok = await postSignUp(request);
			if (ok) set({ signedUp: true });
			return ok;
		},
	};
}
