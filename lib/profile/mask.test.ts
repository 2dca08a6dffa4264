import { expect, it } from "vitest";
import { maskIdentifier } from "./mask";

it.each([
	["email", "ida@example.com", "i…@….com"],
	["email", "x@shop.co.uk", "x…@….uk"],
	["phone", "+4512345642", "…42"],
	["external", "customer-81", "…81"],
] as const)("%s %s is shown as %s", (kind, text, masked) => {
	expect(maskIdentifier(kind, text)).toBe(masked);
});
