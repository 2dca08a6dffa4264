import { expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/contracts/errors";
import { parseStorable } from "./parse";
import { readBytes } from "./read-json";

const codeOf = (act: () => unknown) => {
	try {
		act();
	} catch (error) {
		return error instanceof AppError ? [error.code, ...error.issues.map(({ path }) => path)] : error;
	}
	return "taken";
};

test.each([
	["a NUL", { of: [{ text: "a\0b" }] }, "of.0.text"],
	["half of a pair", { of: [{ text: "\ud83d" }] }, "of.0.text"],
	["nesting without end", JSON.parse(`${'{"a":'.repeat(300)}1${"}".repeat(300)}`), "a.a.a.a.a"],
	["a NUL in a name", { of: [{ "a\0": "" }] }, "of.0.a\0"],
])("what the database doesn't take is refused, with its path: %s", (_, value, path) => {
	expect(codeOf(() => parseStorable(z.unknown(), value))).toEqual(["invalid-input", path]);
});

test("whole characters of any kind are taken", () => {
	const value = { text: "Æøå 😀 \u200f\n\t", n: 1, none: null, list: ["x", true] };
	expect(parseStorable(z.unknown(), value)).toEqual(value);
});

test("a body that is too large is refused once all of it has come, so that nothing of it is left in the connection", async () => {
	let pulled = 0;
	let cancelled = false;
	const body = new ReadableStream<Uint8Array>({
		pull: (controller) => (++pulled > 8 ? controller.close() : controller.enqueue(new Uint8Array(100))),
		cancel: () => {
			cancelled = true;
		},
	});
	const request = new Request("https://candor.example", { method: "POST", body, duplex: "half" } as RequestInit);
	await expect(readBytes(request, 250)).rejects.toMatchObject({ code: "too-large" });
	expect([pulled, cancelled]).toEqual([9, false]);
});
