import { compileCatalog } from "../../compile-catalog";
import { applyPatches, type Patch } from "../../edit";
import {
	choice,
	consentQuestion,
	email,
	makeCatalog,
	makeQuiz,
	multiple,
	numberQuestion,
	page,
	product,
	range,
	score,
	screen,
	single,
	slot,
} from "../../testing/make-quiz";
import type { Block, Condition, Effect, QuizDocument, Slot, Target } from "../../types";
import { validate } from "../../validate";
import type { Surroundings } from "../surroundings";

/** What is found, as "code node", and what should be. */
export type Case = [name: string, found: string[], expected: string[]];

export const around: Surroundings = {
	catalog: compileCatalog(makeCatalog(product("p", { collections: ["x"], attributes: { size: 1, tags: ["red"] } }))),
	attributes: [
		{ key: "size", label: "Size", type: "number" },
		{ key: "tags", label: "Tags", type: "set" },
		{ key: "soft", label: "Soft", type: "bool" },
	],
	purposes: [{ id: "news", locales: ["en"] }],
	traits: null,
};
export const base = makeQuiz({
	screens: [
		screen("s-1", single("q-1", [choice("c-1"), choice("c-2")])),
		screen("s-2", numberQuestion("q-2", { ranges: [range("r-low", null, 50), range("r-high", 50, null)] })),
		screen("s-3", multiple("q-3", [choice("c-3"), choice("c-4"), choice("c-5")])),
		screen("s-4", email("q-4"), consentQuestion("q-5", { purpose: "news" })),
	],
});

export const codes = (document: QuizDocument, known = around) =>
	validate(document, known).map(({ code, node }) => (node === null ? code : `${code} ${node}`));
export const set = (node: string | null, key: string, value: unknown): Patch => ({ op: "set", node, key, value });
export const found = (...patches: Patch[]) => codes(applyPatches(base, patches));
/** The quiz with one more screen. */
export const withScreen = (...blocks: Block[]) =>
	codes({ ...base, screens: [...base.screens, screen("s", ...blocks)] });
export const effect = (one: Effect) => found(set("c-1", "effects", [one]));
export const slots = (...list: Slot[]) => found(set("page", "slots", list));
export const rules = (...list: QuizDocument["rules"]) => found(set(null, "rules", list));
export const pageWhen = (when: Condition) =>
	codes({ ...base, resultPages: [page("p-1", [slot("x")], { when }), ...base.resultPages] });
export const target = (one: Target) => effect(score("e", one, 1));
