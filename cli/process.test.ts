import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { goldenFile } from "../lib/contracts/testing/golden-file";
import { goldenCsv } from "./testing/golden-catalog";

const root = new URL("..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "candor-process-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As somebody types it in a folder of their own. */
function npmRun(...args: string[]) {
	const run = spawnSync("npm", ["--prefix", root, "run", "--silent", "candor", "--", ...args], {
		cwd: folder,
		encoding: "utf8",
	});
	return { code: run.status, printed: run.stdout, noted: run.stderr };
}

test("npm run candor reads files from where it is called, prints the result alone, and exits with its code", () => {
	writeFileSync(join(folder, "quiz.json"), JSON.stringify(goldenFile));
	writeFileSync(join(folder, "catalog.csv"), goldenCsv);
	writeFileSync(join(folder, "less.csv"), goldenCsv.split("\n").slice(0, 4).join("\n"));
	const good = npmRun("check", "quiz.json", "catalog.csv", "--json");
	expect([good.code, good.noted, JSON.parse(good.printed).findings.length]).toEqual([0, "", 1]);
	const bad = npmRun("check", "quiz.json", "less.csv");
	expect([bad.code, bad.noted]).toEqual([1, ""]);
	expect(bad.printed).toMatch(/^error {4}unknown-product /);
	const wrong = npmRun("check", "quiz.json", "none.csv");
	expect(wrong).toEqual({ code: 2, printed: "", noted: "none.csv can't be read: there is no such file.\n" });
});
