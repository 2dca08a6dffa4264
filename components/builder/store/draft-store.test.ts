import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SaveDraftRequest } from "@/lib/contracts/quiz";
import { applyPatches, type Patch } from "@/lib/quiz/edit";
import { newQuiz } from "@/lib/quiz/new-document";
import { createDraftStore, type DraftPort, type SaveOutcome } from "./draft-store";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

let ids = 0;
const draft = newQuiz(() => `n${++ids}`, { title: "Skin", locale: "en", currency: "DKK" });
const title = (text: string): Patch => ({ op: "set", node: null, key: "title", value: { en: text } });

/** Answers each save with the next outcome. */
function scripted(outcomes: SaveOutcome[], load: DraftPort["load"] = async () => null) {
	const requests: SaveDraftRequest[] = [];
	const save: DraftPort["save"] = async (request) => {
		requests.push(request);
		return outcomes.shift() ?? { kind: "refused" };
	};
	return { requests, store: createDraftStore({ draft, revision: 3 }, { save, load }) };
}

test("edits are saved together once it is quiet", async () => {
	const { requests, store } = scripted([{ kind: "saved", revision: 4 }]);
	store.edit(title("A"));
	await vi.advanceTimersByTimeAsync(500);
	store.edit(title("AB"));
	expect(requests).toHaveLength(0);
	await vi.advanceTimersByTimeAsync(600);
	expect(requests).toEqual([{ base: 3, patches: [title("AB")] }]);
	expect(store.state().save).toBe("saved");
});

test("an unreachable server is tried again with the same patches", async () => {
	const { requests, store } = scripted([{ kind: "unreachable" }, { kind: "saved", revision: 4 }]);
	store.edit(title("A"));
	await vi.advanceTimersByTimeAsync(600);
	expect(store.state().save).toBe("retrying");
	await vi.advanceTimersByTimeAsync(1000);
	expect(requests[1]).toEqual(requests[0]);
	expect(store.state().save).toBe("saved");
});

test("a save whose reply was lost is no conflict", async () => {
	const theirs = { draft: applyPatches(draft, [title("A")]), revision: 4 };
	const { store } = scripted([{ kind: "unreachable" }, { kind: "stale" }], async () => theirs);
	store.edit(title("A"));
	await vi.advanceTimersByTimeAsync(2000);
	expect(store.state()).toMatchObject({ save: "saved", base: { revision: 4 } });
});

test("another person's edit is a conflict until one is chosen", async () => {
	const theirs = { draft: applyPatches(draft, [title("Theirs")]), revision: 4 };
	const { requests, store } = scripted([{ kind: "stale" }, { kind: "saved", revision: 5 }], async () => theirs);
	store.edit(title("Mine"));
	await vi.advanceTimersByTimeAsync(600);
	expect(store.state().save).toBe("conflict");
	store.keepMine();
	await vi.advanceTimersByTimeAsync(600);
	expect(requests[1]).toEqual({ base: 4, patches: [title("Mine")] });
	expect(store.state().save).toBe("saved");
});
