import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCircles } from "./find-circles";
import { findViolations } from "./find-violations";
import { importsOf, type SourceFile } from "./imports";

const root = new URL("../..", import.meta.url).pathname;
const folders = [
	"app",
	"components",
	"content",
	"lib",
	"prisma",
	"server",
	"shopper",
	"cli",
	"bench",
	"e2e",
	"scripts",
];

function read(folder: string): SourceFile[] {
	let entries: import("node:fs").Dirent[];
	try {
		entries = readdirSync(join(root, folder), { withFileTypes: true });
	} catch {
		return [];
	}
	return entries.flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		if (entry.isDirectory()) return entry.name === "generated" ? [] : read(path);
		return /\.(ts|tsx|mjs)$/.test(entry.name) ? [{ path, text: readFileSync(join(root, path), "utf8") }] : [];
	});
}

const files = folders.flatMap(read);

describe("architecture", () => {
	it("reads the tree", () => {
		expect(files.length).toBeGreaterThan(100);
	});

	it("has no import against the rules", () => {
		expect(findViolations(files)).toEqual([]);
	});

	it.each([
		["lib/quiz/planted.ts", 'import { z } from "zod";'],
		["lib/quiz/planted.ts", 'import { readFileSync } from "node:fs";'],
		["lib/quiz/planted.test.ts", 'import { db } from "@/lib/server/db/client";'],
		["lib/profile/planted.ts", 'import { db } from "@/lib/server/db/client";'],
		["lib/contracts/planted.ts", 'import { db } from "@/lib/server/db/client";'],
		["lib/server/planted.ts", 'import { Button } from "@/components/ui/button";'],
		["lib/client/planted.ts", 'const x = await import("@/lib/server/db/client");'],
		["components/ui/planted.tsx", 'import type { QuizDocument } from "../../lib/quiz/types";'],
		["components/player/planted.tsx", 'import { useQuery } from "@tanstack/react-query";'],
		["components/results/planted.tsx", 'import { Outline } from "@/components/builder/outline";'],
		["components/results/planted.tsx", 'export { Page } from "@/app/page";'],
		["cli/planted.ts", 'import { db } from "@/lib/server/db/client";'],
		["shopper/planted.ts", 'import { Button } from "@/components/ui/button";'],
	])("finds a planted violation in %s: %s", (path, text) => {
		expect(findViolations([{ path, text }])).toHaveLength(1);
	});

	it("has no imports in a circle", () => {
		expect(findCircles(files)).toEqual([]);
	});

	it("finds a planted circle, of types as well", () => {
		const planted = [
			{ path: "lib/a.ts", text: 'import { b } from "@/lib/b";' },
			{ path: "lib/b.ts", text: 'import { c } from "./c";\nimport type * as Apart from "./a";' },
			{ path: "lib/c.ts", text: 'import type { A } from "./a.ts";' },
		];
		expect(findCircles(planted)).toEqual(["lib/a.ts → lib/b.ts → lib/c.ts → lib/a.ts"]);
	});

	it("reads imports of every form and no others", () => {
		const text =
			'import a from "a";\nimport {\n\tb,\n} from "b";\nexport * from "c";\nimport "d";\nawait import("e");\n// import f from "f";';
		expect(importsOf(text)).toEqual(["a", "b", "c", "d", "e"]);
	});

	it("keeps files at 400 lines or fewer", () => {
		const long = files.filter((file) => file.text.split("\n").length > 401).map((file) => file.path);
		expect(long).toEqual([]);
	});

	it("keeps folders at most five deep, app aside", () => {
		const deep = files.filter((file) => !file.path.startsWith("app/") && file.path.split("/").length > 6);
		expect(deep.map((file) => file.path)).toEqual([]);
	});
});
