import { expect, test } from "vitest";
import { languagesOf } from "./languages-of";

test.each([
	["da-DK,da;q=0.9,en;q=0.8", ["da-DK", "da", "en"]],
	["en;q=0.1, da;q=0.9", ["da", "en"]],
	["da;q=0, en", ["en"]],
	["da; Q=0.000", []],
	["*, da;q=0.5, x-klingon", ["da"]],
	["da;q=much, sv", ["sv"]],
	[undefined, []],
])("%s is %j", (header, expected) => {
	expect(languagesOf({ headers: { "accept-language": header } })).toEqual(expected);
});
