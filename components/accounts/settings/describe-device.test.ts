import { expect, test } from "vitest";
import { describeDevice } from "./describe-device";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
	[`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`, "Edge", "Windows"],
	[`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/18.0 Safari/605.1.15`, "Safari", "macOS"],
	[`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${webkit} CriOS/140.0 Safari/604.1`, "Chrome", "iPhone"],
	[
		`Mozilla/5.0 (Linux; Android 15) ${webkit} SamsungBrowser/25.0 Chrome/121.0 Safari/537.36`,
		"Samsung Internet",
		"Android",
	],
	["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox", "Linux"],
])("%s", (userAgent, browser, system) => {
	expect(describeDevice(userAgent)).toEqual({ browser, system });
});

test.each(["", "curl/8.0"])("nothing is guessed of %j", (userAgent) => {
	expect(describeDevice(userAgent)).toBeNull();
});
