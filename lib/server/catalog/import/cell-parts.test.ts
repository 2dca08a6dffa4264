import { describe, expect, test } from "vitest";
import { makeKey } from "@/lib/contracts/make-key";
import { cleanLine, cleanText, isBlank } from "./clean-text";
import { htmlToText } from "./html-to-text";
import { makeExternalId } from "./make-external-id";
import { parseFlag, parseStock } from "./parse-flag";
import { parseLink } from "./parse-link";
import { cutShort } from "./product-draft";

test.each([
	["https://shop.example/a b.jpg", "https://shop.example/a%20b.jpg"],
	["http://shop.example", "http://shop.example/"],
	["//cdn.example/x.png", "https://cdn.example/x.png"],
	[" https://shop.example/x ", "https://shop.example/x"],
	["javascript:alert(1)", null],
	["JaVaScRiPt:alert(1)", null],
	["java\nscript:alert(1)", null],
	["data:image/png;base64,AA", null],
	["ftp://shop.example/x", null],
	["/relative.jpg", null],
	["https://user:secret@shop.example/", null],
	["https://", null],
	["not an address", null],
	[`https://shop.example/${"x".repeat(2000)}`, null],
])("link %s is %s", (text, link) => {
	expect(parseLink(text)).toBe(link);
});

test.each([
	["1", true],
	["0", false],
	["", false],
	["TRUE", true],
	["ja", true],
	["Nej", false],
	["x", true],
	["2", null],
	["maybe", null],
])("flag %s is %s", (text, flag) => {
	expect(parseFlag(text)).toBe(flag);
});

test.each([
	["12", true],
	["0", false],
	["-3", false],
	["in stock", true],
	["Udsolgt", false],
	["", true],
	["soon", null],
])("stock %s is %s", (text, stock) => {
	expect(parseStock(text)).toBe(stock);
});

test.each([
	["Skin type", "skin-type"],
	["  Størrelse / Farve ", "stoerrelse-farve"],
	["Crème", "creme"],
	["SPF 50+", "spf-50"],
	["__proto__", "proto"],
	["x".repeat(80), "x".repeat(64)],
])("key of %s is %s", (label, key) => {
	expect(makeKey(label)).toBe(key);
});

test("labels without Latin letters and names that every object has still make keys of their own", () => {
	expect(makeKey("肌")).toMatch(/^x-[\da-f]{12}$/);
	expect(makeKey("肌")).not.toBe(makeKey("油"));
	expect(makeKey("constructor")).toMatch(/^x-/);
});

describe("made-up ids", () => {
	test("are blind to case and spacing, and to nothing else", () => {
		const id = makeExternalId(["La Mer", "Crème de la Mer"]);
		expect(makeExternalId(["LA  MER ", "crème de la mer"])).toBe(id);
		expect(makeExternalId(["La Mer", "Creme de la Mer"])).not.toBe(id);
		expect(makeExternalId(["La MerCrème", "de la Mer"])).not.toBe(id);
	});
	test("stay what they are from release to release", () => {
		expect(makeExternalId(["Brand", "Name"])).toBe("key-52c4cc0e33e36602c281aaf5");
	});
});

test.each([
	["<p>One &amp; two</p><p>Three</p>", "One & two\nThree"],
	["a<br>b<br/>c", "a\nb\nc"],
	["<ul><li>One</li><li>Two</li></ul>", "• One\n• Two"],
	["<script>alert(1)</script>Safe<style>p{}</style>", "Safe"],
	["5 < 6 &lt;b&gt; &#229; &#xe6; &nbsp;x &unknown;", "5 < 6 <b> å æ x &unknown;"],
	["plain", "plain"],
	["&#0;&#xD800;x", "x"],
])("text of %s", (html, text) => {
	expect(htmlToText(html)).toBe(text);
});

test("text is stored without control characters, half characters and stray space", () => {
	expect(cleanText(" a\u0000b\ud800c\ufeff\n d ")).toBe("abc\n d");
	expect(cleanLine("a \n\t b")).toBe("a b");
	expect(cutShort("😀😀😀", 4)).toBe("😀…");
	expect(["", " ", "-", "N/A", "null"].every(isBlank)).toBe(true);
	expect(isBlank("0")).toBe(false);
});
