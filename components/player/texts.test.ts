import { expect, test } from "vitest";
import { fill, textsFor } from "./texts";

test.each(["en", "da"])("the words in %s travel in the page as data", (locale) => {
	const texts = textsFor(locale);
	expect(JSON.parse(JSON.stringify(texts))).toEqual(texts);
	expect(fill(texts.goTo, "shop.example")).toMatch(/ shop\.example$/);
});
