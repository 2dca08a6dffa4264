import { expect, test } from "vitest";
import { fillWords, mayUseOccasion, strangeWords, textIn, wordsOf } from "./message";

test("words in braces are filled in, and those that nothing is known for are told", () => {
	const text = { subject: "{shop}: {product}?", text: "{product} for {name}, {shop}" };
	expect(strangeWords(text, wordsOf("order", false))).toEqual(["name"]);
	expect(strangeWords(text, wordsOf("stale", true))).toEqual(["product", "name"]);
	expect(wordsOf("date", true)).toEqual(["shop", "quiz", "date"]);
	expect(fillWords("{shop}: {product} {else}", { shop: "Nord", product: "{shop} $&" })).toBe("Nord: {shop} $& {else}");
});

test.each([
	["da", "Hej"],
	["da-DK", "Hej"],
	["fi", "Hello"],
	["toString", "Hello"],
])("whoever reads %s is written “%s”", (locale, subject) => {
	const texts = { da: { subject: "Hej", text: "" }, en: { subject: "Hello", text: "" } };
	expect(textIn(texts, locale, "en")?.subject).toBe(subject);
	expect(textIn({ da: texts.da }, "fi", "en")?.subject).toBe("Hej");
	expect(textIn({}, "fi")).toBeNull();
});

const now = 1_000_000;
const granted = new Set(["mail"]);
test.each([
	["of a purpose that they agree to", { granted, restricted: false }, ["mail"], null, "date", true],
	["of another", { granted, restricted: false }, ["other"], null, "date", false],
	["without consent", { granted: new Set<string>(), restricted: false }, ["mail"], null, "date", false],
	["restricted", { granted, restricted: true }, ["mail"], null, "stale", false],
	["stale", { granted, restricted: false }, ["mail"], now, "date", false],
	["stale, which is why it is asked", { granted, restricted: false }, ["mail"], now, "stale", true],
] as const)("an occasion %s", (_, person, purposes, staleAt, kind, may) => {
	expect(mayUseOccasion(person, { purposes: [...purposes], staleAt }, { kind, purpose: "mail" }, now)).toBe(may);
});
