import { importsOf, insideRepository, type SourceFile } from "./imports";
import { type AreaRule, areaRules } from "./rules";

/** The row that governs a path: the longest area that holds it; `components/*` holds what no other row names. */
function ruleOf(path: string): AreaRule | null {
	const holds = (area: string) => path.startsWith(`${area.replace(/\/\*$/, "")}/`);
	const rows = areaRules.filter((rule) => holds(rule.area));
	return rows.sort((a, b) => b.area.replace("/*", "").length - a.area.replace("/*", "").length)[0] ?? null;
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
