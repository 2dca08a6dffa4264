import { applyPatches } from "../../edit";
import type { Locale, NodeId } from "../../types";
import { around, base, type Case, codes, found, set } from "./found";

/** What lacks a notice when a question asks for the news, noticed in English alone, and a sign-up for what is given. */
const noticed = (purposes: NodeId[], ...locales: Locale[]) => {
	const quiz = applyPatches(base, [
		set(null, "locales", ["en", ...locales]),
		set("page", "signUp", { heading: { en: "x" }, body: {}, purposes }),
	]);
	const known = [...(around.purposes ?? []), { id: "all", locales: ["en", "da"] }];
	return codes(quiz, { ...around, purposes: known }).filter((one) => one.startsWith("notice"));
};

/** What people are asked permission for. */
export const purposeCases: Record<"unknown-purpose" | "notice-missing" | "sign-up-without-purpose", Case[]> = {
	"unknown-purpose": [
		["of a question", found(set("q-5", "purpose", "gone")), ["unknown-purpose q-5"]],
		[
			"none, where purposes aren't known",
			codes(applyPatches(base, [set("q-5", "purpose", "")]), { ...around, purposes: null }),
			["unknown-purpose q-5"],
		],
		[
			"of a sign-up",
			found(set("page", "signUp", { heading: { en: "x" }, body: {}, purposes: ["news", "gone"] })),
			["unknown-purpose page"],
		],
	],
	"notice-missing": [
		["of a question", noticed(["all"], "da"), ["notice-missing q-5"]],
		["of one of a sign-up's", noticed(["all", "news"], "da"), ["notice-missing q-5", "notice-missing page"]],
		[
			"in two languages, as one thing to mend",
			noticed(["all"], "de", "sv"),
			["notice-missing q-5", "notice-missing page"],
		],
		["none", noticed(["all", "news"]), []],
		["where purposes aren't known", codes(base, { ...around, purposes: null }), []],
	],
	"sign-up-without-purpose": [
		[
			"none",
			found(set("page", "signUp", { heading: { en: "x" }, body: {}, purposes: [] })),
			["sign-up-without-purpose page"],
		],
	],
};
