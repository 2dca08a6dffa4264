import { expect, test } from "vitest";
import { slugField } from "@/lib/contracts/accounts";
import { slugify } from "./slugify";

test.each([
	["Nørd & Søn", "noerd-soen"],
	["  Crème Fraîche! ", "creme-fraiche"],
	["Smørrebrød på Århus Å", "smoerrebroed-paa-aarhus-aa"],
	["東京", "workspace"],
	["A", "workspace-a"],
	["x".repeat(90), "x".repeat(40)],
	[`${"x".repeat(39)} y`, "x".repeat(39)],
])("%s → %s", (name, slug) => {
	expect(slugify(name)).toBe(slug);
	expect(slugField.safeParse(slug).success).toBe(true);
});
