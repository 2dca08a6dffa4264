import { applyPatches } from "../../edit";
import { textBlock } from "../../testing/make-quiz";
import type { LocalText, QuizDocument, Sharing, TextBlock } from "../../types";
import { base, type Case, codes, found, set } from "./found";

const colours = (change: object) => found(set(null, "theme", { ...base.theme, ...change }));

const title = { en: "Quiz", da: "Quiz" };
/** What is found of the quiz's own sentences, in English and Danish. */
const worded = (wording: Partial<QuizDocument["wording"]>) =>
	codes({ ...base, title, locales: ["en", "da"], wording: { ...base.wording, ...wording } }).filter(
		(one) => !one.includes(" "),
	);
const reason = (node: string, text: LocalText, locales = ["en", "da"]) =>
	codes({ ...applyPatches(base, [set(node, "reason", text)]), locales }).filter((one) => one.startsWith("placeholder"));

const shared = (change: Partial<Sharing>) => found(set(null, "sharing", { ...base.sharing, ...change }));

const picture = (words: Partial<TextBlock>) =>
	found(set("s-1", "blocks", [{ ...textBlock("t"), imageUrl: "/a.png", ...words }]));

/** How well shoppers can read it. */
export const contentCases: Record<
	| "css-left-out"
	| "nothing-to-find-by"
	| "picture-alone"
	| "text-contrast"
	| "accent-contrast"
	| "placeholder-unknown"
	| "placeholder-lost",
	Case[]
> = {
	"placeholder-unknown": [
		[
			"misspelt",
			worded({ because: { en: "{anwser}!", da: "{answer} {answer } {}" } }),
			["placeholder-unknown", "placeholder-unknown", "placeholder-unknown"],
		],
		["not of this sentence", worded({ fallback: { en: "{answer}", da: "{product}" } }), ["placeholder-unknown"]],
		[
			"all that can be named",
			worded({
				because: { en: "{answer} {question} {product}", da: "{product} {question} {answer}" },
				substitute: { en: "{instead} {product}", da: "{product} {instead}" },
			}),
			[],
		],
		["a choice's reason", reason("c-1", { en: "{instead}" }, ["en"]), ["placeholder-unknown c-1"]],
		[
			"a range's reason",
			reason("r-low", { en: "{answer}", da: "{svar}" }),
			["placeholder-unknown r-low", "placeholder-lost r-low"],
		],
		["braces where they mean nothing", found(set("q-1", "text", { en: "{x}?" })), []],
		["in a language that the quiz hasn't", reason("c-1", { en: "Yes", sv: "{svar}" }, ["en"]), []],
	],
	"placeholder-lost": [
		[
			"each that the translation lacks",
			worded({ because: { en: "{answer} {product}", da: "{answer}" } }),
			["placeholder-lost"],
		],
		["none when it isn't translated at all", worded({ unmet: { en: "{answer}" } }), ["translation-missing"]],
		["or names more", worded({ unmet: { en: "No", da: "{answer}" } }), []],
		["or is in the other language alone", worded({ unmet: { da: "{answer}" } }), ["translation-missing"]],
	],
	"css-left-out": [
		["each line", colours({ css: "body { color: red }\nh1 { display: none }" }), ["css-left-out", "css-left-out"]],
		["none", colours({ css: "h1 { color: red }" }), []],
	],
	"nothing-to-find-by": [
		["no description", shared({ index: true }), ["nothing-to-find-by"]],
		["one of its own", shared({ index: true, description: { en: "Find yours" } }), []],
		[
			"the quiz's",
			codes({ ...base, sharing: { ...base.sharing, index: true }, description: { en: "Five questions" } }),
			[],
		],
		["not to be found", shared({ index: false }), []],
	],
	"picture-alone": [
		["no words", picture({ heading: {}, body: { en: " " } }), ["picture-alone t"]],
		["none in the first language", picture({ heading: { da: "Hej" } }), ["picture-alone t"]],
		["a heading", picture({ heading: { en: "Hello" } }), []],
		["a text", picture({ heading: {}, body: { en: "Hello" } }), []],
	],
	"text-contrast": [
		["grey on white", colours({ text: "#8a8a8a" }), ["text-contrast"]],
		["just enough", colours({ text: "#767676" }), []],
		["no colour at all", colours({ text: "red" }), []],
	],
	"accent-contrast": [
		["yellow on white", colours({ accent: "#ffe000" }), ["accent-contrast"]],
		["just enough", colours({ accent: "#949494" }), []],
	],
};
