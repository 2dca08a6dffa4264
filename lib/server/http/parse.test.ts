import { expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/contracts/errors";
import { errorReply } from "./error-reply";
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

test("of a body that is too large no more is read, and its connection takes no other request", async () => {
	let pulled = 0;
	const body = new ReadableStream<Uint8Array>(
		{
			pull: (controller) => {
				pulled++;
				controller.enqueue(new Uint8Array(100));
			},
		},
		{ highWaterMark: 0 },
	);
	const request = new Request("https://candor.example", { method: "POST", body, duplex: "half" } as RequestInit);
	const refused = await readBytes(request, 250).catch((error: unknown) => error);
	expect([refused, pulled]).toEqual([expect.objectContaining({ code: "too-large" }), 3]);
	const reply = errorReply(refused, "id", request);
	expect([reply.status, reply.headers.get("connection")]).toEqual([413, "close"]);
});
