import { describe, expect, test } from "vitest";
import { isSafeUrl } from "./check-urls";

describe("isSafeUrl", () => {
	test.each([
		"https://example.com/a.png?x=1#y",
		"http://localhost:3000/a",
		"HTTPS://EXAMPLE.COM",
		"/",
		"/media/a%20b.svg",
	])("takes %s", (url) => expect(isSafeUrl(url)).toBe(true));
	test.each([
		"javascript:alert(1)",
		" javascript:alert(1)",
		"java\nscript:alert(1)",
		"data:text/html,x",
		"//evil.example",
		"/\\evil.example",
		"https:evil",
		"https:///evil",
		"ftp://example.com",
		"a.png",
		"",
		"https://example.com/a b",
		'https://example.com/"onerror="x',
	])("refuses %j", (url) => expect(isSafeUrl(url)).toBe(false));
});
