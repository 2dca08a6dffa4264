import { expect, test, vi } from "vitest";
import { AppError } from "./errors";

test("an error of another copy of this module is one as well, and no other error is", async () => {
	vi.resetModules();
	const copy = await import("./errors");
	expect(copy.AppError).not.toBe(AppError);
	expect(new copy.AppError("busy")).toBeInstanceOf(AppError);
	expect([new Error("busy"), { name: "AppError" }, null].filter((value) => value instanceof AppError)).toEqual([]);
});
