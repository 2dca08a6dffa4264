import { describe, expect, test } from "vitest";
import { sitesRequest, toSite } from "./quiz-sites";

describe("a site that was typed", () => {
	test.each([
		["shop.example", "https://shop.example"],
		["  Www.Shop.Example/products?x=1 ", "https://www.shop.example"],
		["http://localhost:8080/a", "http://localhost:8080"],
		["https://shop.example:443", "https://shop.example"],
		["https://bøger.example", "https://xn--bger-gra.example"],
	])("%s is %s", (typed, site) => expect(toSite(typed)).toBe(site));

	test.each([
		...["", "*", "https://", "ftp://shop.example", "javascript:alert(1)", "data:text/html,x", "https://a b.example"],
		...[
			"https://a;script-src.example",
			"https://a,b.example",
			"https://*.example",
			"https://x@shop.example",
			"https://[::1]",
		],
	])("%s is none", (typed) => expect(toSite(typed)).toBe(null));
});

test("a list of sites holds origins as they are, each once, or any site", () => {
	const sites = ["https://shop.example", "*", "https://shop.example"];
	expect(sitesRequest.parse({ sites })).toEqual({ sites: ["https://shop.example", "*"] });
	for (const site of ["shop.example", "https://shop.example/", "https://a;b.example", "'self'", "https:"]) {
		expect(sitesRequest.safeParse({ sites: [site] }).success, site).toBe(false);
	}
});
