import { expect, test } from "vitest";
import { finding } from "./finding";
import { joinFindings } from "./join-findings";

test("errors come first, and what a check has said is not said again by a proof", () => {
	const checks = [finding("page-unreachable", "p1"), finding("no-locale", null)];
	const faults = [finding("dead-end", "s1"), finding("page-shadowed", "p1"), finding("page-never-shown", "p2")];
	expect(joinFindings(checks, faults).map(({ code, node }) => [code, node])).toEqual([
		["no-locale", null],
		["dead-end", "s1"],
		["page-unreachable", "p1"],
		["page-never-shown", "p2"],
	]);
});
