import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { pagePolicy, protect } from "./protect";

function reply(appUrl: string) {
	const request = new IncomingMessage(new Socket());
	const response = new ServerResponse(request);
	protect(request, response, { appUrl, development: false });
	return { request, response };
}

test("only scripts of our own host, and inline ones with this request's nonce", () => {
	const policy = pagePolicy("abc", false);
	expect(policy).toContain("script-src 'self' 'nonce-abc';");
	expect(policy).not.toContain("unsafe-eval");
	expect(policy).toContain("frame-ancestors 'self'");
	expect(policy).toContain("object-src 'none'");
});

test("Next and the browser are told the same nonce, another one each time, whatever the client sent", () => {
	const first = reply("http://localhost:3000");
	const policy = first.response.getHeader("content-security-policy");
	expect(first.request.headers["content-security-policy"]).toBe(policy);
	expect(reply("http://localhost:3000").response.getHeader("content-security-policy")).not.toBe(policy);
});

test("a page is told its own path, whatever the client says", () => {
	const request = new IncomingMessage(new Socket());
	request.url = "/w/nord/settings?tab=1";
	request.headers["x-page"] = "/elsewhere";
	protect(request, new ServerResponse(request), { appUrl: "http://localhost:3000", development: false });
	expect(request.headers["x-page"]).toBe("/w/nord/settings");
});

test("https is made binding only where the product is served by it", () => {
	const header = (appUrl: string) => reply(appUrl).response.getHeader("strict-transport-security");
	expect(header("https://quiz.example")).toBe("max-age=31536000");
	expect(header("http://localhost:3000")).toBeUndefined();
});
