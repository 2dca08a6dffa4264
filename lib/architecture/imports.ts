import { posix } from "node:path";

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

/** The path that an import of ours leads to, without the file's ending; null for a package. */
export function insideRepository(from: string, specifier: string): string | null {
	if (specifier.startsWith("@/")) return specifier.slice(2);
	if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
	return null;
}
