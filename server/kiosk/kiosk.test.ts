import { expect, test, vi } from "vitest";
import { kioskFile } from "./kiosk";

vi.mock("../page/shopper-files", () => ({
	shopperFiles: () => ({
		names: { kiosk: "kiosk.4KX2ZQ7A.js", worker: "worker.4KX2ZQ7A.js" },
		find: (name: string) => (name.startsWith("worker.") ? Buffer.from("worker") : null),
	}),
}));

test("the page runs its own script alone, and nobody may frame it", () => {
	const { headers = {}, body = "" } = kioskFile("/kiosk") ?? {};
	expect(body).toContain('src="/shopper/kiosk.4KX2ZQ7A.js"');
	const policy = headers["content-security-policy"];
	expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'none'");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(headers).not.toHaveProperty("set-cookie");
});

test("the worker reaches the page beside its folder and no other", () => {
	const { headers = {}, body } = kioskFile("/kiosk/worker.js") ?? {};
	expect(headers["service-worker-allowed"]).toBe("/kiosk");
	expect(String(body)).toBe("worker");
});

test("the manifest opens the page in full screen", () => {
	const { body = "" } = kioskFile("/kiosk/manifest.webmanifest") ?? {};
	expect(JSON.parse(String(body))).toMatchObject({ start_url: "/kiosk", scope: "/kiosk", display: "fullscreen" });
	expect(kioskFile("/kiosk/icon.svg")?.headers["content-type"]).toBe("image/svg+xml");
});

test("there is nothing else", () => expect(kioskFile("/kiosk/other")).toBeNull());
