import { expect, test } from "vitest";
import { safeNext } from "./safe-next";

test.each(["/w/nord", "/invite/abc?x=1", "/w/nord/quizzes#top"])("%s is ours", (next) => {
	expect(safeNext(next)).toBe(next);
});

test.each([
	null,
	undefined,
	"",
	"/",
	"//evil.example",
	"/\\evil.example",
	"/\t/evil.example",
	"https://evil.example",
	"javascript:alert(1)",
	"w/nord",
	`/${"a".repeat(600)}`,
])("%s is not", (next) => {
	expect(safeNext(next)).toBeNull();
});
