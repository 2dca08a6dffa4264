import { posix } from "node:path";
import { type AreaRule, areaRules } from "./rules";

/** A source file: its path from the root, with slashes, and its text. */
export interface SourceFile {
	path: string;
	text: string;
}

const importPattern =
	/(?:^|[\s;])(?:import|export)\s[^"'`;]*?from\s*["']([^"']+)["']|(?:^|[\s;(])import\s*\(?\s*["']([^"']+)["']/g;

/** What a text imports, as written. */
export function importsOf(text: string): string[] {
	const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
	return [...code.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? "");
}

/** The row that governs a path: the longest area that holds it; `components/*` holds what no other row names. */
function ruleOf(path: string): AreaRule | null {
	const holds = (area: string) => path.startsWith(`${area.replace(/\/\*$/, "")}/`);
	const rows = areaRules.filter((rule) => holds(rule.area));
	return rows.sort((a, b) => b.area.replace("/*", "").length - a.area.replace("/*", "").length)[0] ?? null;
}

function insideRepository(from: string, specifier: string): string | null {
	if (specifier.startsWith("@/")) return specifier.slice(2);
	if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
	return null;
}

function ownFolder(rule: AreaRule, path: string): string {
	return rule.area.endsWith("/*") ? path.split("/").slice(0, 2).join("/") : rule.area;
}

const testTools = ["esbuild", "vitest", "fast-check", "react-dom/server", "node:"];

/** One sentence per import that its area's row does not allow. */
export function findViolations(files: SourceFile[]): string[] {
	return files.flatMap((file) => {
		const rule = ruleOf(file.path);
		if (!rule) return [];
		const isTest = /\.test\.tsx?$|\/testing\//.test(file.path);
		return importsOf(file.text)
			.filter((specifier) => !isAllowed(rule, file.path, specifier, isTest))
			.map((specifier) => `${file.path} imports ${specifier}: ${rule.why}`);
	});
}

function isAllowed(rule: AreaRule, path: string, specifier: string, isTest: boolean): boolean {
	const target = insideRepository(path, specifier);
	if (target === null) {
		if (rule.packages === "any" || rule.packages.includes(specifier)) return true;
		return isTest && testTools.some((tool) => specifier.startsWith(tool));
	}
	const within = (folder: string) => target === folder || target.startsWith(`${folder}/`);
	if (within(ownFolder(rule, path)) || rule.folders.some(within)) return true;
	return isTest && /(^|\/)testing\/|^scripts\//.test(target);
}
