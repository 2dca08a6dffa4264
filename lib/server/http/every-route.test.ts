import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = readdirSync("app", { recursive: true, encoding: "utf8" })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => file.endsWith("/route.ts"));
const wrapperOf = (file: string): string | undefined =>
	/\b(workspaceRoute|accountRoute|publicRoute|laneRoute)[(;]/.exec(readFileSync(`app/${file}`, "utf8"))?.[1];
const by = (wrapper: string | undefined) => files.filter((file) => wrapperOf(file) === wrapper).sort();

test("everything below a workspace asks for a role in it", () => {
	const below = files.filter((file) => file.startsWith("api/w/")).sort();
	expect(below.length).toBeGreaterThan(30);
	expect(by("workspaceRoute")).toEqual(below);
});

test("only these may be called without being signed in", () => {
	expect(by("publicRoute")).toEqual([
		"api/account/confirm/route.ts",
		"api/account/reset/finish/route.ts",
		"api/account/reset/route.ts",
		"api/account/sign-up/route.ts",
	]);
});

test("these are the shopper's lane, for hosts that run Next alone", () => {
	expect(by("laneRoute")).toEqual([
		".well-known/candor-receipts.json/route.ts",
		"api/health/route.ts",
		"api/q/batches/route.ts",
		"api/q/device/[...path]/route.ts",
		"api/q/oembed/route.ts",
		"api/q/pack/[slug]/[version]/route.ts",
		"api/q/sign-up/route.ts",
		"kiosk/[[...file]]/route.ts",
		"m/[...path]/route.ts",
		"me/[...path]/route.ts",
		"p/[code]/route.ts",
		"q/[slug]/answers/route.ts",
		"q/[slug]/route.ts",
		"q/[slug]/wish/route.ts",
		"shopper/[file]/route.ts",
	]);
});

test("only these stand outside the wrapper", () => {
	expect(by(undefined)).toEqual(["api/auth/[...nextauth]/route.ts"]);
});
