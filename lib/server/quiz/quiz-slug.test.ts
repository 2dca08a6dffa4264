import { expect, it } from "vitest";
import { slugOf } from "./quiz-slug";

it.each([
	["Find din hudplejerutine", "find-din-hudplejerutine"],
	["Sæt på øl", "saet-paa-oel"],
	["  Crème  brûlée!  ", "creme-brulee"],
	["肌タイプ", "quiz"],
	["", "quiz"],
	[`${"a".repeat(59)} b`, "a".repeat(59)],
])("%s → %s", (name, slug) => {
	expect(slugOf(name)).toBe(slug);
});
