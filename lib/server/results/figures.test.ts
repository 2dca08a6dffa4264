import { describe, expect, it } from "vitest";
import da from "@/content/messages/da/results.json";
import en from "@/content/messages/en/results.json";
import { figureKeys } from "@/lib/analytics/definitions";

describe.each([
	["English", en.figures],
	["Danish", da.figures],
])("figures in %s", (_language, figures) => {
	it("has a label and a tooltip for exactly the figures that are defined", () => {
		expect(Object.keys(figures).sort()).toEqual([...figureKeys].sort());
		for (const key of figureKeys) {
			expect(figures[key].label).not.toBe("");
			expect(figures[key].tip).toMatch(/\.$/);
		}
	});
});
