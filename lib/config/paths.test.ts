import { expect, test } from "vitest";
import { pages, workspaceApi } from "./paths";

test("parts can't break out of their place", () => {
	expect(pages.builder("nord", "../x?y#z")).toBe("/w/nord/quizzes/..%2Fx%3Fy%23z");
	expect(workspaceApi("nord", "quizzes", "a b", "draft")).toBe("/api/w/nord/quizzes/a%20b/draft");
});
