import { pbkdf2Sync, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { afterWrong, isPin } from "./pin";

test("the device tells the PIN from others as the server hashed it", async () => {
	const salt = randomBytes(16);
	// As lib/server/devices/hash-pin.ts does.
	const known = `${salt.toString("hex")}.${pbkdf2Sync("4711", salt, 100_000, 32, "sha256").toString("hex")}`;
	expect(await isPin("4711", known)).toBe(true);
	expect(await isPin("4712", known)).toBe(false);
	expect(await isPin("", known)).toBe(false);
});

test("after five wrong ones in a row it waits", () => {
	let attempts = { wrong: 0, until: 0 };
	for (let n = 0; n < 4; n++) attempts = afterWrong(attempts, 1_000);
	expect(attempts.until).toBe(0);
	expect(afterWrong(attempts, 1_000).until).toBe(61_000);
});
