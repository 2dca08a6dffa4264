import { expect, test } from "vitest";
import type { Patch } from "@/lib/quiz/edit";
import { newChoice, newQuiz, newScreen } from "@/lib/quiz/new-document";
import { canKeepMine, type EditState, foldEdit, startEditing } from "./edit-state";

let ids = 0;
const newId = () => `n${++ids}`;
const draft = newQuiz(newId, { title: "Skin", locale: "en", currency: "DKK" });
const start = startEditing({ draft, revision: 7 });
const title = (text: string): Patch => ({ op: "set", node: null, key: "title", value: { en: text } });
const edit = (state: EditState, patch: Patch, at: number) => foldEdit(state, { type: "edit", patches: [patch], at });

test("typing is one step of undo, a pause begins another", () => {
	const typed = [title("S"), title("Sk"), title("Ski")].reduce(
		(state, patch, at) => edit(state, patch, at * 100),
		start,
	);
	const later = edit(typed, title("Later"), 5000);
	expect(later.undo).toHaveLength(2);
	const once = foldEdit(later, { type: "undo" });
	expect(once.document.title.en).toBe("Ski");
	const twice = foldEdit(once, { type: "undo" });
	expect(twice.document).toEqual(draft);
	expect(foldEdit(foldEdit(twice, { type: "redo" }), { type: "redo" }).document.title.en).toBe("Later");
});

test("what is built of parts is a step for each part, however fast", () => {
	const locales = (...list: string[]): Patch => ({ op: "set", node: null, key: "locales", value: list });
	const built = edit(edit(start, locales("en", "da"), 0), locales("en", "da", "de"), 10);
	expect(foldEdit(built, { type: "undo" }).document.locales).toEqual(["en", "da"]);
});

test("an edit after undo forgets what was undone", () => {
	const undone = foldEdit(edit(start, title("A"), 0), { type: "undo" });
	expect(foldEdit(edit(undone, title("B"), 10), { type: "redo" }).document.title.en).toBe("B");
});

test("what is edited while a save is under way waits for it", () => {
	const sent = foldEdit(edit(start, title("A"), 0), { type: "send" });
	const more = edit(sent, title("B"), 10);
	expect([more.sending, more.pending]).toEqual([[title("A")], [title("B")]]);
	const saved = foldEdit(more, { type: "saved", revision: 8 });
	expect(saved).toMatchObject({ save: "dirty", base: { revision: 8, draft: { title: { en: "A" } } }, sending: [] });
});

test("after a failed save the same patches are sent again, not more", () => {
	const failed = foldEdit(foldEdit(edit(start, title("A"), 0), { type: "send" }), { type: "failed", save: "retrying" });
	const again = foldEdit(edit(failed, title("B"), 10), { type: "send" });
	expect(again.sending).toEqual([title("A")]);
});

test("mine is kept on top of theirs when it applies", () => {
	const mine = edit(start, title("Mine"), 0);
	const screen = newScreen(newId);
	const theirs = { draft: { ...draft, screens: [...draft.screens, screen] }, revision: 9 };
	const kept = foldEdit(foldEdit(mine, { type: "conflict", theirs }), { type: "keep-mine" });
	expect(kept.document.title.en).toBe("Mine");
	expect(kept.document.screens.at(-1)).toEqual(screen);
	expect(kept).toMatchObject({ save: "dirty", base: { revision: 9 }, pending: [title("Mine")] });
});

test("mine can't be kept when its place is gone", () => {
	const block = draft.screens[0]?.blocks[0]?.id ?? "";
	const mine = edit(start, { op: "insert", parent: block, list: "choices", index: 0, value: newChoice(newId) }, 0);
	const state = foldEdit(mine, { type: "conflict", theirs: { draft: { ...draft, screens: [] }, revision: 9 } });
	expect(canKeepMine(state)).toBe(false);
	expect(foldEdit(state, { type: "take-theirs" }).document.screens).toEqual([]);
});

test("a patch that doesn't apply changes nothing", () => {
	expect(edit(start, { op: "remove", node: "nobody" }, 0)).toBe(start);
});
