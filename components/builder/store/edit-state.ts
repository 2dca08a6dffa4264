import { appendPatch, applyPatches, EditError, invertPatches, type Patch } from "@/lib/quiz/edit";
import type { QuizDocument } from "@/lib/quiz/types";

/** What can be undone as one step. `at` is when it was last added to, in ms. */
interface Entry {
	patches: Patch[];
	inverse: Patch[];
	at: number;
}

/** saved · dirty: soon to be sent · saving · retrying: the server can't be reached · conflict · refused: not accepted. */
export type SaveState = "saved" | "dirty" | "saving" | "retrying" | "conflict" | "refused";

export interface Draft {
	draft: QuizDocument;
	revision: number;
}

export interface EditState {
	document: QuizDocument;
	/** The last revision that the server is known to hold. */
	base: Draft;
	/** On their way to the server, made on `base`. */
	sending: Patch[];
	/** Made after those. */
	pending: Patch[];
	undo: Entry[];
	redo: Entry[];
	save: SaveState;
	/** What the server holds instead of `base`, once it said so. */
	theirs: Draft | null;
}

export type EditAction =
	| { type: "edit"; patches: Patch[]; at: number }
	| { type: "undo" }
	| { type: "redo" }
	| { type: "send" }
	| { type: "saved"; revision: number }
	| { type: "failed"; save: "retrying" | "refused" }
	| { type: "conflict"; theirs: Draft }
	| { type: "take-theirs" }
	| { type: "keep-mine" };

/** What is typed into one property closer together than this is one step of undo. */
const TYPING_MS = 1200;
const MOST_STEPS = 200;

export const startEditing = (base: Draft): EditState => ({
	document: base.draft,
	base,
	sending: [],
	pending: [],
	undo: [],
	redo: [],
	save: "saved",
	theirs: null,
});

/** The builder's document as a pure fold of what happened. Patches that don't apply change nothing. */
export function foldEdit(state: EditState, action: EditAction): EditState {
	switch (action.type) {
		case "edit":
			return edit(state, action.patches, action.at);
		case "undo":
			return step(state, "undo");
		case "redo":
			return step(state, "redo");
		case "send":
			return send(state);
		case "saved":
			return confirm(state, action.revision);
		case "failed":
			return { ...state, save: action.save };
		case "conflict":
			return { ...state, save: "conflict", theirs: action.theirs };
		case "take-theirs":
			return state.theirs ? startEditing(state.theirs) : state;
		case "keep-mine":
			return rebase(state);
	}
}

/** Whether everything of mine applies to what the server holds. */
export function canKeepMine(state: EditState): boolean {
	return state.theirs !== null && tryPatches(state.theirs.draft, unsaved(state)) !== null;
}

export const hasUnsaved = (state: EditState): boolean => unsaved(state).length > 0;

const unsaved = ({ sending, pending }: EditState): Patch[] => [...sending, ...pending];

function edit(state: EditState, patches: Patch[], at: number): EditState {
	const document = tryPatches(state.document, patches);
	if (document === null || patches.length === 0) return state;
	const entry = { patches, inverse: invertPatches(state.document, patches), at };
	return { ...queue(state, document, patches), undo: remember(state.undo, entry), redo: [] };
}

function step(state: EditState, way: "undo" | "redo"): EditState {
	const entry = state[way].at(-1);
	if (!entry) return state;
	const patches = way === "undo" ? entry.inverse : entry.patches;
	const document = tryPatches(state.document, patches);
	if (document === null) return { ...state, [way]: [] };
	const back = way === "undo" ? "redo" : "undo";
	// A step taken back is closed: typing on begins a new one.
	return {
		...queue(state, document, patches),
		[way]: state[way].slice(0, -1),
		[back]: [...state[back], { ...entry, at: 0 }],
	};
}

function queue(state: EditState, document: QuizDocument, patches: Patch[]): EditState {
	const save = state.save === "saved" || state.save === "refused" ? "dirty" : state.save;
	return { ...state, document, pending: patches.reduce<Patch[]>(appendPatch, state.pending), save };
}

/** What is under way is sent again as it was: only then can a lost reply be told from a conflict. */
function send(state: EditState): EditState {
	if (state.sending.length > 0) return { ...state, save: "saving" };
	return { ...state, sending: state.pending, pending: [], save: "saving" };
}

function confirm(state: EditState, revision: number): EditState {
	const draft = applyPatches(state.base.draft, state.sending);
	const save = state.pending.length > 0 ? "dirty" : "saved";
	return { ...state, base: { draft, revision }, sending: [], save, theirs: null };
}

function rebase(state: EditState): EditState {
	const patches = unsaved(state);
	const document = state.theirs && tryPatches(state.theirs.draft, patches);
	if (!state.theirs || !document) return state;
	return { ...startEditing(state.theirs), document, pending: patches, save: patches.length > 0 ? "dirty" : "saved" };
}

function remember(undo: Entry[], entry: Entry): Entry[] {
	const last = undo.at(-1);
	if (last && entry.at - last.at < TYPING_MS && isSameProperty(last.patches, entry.patches)) {
		return [...undo.slice(0, -1), { ...entry, inverse: last.inverse }];
	}
	return [...undo.slice(1 - MOST_STEPS), entry];
}

function isSameProperty([a, ...more]: Patch[], [b, ...others]: Patch[]): boolean {
	if (more.length > 0 || others.length > 0) return false;
	return a?.op === "set" && b?.op === "set" && a.node === b.node && a.key === b.key && isTyped(a.value);
}

/** A text, in one language or in several, or a number. What is built of parts is changed part by part, each a step. */
function isTyped(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return true;
	return !Array.isArray(value) && Object.values(value).every((text) => typeof text === "string");
}

function tryPatches(document: QuizDocument, patches: Patch[]): QuizDocument | null {
	try {
		return applyPatches(document, patches);
	} catch (error) {
		if (error instanceof EditError) return null;
		throw error;
	}
}
