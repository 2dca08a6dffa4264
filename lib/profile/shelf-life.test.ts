import { expect, it } from "vitest";
import { lifeInDays, spokenLife } from "./shelf-life";

it.each([
	[30, 1, "months"],
	[31, 31, "days"],
	[183, 6, "months"],
	[365, 12, "months"],
	[14, 14, "days"],
	[1, 1, "days"],
] as const)("says %d days as %d %s", (days, amount, unit) => {
	expect(spokenLife(days)).toEqual({ amount, unit });
});

it("gives back every number of months and days", () => {
	for (let amount = 1; amount <= 1200; amount++) {
		expect(spokenLife(lifeInDays({ amount, unit: "months" }))).toEqual({ amount, unit: "months" });
		expect(lifeInDays(spokenLife(amount))).toBe(amount);
	}
});
