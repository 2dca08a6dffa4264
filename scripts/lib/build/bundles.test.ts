import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keepFormer } from "./bundles.mjs";

const folder = mkdtempSync(join(tmpdir(), "candor-bundles-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY_MS = 86_400_000;
const built = (name: string, daysAgo: number, content = "") => {
	writeFileSync(join(folder, name), content);
	const at = new Date(Date.now() - daysAgo * DAY_MS);
	utimesSync(join(folder, name), at, at);
};

test("a build leaves what pages of the one before ask for, for a week from the day that it takes its place", () => {
	built("later.AAAAAAAA.js", 90);
	built("later.BBBBBBBB.js", 8);
	built("later.CCCCCCCC.js", 6);
	built("manifest.json", 90, JSON.stringify({ later: "later.AAAAAAAA.js" }));
	for (const _ of ["a build", "another, the first having failed"]) {
		keepFormer(folder);
		expect(readdirSync(folder).sort()).toEqual(["later.AAAAAAAA.js", "later.CCCCCCCC.js"]);
	}
});
