import { base, type Case, found, set } from "./found";

const colours = (change: object) => found(set(null, "theme", { ...base.theme, ...change }));

/** How well shoppers can read it. */
export const contentCases: Record<"text-contrast" | "accent-contrast", Case[]> = {
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
