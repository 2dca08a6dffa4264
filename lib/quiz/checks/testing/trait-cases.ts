import { applyPatches, type Patch } from "../../edit";
import { skip } from "../../testing/make-quiz";
import type { AttributeScalar, Effect, KnownCondition } from "../../types";
import type { KnownTrait } from "../surroundings";
import { around, base, type Case, codes, set } from "./found";

const known = (key: string, rest: Partial<KnownTrait> = {}): KnownTrait => ({
	...{ key, fits: (value) => value === "dry", answer: null, sensitive: false, purposes: ["news"] },
	...rest,
});
const skin = known("skin");
const age = known("age", { answer: "number" });
const trait = (attribute: string, value: AttributeScalar | null): Effect => ({
	id: "e",
	kind: "trait",
	attribute,
	value,
});
const secret = known("skin", { sensitive: true });
/** What is found when the node has the effect and the dictionary these traits. */
const says = (node: string, effect: Effect, traits: KnownTrait[] | null, ...more: Patch[]) =>
	codes(applyPatches(base, [set(node, "effects", [effect]), ...more]), { ...around, traits });
const marked = says("c-1", trait("skin", "dry"), [secret], set("q-1", "sensitive", true));

/** What is found when a rule tests what is known. */
const tests = (attribute: string, test: KnownCondition["test"], traits: KnownTrait[] | null = [skin, age]) =>
	codes(applyPatches(base, [set(null, "rules", [skip("r", "s-2", { kind: "known", attribute, test })])]), {
		...around,
		traits,
	});
const over = (value: number, to: number | null) => ({ kind: "number" as const, op: "between" as const, value, to });

export const traitCases = {
	"condition-without-trait": [["none", tests(" ", { kind: "any" }), ["condition-without-trait r"]]],
	"condition-without-values": [
		["none", tests("skin", { kind: "oneOf", values: [] }), ["condition-without-values r"]],
		["one", tests("skin", { kind: "oneOf", values: ["dry"] }), []],
	],
	"condition-trait-unknown": [
		["missing", tests("shoe", { kind: "any" }), ["condition-trait-unknown r"]],
		["not known here", tests("shoe", { kind: "any" }, null), []],
	],
	"condition-trait-unfit": [
		["another value", tests("skin", { kind: "oneOf", values: ["dry", "wet"] }), ["condition-trait-unfit r"]],
		["no number", tests("skin", over(1, 2)), ["condition-trait-unfit r"]],
		["a number", tests("age", over(1, 2)), []],
		["reversed", tests("age", over(2, 1)), ["between-reversed r"]],
	],
	"trait-unknown": [
		["missing", says("c-1", trait("skin", "dry"), [age]), ["trait-unknown e"]],
		["there", says("c-1", trait("skin", "dry"), [skin]), []],
		["not known here", says("c-1", trait("skin", "dry"), null), []],
	],
	"trait-unfit": [
		["another value", says("c-1", trait("skin", "wet"), [skin]), ["trait-unfit e"]],
		["of a range", says("r-low", trait("skin", 1), [skin]), ["trait-unfit e"]],
		["none yet", says("c-1", trait("skin", ""), [skin]), ["trait-incomplete e"]],
	],
	"trait-answer-unfit": [
		["of no number", says("q-2", trait("skin", null), [skin]), ["trait-answer-unfit e"]],
		["a number", says("q-2", trait("age", null), [age]), []],
		["a day", says("q-2", trait("born", null), [known("born", { answer: "day" })]), ["trait-answer-unfit e"]],
		["of a choice", says("c-1", trait("age", null), [age]), ["trait-incomplete e"]],
	],
	"trait-unasked": [
		[
			"for another purpose",
			says("c-1", trait("skin", "dry"), [known("skin", { purposes: ["care"] })]),
			["trait-unasked q-1"],
		],
	],
	"trait-sensitive": [
		["unmarked", says("c-1", trait("skin", "dry"), [secret]), ["trait-sensitive q-1"]],
		["marked", marked.filter((one) => one.startsWith("trait")), []],
	],
} satisfies Record<string, Case[]>;
