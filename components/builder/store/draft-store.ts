import type { SaveDraftRequest } from "@/lib/contracts/quiz";
import { applyPatches, type Patch } from "@/lib/quiz/edit";
import { type Draft, type EditAction, type EditState, foldEdit, hasUnsaved, startEditing } from "./edit-state";
import { sameJson } from "./same-json";

/** How a save ended. */
export type SaveOutcome =
	| { kind: "saved"; revision: number }
	| { kind: "stale" }
	| { kind: "unreachable" }
	| { kind: "refused" };

/** The way to the server. `last`: the page is going away, nobody waits for the reply. */
export interface DraftPort {
	save: (request: SaveDraftRequest, last: boolean) => Promise<SaveOutcome>;
	/** Null when it can't be had now. */
	load: () => Promise<Draft | null>;
}

const QUIET_MS = 600;
const RETRY_MS = [1000, 2000, 5000, 10_000, 30_000];

export interface DraftStore {
	subscribe: (listener: () => void) => () => void;
	state: () => EditState;
	edit: (...patches: Patch[]) => void;
	undo: () => void;
	redo: () => void;
	takeTheirs: () => void;
	keepMine: () => void;
	/** Sends what is left at once. */
	flush: (last?: boolean) => void;
}

/** Holds the document that is edited, and keeps the server's draft up with it: one save at a time, each on the last one's revision. */
export function createDraftStore(start: Draft, port: DraftPort): DraftStore {
	let state = startEditing(start);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let busy = false;
	let failures = 0;
	const listeners = new Set<() => void>();

	const fold = (action: EditAction) => {
		state = foldEdit(state, action);
		for (const listener of listeners) listener();
	};
	const schedule = (ms: number) => {
		clearTimeout(timer);
		timer = setTimeout(() => void push(false), ms);
	};
	const waits = () => state.save === "dirty" || state.save === "retrying";

	async function push(last: boolean): Promise<void> {
		clearTimeout(timer);
		if (busy || !hasUnsaved(state) || state.save === "conflict" || state.save === "refused") return;
		busy = true;
		fold({ type: "send" });
		const outcome = await port.save({ base: state.base.revision, patches: state.sending }, last);
		await settle(outcome);
		busy = false;
		if (state.save === "dirty") schedule(QUIET_MS);
	}

	async function settle(outcome: SaveOutcome): Promise<void> {
		if (outcome.kind === "saved") {
			failures = 0;
			return fold({ type: "saved", revision: outcome.revision });
		}
		if (outcome.kind === "refused") return fold({ type: "failed", save: "refused" });
		const theirs = outcome.kind === "stale" ? await port.load() : null;
		if (!theirs) return retry();
		// The reply to an earlier try was lost: what the server holds is what was sent.
		const mine = sameJson(theirs.draft, applyPatches(state.base.draft, state.sending));
		fold(mine ? { type: "saved", revision: theirs.revision } : { type: "conflict", theirs });
	}

	function retry(): void {
		fold({ type: "failed", save: "retrying" });
		schedule(RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? 30_000);
	}

	const change = (action: EditAction) => {
		fold(action);
		if (state.save === "dirty" && !busy) schedule(QUIET_MS);
	};

	return {
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		state: () => state,
		edit: (...patches) => change({ type: "edit", patches, at: Date.now() }),
		undo: () => change({ type: "undo" }),
		redo: () => change({ type: "redo" }),
		takeTheirs: () => change({ type: "take-theirs" }),
		keepMine: () => change({ type: "keep-mine" }),
		flush: (last = false) => {
			if (waits()) void push(last);
		},
	};
}
